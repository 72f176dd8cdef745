-- Who applied and who came: a line a sitting, as in the report on the seminars of 2009 (000, chapters
-- 3 and 5), and with --session its people one by one. The rate is of those who had applied; IT
-- coordinators are counted among the attendees.

local sittings = [[
  WITH person AS (
    SELECT applicant_now.*, instr(upper(qualifications), 'ITC') > 0
      OR instr(qualifications, 'ITコーディネータ') > 0 AS coordinator FROM applicant_now),
  sitting AS (
    SELECT session_now.*,
      (SELECT count(*) FROM person WHERE person.session = session_now.session AND NOT walk_in)
        AS applied,
      (SELECT count(*) FROM person WHERE person.session = session_now.session AND present) AS came,
      (SELECT count(*) FROM person WHERE person.session = session_now.session AND present
        AND coordinator) AS coordinators,
      (SELECT count(*) FROM person WHERE person.session = session_now.session AND walk_in
        AND present) AS walk_ins,
      (SELECT group_concat(line, '、') FROM (SELECT kind || ' ' || count(*) AS line FROM person
        WHERE person.session = session_now.session AND present AND kind <> ''
        GROUP BY kind ORDER BY count(*) DESC, kind)) AS kinds
    FROM session_now WHERE session = coalesce(:session, session)
      AND course = coalesce(:course, course) AND state <> 'cancelled'
      AND date BETWEEN coalesce(:since, '0') AND coalesce(:until, '9'))
]]

report {
  id = "attendance",
  title = { ja = "出席状況", en = "Attendance" },
  summary = { ja = "会ごとの定員、申込、出席、区分別の人数と出席率。--sessionで一人ずつの一覧も出ます。",
    en = "Capacity, applicants, attendees by kind and rate of each sitting; with --session its \z
          people, too." },

  section {
    id = "sittings",
    sql = sittings .. [[
      SELECT block, prefecture, date, CASE title WHEN '' THEN session ELSE title END, venue,
        capacity, applied, came, coordinators, kinds, percent(came, applied),
        CASE WHEN walk_ins > 0 THEN said('当日参加 ', 'walk-ins ') || walk_ins END
      FROM sitting ORDER BY date, session ]],
    totals = sittings .. [[
      SELECT said('計', 'Total'), NULL, NULL, count(*)
          || said('会', CASE count(*) WHEN 1 THEN ' sitting' ELSE ' sittings' END), NULL,
        sum(capacity), sum(applied), sum(came), sum(coordinators), NULL,
        percent(sum(came), sum(applied)), NULL FROM sitting ]],
    column { id = "block", ja = "ブロック", en = "Block" },
    column { id = "prefecture", ja = "都道府県", en = "Prefecture" },
    column { id = "date", kind = "date", ja = "開催日", en = "Date" },
    column { id = "title", ja = "名称", en = "Title" },
    column { id = "venue", ja = "会場", en = "Venue" },
    column { id = "capacity", kind = "integer", ja = "定員", en = "Capacity" },
    column { id = "applicants", kind = "integer", ja = "申込者", en = "Applicants" },
    column { id = "attendees", kind = "integer", ja = "出席者", en = "Attendees" },
    column { id = "coordinators", kind = "integer", ja = "（うちITコーディネータ）",
      en = "(IT coordinators)" },
    column { id = "kinds", ja = "区分別の出席者", en = "Attendees by kind" },
    column { id = "rate", kind = "percent", ja = "出席率", en = "Rate" },
    column { id = "remarks", ja = "備考", en = "Remarks" },
  },

  section {
    id = "people",
    title = { ja = "{name}の名簿", en = "Roster of {name}" },
    each = [[ SELECT CASE title WHEN '' THEN session ELSE title END AS name FROM session_now
      WHERE session = :session ]],
    sql = [[
      SELECT nullif(number, 0), name, organization, kind, qualifications,
        CASE WHEN present THEN '○' ELSE '' END, CASE WHEN walk_in THEN '○' ELSE '' END
      FROM applicant_now WHERE session = :session
      ORDER BY number = 0, number, reading, name ]],
    totals = [[
      SELECT NULL, said('計', 'Total') || ' ' || count(*), NULL, NULL, NULL,
        CAST(sum(present) AS TEXT), CAST(sum(walk_in) AS TEXT)
      FROM applicant_now WHERE session = :session ]],
    column { id = "number", kind = "integer", ja = "番号", en = "Number" },
    column { id = "name", ja = "氏名", en = "Name" },
    column { id = "organization", ja = "所属", en = "Organization" },
    column { id = "kind", ja = "区分", en = "Kind" },
    column { id = "qualifications", ja = "資格", en = "Qualifications" },
    column { id = "present", ja = "出席", en = "Present" },
    column { id = "walk-in", ja = "当日参加", en = "Walk-in" },
  },
}
