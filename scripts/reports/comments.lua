-- What people wrote in their own words.

report {
  id = "comments",
  title = { ja = "自由記述", en = "Free comments" },
  summary = { ja = "アンケートの自由記述を、質問ごとに、答えた順に並べます。氏名は付けません。",
    en = "What people wrote in surveys, question by question, without names." },
  uses = { "filled", "given" },

  section {
    id = "comments",
    title = { ja = "{name}：{stem}", en = "{name}: {stem}" },
    each = [[
      SELECT item.sheet, item.id AS item, said(stem_ja, stem_en) AS stem,
        said(title_ja, title_en) AS name
      FROM content_item AS item JOIN content_sheet ON content_sheet.id = item.sheet
      JOIN (SELECT DISTINCT sheet, item FROM given WHERE response <> '[""]') AS told
        ON told.sheet = item.sheet AND told.item = item.id
      WHERE item.kind IN ('text', 'short') AND content_sheet.kind <> 'test'
      ORDER BY item.sheet, position ]],
    sql = [[
      SELECT day(finished_at), json_extract(response, '$[0]') FROM given
      JOIN filled USING (attempt)
      WHERE given.sheet = :sheet AND item = :item AND response <> '[""]'
      ORDER BY finished_seq ]],
    column { id = "day", kind = "date", ja = "日", en = "Day" },
    column { id = "comment", ja = "記述", en = "Comment" },
  },
}
