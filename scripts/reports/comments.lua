-- What people wrote in their own words.

report {
  id = "comments",
  title = { ja = "自由記述", en = "Free comments" },
  summary = { ja = "アンケートの自由記述を、質問ごとに、答えた順に並べます。氏名は付けません。",
    en = "What people wrote in surveys, question by question, without names." },

  section {
    id = "comments",
    title = { ja = "{stem}", en = "{stem}" },
    each = [[
      SELECT sheet, item.id AS item, said(stem_ja, stem_en) AS stem FROM content_item AS item
      JOIN content_sheet ON content_sheet.id = sheet
      WHERE item.kind IN ('text', 'short') AND content_sheet.kind <> 'test'
        AND sheet = coalesce(:sheet, sheet)
        AND EXISTS (SELECT 1 FROM attempt JOIN answer ON answer.attempt = attempt.id
          WHERE attempt.sheet = item.sheet AND answer.item = item.id
            AND response IS NOT NULL)
      ORDER BY sheet, position ]],
    sql = [[
      SELECT day(finished_at), json_extract(response, '$[0]') FROM attempt_result
      JOIN answer ON answer.attempt = attempt_result.attempt AND answer.item = :item
      WHERE sheet = :sheet AND finished_at IS NOT NULL AND json_extract(response, '$[0]') <> ''
        AND course = coalesce(:course, course)
        AND (:session IS NULL OR (SELECT arrival.session FROM attempt AS begun
          JOIN arrival ON arrival.id = begun.arrival WHERE begun.id = attempt_result.attempt)
          = :session)
        AND day(finished_at) BETWEEN coalesce(:since, '0') AND coalesce(:until, '9')
        AND NOT EXISTS (SELECT 1 FROM answer AS later WHERE later.attempt = answer.attempt
          AND later.item = answer.item AND later.seq > answer.seq)
      ORDER BY finished_seq ]],
    column { id = "day", kind = "date", ja = "日", en = "Day" },
    column { id = "comment", ja = "記述", en = "Comment" },
  },
}
