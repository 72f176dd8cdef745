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
      AND (:session IS NULL OR (SELECT arrival.session FROM attempt AS begun
        JOIN arrival ON arrival.id = begun.arrival WHERE begun.id = attempt_result.attempt)
        = :session)
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
    sql = handed_in .. [[,
      answered AS (
        SELECT arrival.session AS session, count(*) AS people FROM handed
        JOIN attempt ON attempt.id = handed.attempt JOIN arrival ON arrival.id = attempt.arrival
        GROUP BY arrival.session),
      sitting AS (
        SELECT session, title, date, (SELECT count(*) FROM applicant_now
          WHERE applicant_now.session = session_now.session AND present) AS came FROM session_now
        WHERE session = coalesce(:session, session) AND session IN (SELECT session FROM answered))
      SELECT * FROM (SELECT CASE title WHEN '' THEN sitting.session ELSE title END AS name, date,
        came, people, percent(people, came)
      FROM sitting JOIN answered ON answered.session = sitting.session
      UNION ALL
      SELECT said('（会によらない）', '(of no sitting)'), NULL, NULL, people, NULL FROM answered
        WHERE session IS NULL)
      ORDER BY date IS NULL, date, name ]],
    totals = handed_in .. [[
      SELECT said('計', 'Total'), NULL, nullif(sum(came), 0), (SELECT count(*) FROM handed),
        percent((SELECT count(*) FROM handed), sum(came))
      FROM (SELECT (SELECT count(*) FROM applicant_now
          WHERE applicant_now.session = session_now.session AND present) AS came FROM session_now
        WHERE session IN (SELECT arrival.session FROM handed
          JOIN attempt ON attempt.id = handed.attempt JOIN arrival ON arrival.id = attempt.arrival))
      ]],
    column { id = "session", ja = "会", en = "Sitting" },
    column { id = "date", kind = "date", ja = "開催日", en = "Date" },
    column { id = "attendees", kind = "integer", ja = "出席者数", en = "Attendees" },
    column { id = "responses", kind = "integer", ja = "回答者数", en = "Answered" },
    column { id = "rate", kind = "percent", ja = "回収率", en = "Response rate" },
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
      SELECT label, count, percent(count, :responses),
        CASE WHEN :kind IN ('single', 'scale') AND position < 100000
          THEN percent(sum(count) OVER (ORDER BY position), :responses) END
      FROM (
        SELECT said(text_ja, text_en) AS label, position,
          (SELECT count(*) FROM chosen WHERE chosen.id = content_choice.id) AS count
        FROM content_choice JOIN sheet ON content_choice.sheet = sheet.id AND item = :item
        UNION ALL
        SELECT said('無回答', 'No answer'), 100000, :responses - (SELECT count(*) FROM counted
          WHERE item = :item AND response IS NOT NULL AND response <> '[]'))
      WHERE :kind <> 'list' OR count > 0
      ORDER BY position ]],
    totals = [[ SELECT said('計', 'Total'), :responses, percent(:responses, :responses), NULL ]],
    chart = "percent",
    column { id = "answer", ja = "回答内容", en = "Answer" },
    column { id = "count", kind = "integer", ja = "回答数", en = "Answers" },
    column { id = "percent", kind = "percent", ja = "比率", en = "Percent" },
    column { id = "cumulative", kind = "percent", ja = "累計", en = "Cumulative" },
  },

  -- Questions with the same answers, such as those on each lecture, counted together.
  section {
    id = "together",
    title = { ja = "同じ選択肢の{questions}問の合計（{numbers}）",
      en = "{questions} questions with the same answers together ({numbers})" },
    each = handed_in .. [[,
      signed AS (
        SELECT content_item.id AS item, position AS number,
          (SELECT group_concat(line, '/') FROM (SELECT id || ' ' || text_ja AS line
            FROM content_choice WHERE content_choice.sheet = content_item.sheet
              AND content_choice.item = content_item.id ORDER BY content_choice.position)) AS sign
        FROM content_item JOIN sheet ON content_item.sheet = sheet.id
        WHERE content_item.kind IN ('single', 'scale'))
      SELECT sign, count(*) AS questions, group_concat(number, ', ') AS numbers,
        ' ' || group_concat(item, ' ') || ' ' AS items, min(item) AS item,
        (SELECT count(*) FROM handed) * count(*) AS responses
      FROM signed GROUP BY sign HAVING count(*) > 1 ORDER BY min(number) ]],
    sql = handed_in .. [[,
      chosen AS (SELECT json_each.value AS id FROM counted, json_each(counted.response)
        WHERE instr(:items, ' ' || counted.item || ' ') > 0 AND counted.response IS NOT NULL)
      SELECT label, count, percent(count, :responses),
        CASE WHEN position < 100000
          THEN percent(sum(count) OVER (ORDER BY position), :responses) END
      FROM (
        SELECT said(text_ja, text_en) AS label, position,
          (SELECT count(*) FROM chosen WHERE chosen.id = content_choice.id) AS count
        FROM content_choice JOIN sheet ON content_choice.sheet = sheet.id AND item = :item
        UNION ALL
        SELECT said('無回答', 'No answer'), 100000, :responses - (SELECT count(*) FROM chosen))
      ORDER BY position ]],
    totals = [[ SELECT said('計', 'Total'), :responses, percent(:responses, :responses), NULL ]],
    chart = "percent",
    column { id = "answer", ja = "回答内容", en = "Answer" },
    column { id = "count", kind = "integer", ja = "回答数", en = "Answers" },
    column { id = "percent", kind = "percent", ja = "比率", en = "Percent" },
    column { id = "cumulative", kind = "percent", ja = "累計", en = "Cumulative" },
  },
}
