-- The self-diagnosis (or another checklist): by firm, and by item with the weakest first. Of each
-- learner the checklist handed in last counts; what does not apply counts neither way.

report {
  id = "diagnosis",
  title = { ja = "自己診断の集計", en = "Self-diagnosis" },
  summary = { ja = "会社ごとの点数と、項目ごとの達成率。弱い項目10件を先に示します。",
    en = "Points by firm and by item; the ten weakest items come first." },

  sheet = [[ SELECT 'self-check' ]],
  uses = { "filled", "given", "checked", "rated" },

  section {
    id = "overview",
    sql = [[
      SELECT said(title_ja, title_en), (SELECT count(*) FROM checked),
        (SELECT CASE WHEN count(*) > 0 THEN printf('%.1f', avg(100.0 * right / total)) END
          FROM checked),
        (SELECT count(*) FROM checked WHERE 100 * right >= 70 * total)
      FROM content_sheet WHERE id = :sheet ]],
    column { id = "checklist", ja = "チェックリスト", en = "Checklist" },
    column { id = "people", kind = "integer", ja = "回答者数", en = "People" },
    column { id = "mean", kind = "decimal", ja = "平均点（100点満点）", en = "Mean of 100" },
    column { id = "passed", kind = "integer", ja = "70点以上", en = "70 or more" },
  },

  section {
    id = "weakest",
    title = { ja = "弱い項目（10件まで）", en = "The weakest items (up to ten)" },
    sql = [[
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
    sql = [[
      SELECT CASE WHEN organization = '' OR organization IS NULL
          THEN said('（所属なし）', '(no firm)') ELSE organization END,
        count(*), printf('%.1f', avg(100.0 * right / total)),
        printf('%.1f', min(100.0 * right / total)), printf('%.1f', max(100.0 * right / total)),
        day(max(finished_at))
      FROM checked LEFT JOIN learner_name USING (learner)
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
    sql = [[
      SELECT position, stem, n, percent(points, reachable) FROM rated ORDER BY position ]],
    column { id = "number", kind = "integer", ja = "番号", en = "No." },
    column { id = "stem", ja = "項目", en = "Item" },
    column { id = "answers", kind = "integer", ja = "回答数", en = "Answers" },
    column { id = "reached", kind = "percent", ja = "達成率", en = "Reached" },
  },
}
