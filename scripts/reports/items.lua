-- Item analysis. Only the first finished attempt of each learner counts: at full marks the last
-- one has no spread.
--   facility        the share of right answers
--   discrimination  corrected point-biserial: the correlation of the item with the rest of the
--                   test, the item itself left out of it (Henrysson 1963; Ebel and Frisbie,
--                   Essentials of Educational Measurement, 1991, chapter 13)
--   KR-20           k / (k - 1) * (1 - sum of p q / variance), with the variance of the population
--                   (Kuder and Richardson 1937); its standard error of measurement is
--                   s * sqrt(1 - KR-20)

-- Most tests have the same title, so the module is named with it.
local tests = [[
  SELECT DISTINCT sheet AS test,
    said(content_module.title_ja || '（' || content_sheet.title_ja || '）',
      content_module.title_en || ' (' || content_sheet.title_en || ')') AS name
  FROM total JOIN content_sheet ON content_sheet.id = sheet
  JOIN content_module ON content_module.id = content_sheet.module ORDER BY sheet
]]

report {
  id = "items",
  title = { ja = "問題の分析", en = "Item analysis" },
  summary = { ja = "初回の受験だけを使い、正答率、識別力、選ばれなかった選択肢、信頼性を調べます。",
    en = "Facility, discrimination, choices that nobody takes and reliability, of first attempts." },

  uses = { "mark", "total", "facility", "taken" },

  section {
    id = "tests",
    sql = [[
      WITH spread AS (SELECT sheet, count(*) AS learners, avg(total) AS mean,
        avg(1.0 * total * total) - avg(1.0 * total) * avg(1.0 * total) AS variance,
        min(asked) AS fewest, max(asked) AS k FROM total GROUP BY sheet),
      parts AS (SELECT sheet, sum(p * (1 - p)) AS pq, count(*) AS items, min(n) AS least
        FROM facility GROUP BY sheet),
      judged AS (SELECT spread.*,
        CASE WHEN k > 1 AND fewest = k AND items = k AND variance > 1e-12
          THEN 1.0 * k / (k - 1) * (1 - pq / variance) END AS kr20
        FROM spread JOIN parts USING (sheet))
      SELECT said(content_module.title_ja, content_module.title_en),
        said(content_sheet.title_ja, content_sheet.title_en), learners, k, printf('%.2f', mean),
        printf('%.2f', sqrt(max(variance, 0))),
        CASE WHEN kr20 IS NOT NULL THEN printf('%.3f', kr20) END,
        CASE WHEN kr20 IS NOT NULL THEN printf('%.2f', sqrt(variance) * sqrt(max(1 - kr20, 0))) END
      FROM judged JOIN content_sheet ON content_sheet.id = sheet
      JOIN content_module ON content_module.id = content_sheet.module ORDER BY sheet ]],
    column { id = "module", ja = "教材", en = "Module" },
    column { id = "test", ja = "テスト", en = "Test" },
    column { id = "learners", kind = "integer", ja = "受験者数", en = "Learners" },
    column { id = "items", kind = "integer", ja = "問題数", en = "Items" },
    column { id = "mean", kind = "decimal", ja = "平均正答数", en = "Mean right" },
    column { id = "deviation", kind = "decimal", ja = "標準偏差", en = "Standard deviation" },
    column { id = "kr20", kind = "decimal", ja = "信頼性（KR-20）", en = "Reliability (KR-20)" },
    column { id = "error", kind = "decimal", ja = "測定の標準誤差", en = "Standard error" },
    note { ja = "KR-20は、全員に同じ問題を出すテストだけで計算します。",
      en = "KR-20 is given only for tests that ask everybody the same questions." },
  },

  series {
    each = tests,

    section {
      id = "items",
      title = { ja = "{name}", en = "{name}" },
      sql = [[
        SELECT position, said(stem_ja, stem_en), n, percent(rights, n),
          CASE WHEN r IS NOT NULL THEN printf('%.2f', r) END,
          CASE WHEN n < 10 THEN NULL
            WHEN r < 0 THEN said('得点の高い人ほど間違える。正答と文面を確かめる',
              'those who know more miss it: check the key and the wording')
            WHEN p < 0.3 THEN said('多くの人が間違える。ページで教えているか確かめる',
              'most miss it: check that the pages teach it')
            WHEN p > 0.95 THEN said('ほぼ全員が正解する。誤答の選択肢を見直す',
              'nearly all get it right: look at the wrong choices')
            WHEN r < 0.15 THEN said('できる人とできない人を分けない',
              'does not tell those who know from those who do not') END
        FROM facility JOIN content_item ON content_item.sheet = facility.sheet
          AND content_item.id = item
        WHERE facility.sheet = :test ORDER BY position ]],
      chart = "facility", chart_label = "item",
      column { id = "item", kind = "integer", ja = "問", en = "Item" },
      column { id = "stem", ja = "問題文", en = "Question" },
      column { id = "answers", kind = "integer", ja = "回答数", en = "Answers" },
      column { id = "facility", kind = "percent", ja = "正答率", en = "Facility" },
      column { id = "discrimination", kind = "decimal", ja = "識別力", en = "Discrimination" },
      column { id = "look-at", ja = "見直す点", en = "Look at" },
      note { ja = "見直す点は、10人以上が答えた問題だけに示します。",
        en = "What to look at is said from ten answers on." },
    },

    section {
      id = "choices",
      title = { ja = "{name}：選択肢", en = "{name}: choices" },
      sql = [[
        SELECT content_item.position, said(text_ja, text_en),
          CASE correct WHEN 1 THEN said('正', 'right') ELSE said('誤', 'wrong') END, count,
          percent(count, n),
          CASE WHEN count = 0 AND correct = 0 AND n >= 10
            THEN said('誰も選んでいない', 'nobody takes it') END
        FROM (
          SELECT content_choice.*, facility.n, coalesce(taken.count, 0) AS count
          FROM content_choice JOIN facility ON facility.sheet = content_choice.sheet
            AND facility.item = content_choice.item
          LEFT JOIN taken ON taken.sheet = content_choice.sheet
            AND taken.item = content_choice.item AND taken.choice = content_choice.id
          WHERE content_choice.sheet = :test) AS choice
        JOIN content_item ON content_item.sheet = choice.sheet AND content_item.id = choice.item
        WHERE content_item.kind IN ('single', 'multiple', 'true_false', 'hotspot')
        ORDER BY content_item.position, choice.position ]],
      column { id = "item", kind = "integer", ja = "問", en = "Item" },
      column { id = "choice", ja = "選択肢", en = "Choice" },
      column { id = "key", ja = "正誤", en = "Key" },
      column { id = "count", kind = "integer", ja = "選んだ人", en = "Taken by" },
      column { id = "percent", kind = "percent", ja = "比率", en = "Percent" },
      column { id = "look-at", ja = "見直す点", en = "Look at" },
    },
  },
}
