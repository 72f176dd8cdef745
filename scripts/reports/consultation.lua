-- What the consultation corners came to, as in the report on the corners of 2009 (000, chapter 9):
-- of the sheets that advisers fill in, one for each corner (content/surveys/consultation.lua).

local corner = [[
  WITH value AS (SELECT attempt, item, json_extract(response, '$[0]') AS value FROM given
    WHERE response NOT IN ('[]', '[""]')),
  corner AS (
    SELECT attempt, max(CASE item WHEN 'place' THEN value END) AS place,
      max(CASE item WHEN 'prefecture' THEN value END) AS prefecture,
      coalesce(max(CASE item WHEN 'held' THEN value END), day(finished_at)) AS held,
      max(CASE item WHEN 'form' THEN value END) AS form,
      CAST(max(CASE item WHEN 'advisers' THEN value END) AS INTEGER) AS advisers,
      CAST(max(CASE item WHEN 'visitors' THEN value END) AS INTEGER) AS visits,
      max(CASE item WHEN 'settled' THEN value END) AS settled,
      max(CASE item WHEN 'summary' THEN value END) AS summary,
      max(CASE item WHEN 'situation' THEN value END) AS situation,
      max(CASE item WHEN 'opinions' THEN value END) AS opinions
    FROM filled LEFT JOIN value USING (attempt) GROUP BY attempt),
  word AS (SELECT item, id, position, said(text_ja, text_en) AS words FROM content_choice
    WHERE sheet = :sheet) ]]

local numbers = [[ count(*), sum(advisers), sum(visits) ]]

local function words(item)
  return "(SELECT words FROM word WHERE item = '" .. item .. "' AND id = corner." .. item .. ")"
end

local function counts()
  return column { id = "corners", kind = "integer", ja = "開催回数", en = "Corners" },
    column { id = "advisers", kind = "integer", ja = "相談員（延べ）", en = "Advisers" },
    column { id = "visits", kind = "integer", ja = "相談件数", en = "Visits" }
end

-- How the corners ended at which a theme, or a trade, came up.
local function by(id, item, title, head)
  return section {
    id = id, title = title, across = "outcome",
    sql = corner .. [[,
      told AS (
        SELECT value AS id, coalesce(settled, '') AS outcome, count(*) AS corners,
          sum(visits) AS visits
        FROM given, json_each(response) JOIN corner USING (attempt)
        WHERE item = ']] .. item .. [[' GROUP BY 1, 2),
      outcome AS (SELECT id, position, words FROM word WHERE item = 'settled'
        UNION ALL SELECT '', 100, said('回答なし', 'not said'))
      SELECT word.words, sum(corners) OVER (PARTITION BY word.id),
        sum(visits) OVER (PARTITION BY word.id), outcome.id, outcome.words, coalesce(corners, 0)
      FROM word JOIN outcome LEFT JOIN told ON told.id = word.id AND told.outcome = outcome.id
      WHERE word.item = ']] .. item .. [[' AND word.id IN (SELECT id FROM told)
      ORDER BY word.position, outcome.position ]],
    head,
    column { id = "corners", kind = "integer", ja = "開催回数", en = "Corners" },
    column { id = "visits", kind = "integer", ja = "その相談件数", en = "Visits there" },
    column { id = "outcome", ja = "記号", en = "Key" },
    column { id = "words", ja = "結果", en = "Outcome" },
    column { id = "ended", kind = "integer", ja = "{words}", en = "{words}" },
  }
end

local function texts(id, title)
  return section {
    id = id, title = title,
    sql = corner .. " SELECT held, place, " .. id .. " FROM corner WHERE " .. id
      .. " IS NOT NULL ORDER BY held, place ",
    column { id = "held", kind = "date", ja = "開催日", en = "Held" },
    column { id = "place", ja = "会場", en = "Place" },
    column { id = "text", ja = "記述", en = "Text" },
  }
end

report {
  id = "consultation",
  title = { ja = "相談コーナーのまとめ", en = "Consultation corners" },
  summary = { ja = "相談員の記録から、開催ごと、内容、業種、月、都道府県、結果別に集計します。",
    en = "From the advisers' sheets: by corner, theme, trade, month, prefecture and outcome." },
  sheet = [[ SELECT 'consultation' ]],
  uses = { "filled", "given" },

  section {
    id = "corners",
    title = { ja = "開催の一覧", en = "The corners" },
    sql = corner .. " SELECT held, place, " .. words("prefecture") .. "," .. words("form") .. [[,
        advisers, (SELECT group_concat(words, '、') FROM given, json_each(response)
          JOIN word ON word.item = 'qualifications' AND word.id = value
          WHERE given.attempt = corner.attempt AND given.item = 'qualifications'),
        visits, ]] .. words("settled") .. " FROM corner ORDER BY held, place ",
    totals = corner .. [[ SELECT said('計', 'Total'), count(*) || said('回', ' corners'), NULL, NULL,
      sum(advisers), NULL, sum(visits), NULL FROM corner ]],
    column { id = "held", kind = "date", ja = "開催日", en = "Held" },
    column { id = "place", ja = "会場", en = "Place" },
    column { id = "prefecture", ja = "都道府県", en = "Prefecture" },
    column { id = "form", ja = "開催の形", en = "How" },
    column { id = "advisers", kind = "integer", ja = "相談員", en = "Advisers" },
    column { id = "qualifications", ja = "資格", en = "Qualifications" },
    column { id = "visits", kind = "integer", ja = "相談件数", en = "Visits" },
    column { id = "outcome", ja = "結果", en = "Outcome" },
  },

  by("themes", "matters", { ja = "相談の内容別", en = "By theme" },
    column { id = "theme", ja = "内容", en = "Theme" }),
  by("trades", "trades", { ja = "業種別", en = "By trade" },
    column { id = "trade", ja = "業種", en = "Trade" }),

  section {
    id = "months",
    title = { ja = "月別", en = "By month" },
    sql = corner .. " SELECT substr(held, 1, 7), " .. numbers .. [[ FROM corner
      GROUP BY 1 ORDER BY 1 ]],
    chart = "visits",
    column { id = "month", ja = "月", en = "Month" }, counts(),
  },
  section {
    id = "prefectures",
    title = { ja = "都道府県別", en = "By prefecture" },
    sql = corner .. " SELECT coalesce(" .. words("prefecture") .. [[, said('回答なし',
      'not said')), ]] .. numbers .. [[ FROM corner
      LEFT JOIN word ON word.item = 'prefecture' AND word.id = prefecture
      GROUP BY prefecture ORDER BY position IS NULL, position ]],
    chart = "visits",
    column { id = "prefecture", ja = "都道府県", en = "Prefecture" }, counts(),
  },
  section {
    id = "outcomes",
    title = { ja = "結果別", en = "By outcome" },
    sql = corner .. " SELECT coalesce(" .. words("settled") .. [[, CASE visits WHEN 0
        THEN said('相談なし', 'nobody came') ELSE said('回答なし', 'not said') END), ]]
      .. numbers .. [[ FROM corner LEFT JOIN word ON word.item = 'settled' AND word.id = settled
      GROUP BY 1 ORDER BY position IS NULL, position ]],
    chart = "corners",
    column { id = "outcome", ja = "結果", en = "Outcome" }, counts(),
  },

  section {
    id = "causes",
    title = { ja = "対策が進まない理由（三つまで）", en = "What keeps firms from more (up to three)" },
    sql = corner .. [[ SELECT words, count(given.attempt), percent(count(given.attempt),
        (SELECT count(*) FROM corner))
      FROM word LEFT JOIN (SELECT attempt, value FROM given, json_each(response)
        WHERE item = 'causes') AS given ON given.value = word.id
      WHERE word.item = 'causes' GROUP BY word.id ORDER BY count(given.attempt) DESC, position ]],
    chart = "percent",
    column { id = "cause", ja = "理由", en = "Cause" },
    column { id = "count", kind = "integer", ja = "回答数", en = "Answers" },
    column { id = "percent", kind = "percent", ja = "比率", en = "Percent" },
    note { ja = "比率は記録の枚数に対するもので、合計は100%を超えることがあります。",
      en = "Percentages are of the sheets and may add up to more than 100." },
  },

  texts("summary", { ja = "相談の概要", en = "What was asked" }),
  texts("situation", { ja = "相談員から見た地域の状況", en = "The firms of the region" }),
  texts("opinions", { ja = "相談コーナーへの意見", en = "On the corner" }),
}
