-- How a survey (or a checklist) was answered: a table for each question with choices, with its
-- 無回答, as the survey reports of 2009 and 2021 print them. Percentages are of all who handed in.

local handed_in = [[
  WITH sheet AS (
    SELECT coalesce(:sheet, (SELECT survey FROM content_course WHERE survey IS NOT NULL
      AND id = coalesce(:course, id) ORDER BY id LIMIT 1)) AS id),
  handed AS (
    SELECT attempt FROM attempt_result, sheet
    WHERE sheet = sheet.id AND finished_at IS NOT NULL
      AND course = coalesce(:course, course)
      AND day(finished_at) BETWEEN coalesce(:since, '0') AND coalesce(:until, '9')),
  counted AS (
    SELECT answer.item, answer.response FROM handed JOIN answer ON answer.attempt = handed.attempt
    WHERE NOT EXISTS (SELECT 1 FROM answer AS later WHERE later.attempt = answer.attempt
      AND later.item = answer.item AND later.seq > answer.seq))
]]

local items = [[
  SELECT content_item.id AS item, said(stem_ja, stem_en) AS stem, position AS number,
    content_item.kind AS kind, (SELECT count(*) FROM handed) AS responses
  FROM content_item JOIN sheet ON content_item.sheet = sheet.id
]]


report {
  id = "survey",
  title = { ja = "アンケートの集計", en = "Survey results" },
  summary = { ja = "質問ごとの回答数と比率。無回答も1行に数えます。",
    en = "Counts and percentages of every question, with those who gave no answer." },

  section {
    id = "responses",
    sql = handed_in .. [[
      SELECT said(title_ja, title_en), (SELECT count(*) FROM handed)
      FROM content_sheet JOIN sheet ON content_sheet.id = sheet.id ]],
    column { id = "survey", ja = "アンケート", en = "Survey" },
    column { id = "responses", kind = "integer", ja = "回答者数", en = "People" },
  },

  section {
    id = "choices",
    title = { ja = "{number}. {stem}", en = "{number}. {stem}" },
    each = handed_in .. items .. [[
      WHERE content_item.kind IN ('single', 'multiple', 'true_false', 'scale', 'list', 'hotspot')
      ORDER BY position ]],
    sql = handed_in .. [[,
      chosen AS (SELECT json_each.value AS id FROM counted, json_each(counted.response)
        WHERE counted.item = :item AND counted.response IS NOT NULL)
      SELECT label, count, percent(count, :responses) FROM (
        SELECT said(text_ja, text_en) AS label, position,
          (SELECT count(*) FROM chosen WHERE chosen.id = content_choice.id) AS count
        FROM content_choice JOIN sheet ON content_choice.sheet = sheet.id AND item = :item
        UNION ALL
        SELECT said('無回答', 'No answer'), 100000, :responses - (SELECT count(*) FROM counted
          WHERE item = :item AND response IS NOT NULL AND response <> '[]'))
      WHERE :kind <> 'list' OR count > 0
      ORDER BY position ]],
    totals = [[ SELECT said('計', 'Total'), :responses, percent(:responses, :responses) ]],
    chart = "percent",
    column { id = "answer", ja = "回答内容", en = "Answer" },
    column { id = "count", kind = "integer", ja = "回答数", en = "Answers" },
    column { id = "percent", kind = "percent", ja = "比率", en = "Percent" },
  },
}
