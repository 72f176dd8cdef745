-- The year's sittings, planned and held. What is only planned stands in parentheses.

local seats = [[
  WITH sitting AS (
    SELECT session_now.*, (SELECT count(*) FROM applicant_now
        WHERE applicant_now.session = session_now.session AND NOT walk_in) AS applied,
      (SELECT count(*) FROM applicant_now
        WHERE applicant_now.session = session_now.session AND present) AS came
    FROM session_now WHERE state <> 'cancelled' AND course = coalesce(:course, course)
      AND date BETWEEN coalesce(:since, '0') AND coalesce(:until, '9'))
]]

report {
  id = "year",
  title = { ja = "開催の一覧", en = "The year's sittings" },
  summary = { ja = "計画と実績を日付順に並べ、主催者別に数えます。計画中の数は括弧に入れます。",
    en = "Sittings planned and held by date, and counted by host; plans in parentheses." },

  section {
    id = "sittings",
    sql = seats .. [[
      SELECT date, title, host, prefecture, venue,
        CASE state WHEN 'held' THEN said('実施', 'held') ELSE said('計画', 'planned') END,
        CASE state WHEN 'held' THEN CAST(came AS TEXT) ELSE '(' || capacity || ')' END
      FROM sitting ORDER BY date, session ]],
    totals = seats .. [[
      SELECT said('計', 'Total'), NULL, NULL, NULL, NULL,
        sum(state = 'held') || ' (' || count(*) || ')',
        sum(CASE state WHEN 'held' THEN came ELSE 0 END) || ' ('
          || sum(CASE state WHEN 'held' THEN came ELSE capacity END) || ')'
      FROM sitting ]],
    column { id = "date", ja = "開催日", en = "Date" },
    column { id = "title", ja = "名称", en = "Title" },
    column { id = "host", ja = "主催", en = "Host" },
    column { id = "prefecture", ja = "都道府県", en = "Prefecture" },
    column { id = "venue", ja = "会場", en = "Venue" },
    column { id = "state", ja = "状態", en = "State" },
    column { id = "participants", ja = "参加者数", en = "Participants" },
  },

  section {
    id = "hosts",
    title = { ja = "主催者別", en = "By host" },
    sql = seats .. [[
      SELECT coalesce(nullif(host, ''), said('（主催者の記載なし）', '(no host named)')), count(*),
        sum(state = 'held'), sum(CASE state WHEN 'held' THEN came ELSE 0 END)
      FROM sitting GROUP BY host ORDER BY count(*) DESC, host ]],
    totals = seats .. [[
      SELECT said('計', 'Total'), count(*), sum(state = 'held'),
        sum(CASE state WHEN 'held' THEN came ELSE 0 END) FROM sitting ]],
    chart = "sittings",
    column { id = "host", ja = "主催", en = "Host" },
    column { id = "sittings", kind = "integer", ja = "回数", en = "Sittings" },
    column { id = "held", kind = "integer", ja = "実施済み", en = "Held" },
    column { id = "participants", kind = "integer", ja = "参加者数", en = "Participants" },
  },
}
