-- The self-diagnosis (or another checklist): by firm, and by item with the weakest first. Of each
-- learner the checklist handed in last counts; what does not apply counts neither way.

local latest = [[
  WITH latest AS (
    SELECT attempt, learner, right, total, finished_at FROM filled WHERE total > 0
      AND NOT EXISTS (SELECT 1 FROM filled AS later WHERE later.learner = filled.learner
        AND later.finished_seq > filled.finished_seq)),
  counted AS (SELECT attempt, item, response FROM given
    WHERE attempt IN (SELECT attempt FROM latest)),
  got AS (
    SELECT counted.attempt, counted.item, sum(score) AS points, max(outside) AS outside
    FROM counted, json_each(counted.response)
    JOIN content_choice ON content_choice.sheet = :sheet
      AND content_choice.item = counted.item AND content_choice.id = json_each.value
    GROUP BY counted.attempt, counted.item),
  most AS (
    SELECT content_item.id AS item, position, said(stem_ja, stem_en) AS stem,
      (SELECT CASE WHEN kind IN ('multiple', 'hotspot') THEN sum(max(score, 0)) ELSE max(score) END
        FROM content_choice WHERE content_choice.sheet = content_item.sheet
          AND content_choice.item = content_item.id) AS most
    FROM content_item WHERE sheet = :sheet),
  rated AS (
    SELECT most.item, position, stem, count(*) AS n, max(sum(points), 0) AS points,
      count(*) * most AS reachable
    FROM got JOIN most ON most.item = got.item AND most > 0
    WHERE NOT outside GROUP BY most.item)
]]

report {
  id = "diagnosis",
  title = { ja = "自己診断の集計", en = "Self-diagnosis" },
  summary = { ja = "会社ごとの点数と、項目ごとの達成率。弱い項目10件を先に示します。",
    en = "Points by firm and by item; the ten weakest items come first." },

  sheet = [[ SELECT 'self-check' ]],
  uses = { "filled", "given" },

  section {
    id = "overview",
    sql = latest .. [[
      SELECT said(title_ja, title_en), (SELECT count(*) FROM latest),
        (SELECT CASE WHEN count(*) > 0 THEN printf('%.1f', avg(100.0 * right / total)) END
          FROM latest),
        (SELECT count(*) FROM latest WHERE 100 * right >= 70 * total)
      FROM content_sheet WHERE id = :sheet ]],
    column { id = "checklist", ja = "チェックリスト", en = "Checklist" },
    column { id = "people", kind = "integer", ja = "回答者数", en = "People" },
    column { id = "mean", kind = "decimal", ja = "平均点（100点満点）", en = "Mean of 100" },
    column { id = "passed", kind = "integer", ja = "70点以上", en = "70 or more" },
  },

  section {
    id = "weakest",
    title = { ja = "弱い項目（10件まで）", en = "The weakest items (up to ten)" },
    sql = latest .. [[
      SELECT position, stem, n, percent(points, reachable) FROM rated
      ORDER BY 1.0 * points / reachable, position LIMIT 10 ]],
    chart = "reached", chart_label = "stem",
    column { id = "number", kind = "integer", ja = "番号", en = "No." },
    column { id = "stem", ja = "項目", en = "Item" },
    column { id = "answers", kind = "integer", ja = "回答数", en = "Answers" },
    column { id = "reached", kind = "percent", ja = "達成率", en = "Reached" },
  },

  section {
    id = "firms",
    title = { ja = "会社別", en = "By firm" },
    sql = latest .. [[
      SELECT CASE WHEN organization = '' OR organization IS NULL
          THEN said('（所属なし）', '(no firm)') ELSE organization END,
        count(*), printf('%.1f', avg(100.0 * right / total)),
        printf('%.1f', min(100.0 * right / total)), printf('%.1f', max(100.0 * right / total)),
        day(max(finished_at))
      FROM latest LEFT JOIN learner_name USING (learner)
      GROUP BY organization ORDER BY avg(1.0 * right / total), organization ]],
    column { id = "firm", ja = "会社", en = "Firm" },
    column { id = "people", kind = "integer", ja = "回答者数", en = "People" },
    column { id = "mean", kind = "decimal", ja = "平均点", en = "Mean" },
    column { id = "least", kind = "decimal", ja = "最低点", en = "Least" },
    column { id = "most", kind = "decimal", ja = "最高点", en = "Most" },
    column { id = "day", kind = "date", ja = "最新の回答日", en = "Latest" },
  },

  section {
    id = "items",
    title = { ja = "全項目", en = "All items" },
    sql = latest .. [[
      SELECT position, stem, n, percent(points, reachable) FROM rated ORDER BY position ]],
    column { id = "number", kind = "integer", ja = "番号", en = "No." },
    column { id = "stem", ja = "項目", en = "Item" },
    column { id = "answers", kind = "integer", ja = "回答数", en = "Answers" },
    column { id = "reached", kind = "percent", ja = "達成率", en = "Reached" },
  },
}
