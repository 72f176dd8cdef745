-- One question of a survey by another: `--item` by `--by`, such as a measure by the trade.

local handed_in = [[
  WITH handed AS (
    SELECT attempt FROM attempt_result
    WHERE sheet = :sheet AND finished_at IS NOT NULL AND course = coalesce(:course, course)
      AND day(finished_at) BETWEEN coalesce(:since, '0') AND coalesce(:until, '9')),
  counted AS (
    SELECT answer.attempt, answer.item, answer.response FROM handed
    JOIN answer ON answer.attempt = handed.attempt
    WHERE response IS NOT NULL AND NOT EXISTS (SELECT 1 FROM answer AS later
      WHERE later.attempt = answer.attempt AND later.item = answer.item
        AND later.seq > answer.seq)),
  member AS (
    SELECT counted.attempt, json_each.value AS choice FROM counted, json_each(counted.response)
    WHERE item = :by)
]]

report {
  id = "cross",
  title = { ja = "クロス集計", en = "Cross table" },
  summary = { ja = "アンケートの1つの質問を、業種や都道府県など別の質問の答えごとに集計します。",
    en = "One question of a survey by the answers to another, such as trade or prefecture." },
  needs = { "sheet", "item", "by" },

  section {
    id = "groups",
    title = { ja = "{stem}：{group}（{people}）", en = "{stem}: {group} ({people})" },
    each = handed_in .. [[
      SELECT choice.id AS member, said(choice.text_ja, choice.text_en) AS "group",
        (SELECT count(*) FROM member WHERE member.choice = choice.id) AS people,
        (SELECT said(stem_ja, stem_en) FROM content_item
          WHERE sheet = :sheet AND id = :item) AS stem
      FROM content_choice AS choice
      WHERE sheet = :sheet AND item = :by
        AND EXISTS (SELECT 1 FROM member WHERE member.choice = choice.id)
      ORDER BY position ]],
    sql = handed_in .. [[,
      chosen AS (SELECT json_each.value AS id FROM counted, json_each(counted.response)
        WHERE item = :item AND counted.attempt IN
          (SELECT attempt FROM member WHERE choice = :member))
      SELECT label, count, percent(count, :people) FROM (
        SELECT said(text_ja, text_en) AS label, position,
          (SELECT count(*) FROM chosen WHERE chosen.id = content_choice.id) AS count
        FROM content_choice WHERE sheet = :sheet AND item = :item
        UNION ALL
        SELECT said('無回答', 'No answer'), 100000, :people - (SELECT count(*) FROM counted
          WHERE item = :item AND response <> '[]' AND counted.attempt IN
            (SELECT attempt FROM member WHERE choice = :member)))
      ORDER BY position ]],
    totals = [[ SELECT said('計', 'Total'), :people, percent(:people, :people) ]],
    chart = "percent",
    column { id = "answer", ja = "回答内容", en = "Answer" },
    column { id = "count", kind = "integer", ja = "回答数", en = "Answers" },
    column { id = "percent", kind = "percent", ja = "比率", en = "Percent" },
  },
}
