-- One question of a survey by another: `--item` by `--by`, such as a measure by the trade. A row
-- for each answer to the one, a column for each answer to the other.

local cells = [[
  WITH member AS (SELECT attempt, value AS choice FROM given, json_each(response)
    WHERE item = :by),
  chosen AS (SELECT attempt, value AS answer FROM given, json_each(response) WHERE item = :item),
  groups AS (
    SELECT id, said(text_ja, text_en) AS label, position,
      (SELECT count(*) FROM member WHERE choice = id) AS people
    FROM content_choice WHERE sheet = :sheet AND item = :by),
  answers AS (
    SELECT id, said(text_ja, text_en) AS words, position FROM content_choice
      WHERE sheet = :sheet AND item = :item
    UNION ALL SELECT 'none', said('無回答', 'No answer'), 100000),
  told AS (
    SELECT choice, answer, count(*) AS count FROM member JOIN chosen USING (attempt)
      GROUP BY choice, answer
    UNION ALL
    SELECT choice, 'none', count(*) FROM member
      WHERE attempt NOT IN (SELECT attempt FROM chosen) GROUP BY choice),
  cell AS (
    SELECT groups.label, groups.position, groups.people, answers.id AS answer, words,
      answers.position AS place, coalesce(count, 0) AS count
    FROM groups JOIN answers
    LEFT JOIN told ON told.choice = groups.id AND told.answer = answers.id
    WHERE people > 0) ]]

local rows = cells .. " SELECT label, people, answer, words, %s FROM cell ORDER BY position, place"
local all = cells .. [[,
  everybody AS (SELECT count(DISTINCT attempt) AS people FROM member),
  anybody AS (SELECT answer, count(DISTINCT attempt) AS count FROM chosen
      WHERE attempt IN (SELECT attempt FROM member) GROUP BY answer
    UNION ALL
    SELECT 'none', count(DISTINCT attempt) FROM member
      WHERE attempt NOT IN (SELECT attempt FROM chosen))
  SELECT said('全体', 'All'), people, answers.id, words, %s
  FROM answers JOIN everybody LEFT JOIN anybody ON anybody.answer = answers.id
  ORDER BY answers.position ]]

local function by(id, title, value, of_all, shown)
  return section {
    id = id, title = title, across = "answer",
    note { ja = "行：{by_stem}", en = "Rows: {by_stem}" },
    each = [[ SELECT (SELECT said(stem_ja, stem_en) FROM content_item
        WHERE sheet = :sheet AND id = :item) AS stem,
      (SELECT said(stem_ja, stem_en) FROM content_item WHERE sheet = :sheet AND id = :by)
        AS by_stem ]],
    sql = string.format(rows, value), totals = string.format(all, of_all),
    column { id = "group", ja = "回答", en = "Answer" },
    column { id = "people", kind = "integer", ja = "人数", en = "People" },
    column { id = "answer", ja = "記号", en = "Key" },
    column { id = "words", ja = "回答", en = "Answer" },
    shown,
  }
end

report {
  id = "cross",
  title = { ja = "クロス集計", en = "Cross table" },
  summary = { ja = "アンケートの1つの質問を、業種や都道府県など別の質問の答えごとに集計します。",
    en = "One question of a survey by the answers to another, such as trade or prefecture." },
  needs = { "sheet", "item", "by" },
  uses = { "filled", "given" },

  by("counts", { ja = "{stem}（人数）", en = "{stem} (people)" }, "count", "coalesce(count, 0)",
    column { id = "count", kind = "integer", ja = "{words}", en = "{words}" }),
  by("percents", { ja = "{stem}（比率）", en = "{stem} (percent)" }, "percent(count, people)",
    "percent(coalesce(count, 0), people)",
    column { id = "percent", kind = "percent", ja = "{words}", en = "{words}" }),
}
