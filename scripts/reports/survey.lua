-- How a survey (or a checklist) was answered: a table for each question, in the order in which they
-- are asked, as the survey reports of 2009 and 2021 print them. Percentages are of all who were
-- asked the question; those who gave no answer (無回答) stand in a row of their own.

local answered = [[ response IS NOT NULL AND response NOT IN ('[]', '[""]') ]]

-- A row for each question, which says in which section it is told.
local questions = [[
  SELECT item.id AS item, ' ' || item.id || ' ' AS items, position AS number, kind, asked, answered,
    said(stem_ja, stem_en) || coalesce(said('（' || nullif(unit_ja, '') || '）',
      ' (' || nullif(unit_en, '') || ')'), '') AS stem,
    CASE WHEN kind IN ('single', 'scale') THEN 'choices'
      WHEN kind IN ('true_false', 'list') THEN 'answers'
      WHEN kind IN ('multiple', 'hotspot') THEN 'several'
      WHEN kind IN ('matrix', 'match', 'categorize') THEN 'matrix'
      WHEN kind = 'number' AND answered > 0 THEN 'numbers classes'
      WHEN kind IN ('text', 'short') THEN 'texts'
      ELSE kind END AS section,
    CASE WHEN asked < people THEN said(
      'この質問は、条件にあてはまる人だけに尋ねました。比率は、その' || asked || '人に対するものです。',
      'Asked only of those whom it concerns; percentages are of these ' || asked || '.')
      ELSE '' END AS asked_note,
    CASE WHEN most > 0 THEN said(most || 'つまで選べる質問です。', 'Up to ' || most
      || ' could be chosen. ') ELSE '' END AS most_note
  FROM content_item AS item JOIN (SELECT count(*) AS people FROM filled)
  LEFT JOIN (SELECT item AS id, count(*) AS asked, sum(]] .. answered .. [[) AS answered
    FROM given GROUP BY item) AS told ON told.id = item.id
  WHERE sheet = :sheet ORDER BY position ]]

local asked_note = note { ja = "{asked_note}", en = "{asked_note}" }

-- The values of all answers to the question, one by one.
local values = [[ SELECT attempt, key, value FROM given, json_each(response)
  WHERE instr(:items, ' ' || item || ' ') > 0 AND ]] .. answered

local function counted(last)
  return [[
    WITH chosen AS (SELECT value AS id, count(*) AS count FROM (]] .. values .. [[) GROUP BY value),
    offered AS (SELECT * FROM content_choice WHERE sheet = :sheet AND item = :item),
    line AS (
      SELECT said(text_ja, text_en) AS label, position, coalesce(count, 0) AS count
        FROM offered LEFT JOIN chosen USING (id)
      UNION ALL
      SELECT said('（今はない選択肢）', '(no longer offered)'), 99999, sum(count) FROM chosen
        WHERE id NOT IN (SELECT id FROM offered) HAVING count(*) > 0
      UNION ALL
      SELECT said('無回答', 'No answer'), 100000, :asked - :answered)
    SELECT label, count, percent(count, :asked)]] .. last .. [[ FROM line
    WHERE :kind <> 'list' OR count > 0 ORDER BY position ]]
end

local cumulative = [[, CASE WHEN position < 99999
  THEN percent(sum(count) OVER (ORDER BY position), :asked) END ]]

local answer_column = column { id = "answer", ja = "回答内容", en = "Answer" }
local count_column = column { id = "count", kind = "integer", ja = "回答数", en = "Answers" }
local percent_column = column { id = "percent", kind = "percent", ja = "比率", en = "Percent" }
local cumulative_column = column { id = "cumulative", kind = "percent", ja = "累計",
  en = "Cumulative" }
local total = [[ SELECT said('計', 'Total'), :asked, percent(:asked, :asked) ]]
local title = { ja = "{number}. {stem}", en = "{number}. {stem}" }

report {
  id = "survey",
  title = { ja = "アンケートの集計", en = "Survey results" },
  summary = { ja = "質問ごとの回答数と比率を、質問の順に並べます。無回答も1行に数えます。",
    en = "Counts and percentages of every question in order, with those who gave no answer." },
  -- The survey that closes the course, or what was handed in last.
  sheet = [[
    WITH meant AS (SELECT coalesce(:course, (SELECT course FROM session_now
      WHERE session = :session)) AS course)
    SELECT coalesce((SELECT survey FROM content_course, meant WHERE survey IS NOT NULL
        AND id = coalesce(meant.course, id) ORDER BY id LIMIT 1),
      (SELECT sheet FROM attempt_result, meant WHERE module IS NULL AND finished_at IS NOT NULL
        AND attempt_result.course = coalesce(meant.course, attempt_result.course)
        ORDER BY finished_seq DESC LIMIT 1)) ]],
  uses = { "filled", "given" },

  section {
    id = "responses",
    title = { ja = "{name}", en = "{name}" },
    each = [[ SELECT said(title_ja, title_en) AS name FROM content_sheet WHERE id = :sheet ]],
    sql = [[
      SELECT CASE WHEN told.session IS NULL THEN said('（会によらない）', '(of no sitting)')
          ELSE coalesce(nullif(title, ''), told.session) END AS name, date, came, people,
        percent(people, came)
      FROM (SELECT session, count(*) AS people FROM filled GROUP BY session) AS told
      LEFT JOIN (SELECT session, title, date, (SELECT count(*) FROM applicant_now
          WHERE applicant_now.session = session_now.session AND present) AS came
        FROM session_now) AS sitting ON sitting.session = told.session
      ORDER BY date IS NULL, date, name ]],
    totals = [[
      SELECT said('計', 'Total'), NULL, nullif(came, 0), people, percent(people, came)
      FROM (SELECT count(*) AS people FROM filled), (SELECT count(*) AS came FROM applicant_now
        WHERE present AND session IN (SELECT session FROM filled)) ]],
    column { id = "session", ja = "会", en = "Sitting" },
    column { id = "date", kind = "date", ja = "開催日", en = "Date" },
    column { id = "attendees", kind = "integer", ja = "出席者数", en = "Attendees" },
    column { id = "responses", kind = "integer", ja = "回答者数", en = "Answered" },
    column { id = "rate", kind = "percent", ja = "回収率", en = "Response rate" },
  },

  series {
    each = questions,

    section { id = "choices", title = title, chart = "percent",
      sql = counted(cumulative), totals = total .. ", NULL",
      answer_column, count_column, percent_column, cumulative_column, asked_note,
    },
    section { id = "answers", title = title, chart = "percent",
      sql = counted(""), totals = total,
      answer_column, count_column, percent_column, asked_note,
    },
    section { id = "several", title = title, chart = "percent",
      sql = counted(""),
      totals = [[ SELECT said('回答者数', 'People'), :asked, percent(:asked, :asked) ]],
      answer_column, count_column, percent_column, asked_note,
      note { ja = "{most_note}比率は人数に対するもので、合計は100%を超えることがあります。",
        en = "{most_note}Percentages are of people and may add up to more than 100." },
    },

    section { id = "matrix", title = title, across = "point",
      sql = [[
        WITH pair AS (SELECT value AS id, count(*) AS count FROM (]] .. values .. [[)
          GROUP BY value),
        row AS (SELECT id, position, said(text_ja, text_en) AS label,
            :asked - (SELECT coalesce(sum(count), 0) FROM pair
              WHERE substr(pair.id, 1, length(choice.id) + 1) = choice.id || '=') AS silent
          FROM content_choice AS choice WHERE sheet = :sheet AND item = :item)
        SELECT label, point, words, count, percent(count, :asked) FROM (
          SELECT label, row.position, target.position AS place, target.id AS point,
            said(target.text_ja, target.text_en) AS words, coalesce(count, 0) AS count
          FROM row JOIN content_target AS target ON target.sheet = :sheet AND target.item = :item
          LEFT JOIN pair ON pair.id = row.id || '=' || target.id
          UNION ALL
          SELECT label, position, 100000, 'none', said('無回答', 'No answer'), silent FROM row)
        ORDER BY position, place ]],
      column { id = "row", ja = "項目", en = "Item" },
      column { id = "point", ja = "記号", en = "Key" },
      column { id = "words", ja = "回答", en = "Answer" },
      column { id = "count", kind = "integer", ja = "{words}", en = "{words}" },
      column { id = "percent", kind = "percent", ja = "比率", en = "%" },
      asked_note,
    },

    section { id = "gaps", title = title,
      sql = [[
        SELECT target.position, coalesce(said(choice.text_ja, choice.text_en), told.choice), count,
          percent(count, :asked)
        FROM (SELECT substr(value, 1, instr(value, '=') - 1) AS gap,
            substr(value, instr(value, '=') + 1) AS choice, count(*) AS count
          FROM (]] .. values .. [[) GROUP BY value) AS told
        JOIN content_target AS target
          ON target.sheet = :sheet AND target.item = :item AND target.id = gap
        LEFT JOIN content_choice AS choice
          ON choice.sheet = :sheet AND choice.item = :item AND choice.id = told.choice
        ORDER BY target.position, count DESC, choice.position ]],
      totals = [[ SELECT NULL, said('計', 'Total'), :asked, percent(:asked, :asked) ]],
      column { id = "gap", kind = "integer", ja = "空欄", en = "Gap" },
      answer_column, count_column, percent_column, asked_note,
    },

    section { id = "order", title = title, chart = "first",
      sql = [[
        SELECT said(text_ja, text_en), printf('%.2f', avg(key + 1.0)), sum(key = 0),
          percent(sum(key = 0), :answered)
        FROM (]] .. values .. [[) JOIN content_choice AS choice
          ON choice.sheet = :sheet AND choice.item = :item AND choice.id = value
        GROUP BY choice.id ORDER BY avg(key), position ]],
      totals = [[ SELECT said('回答者数', 'People who answered'), NULL, :answered, NULL ]],
      column { id = "answer", ja = "項目", en = "Entry" },
      column { id = "mean-place", kind = "decimal", ja = "平均順位", en = "Mean place" },
      column { id = "first", kind = "integer", ja = "1位に選んだ人", en = "Put first by" },
      column { id = "percent", kind = "percent", ja = "その比率", en = "Percent" },
      asked_note,
    },

    section { id = "shares", title = title, chart = "mean",
      sql = [[
        WITH part AS (SELECT substr(value, 1, instr(value, '=') - 1) AS id,
          CAST(substr(value, instr(value, '=') + 1) AS REAL) AS share FROM (]] .. values .. [[))
        SELECT said(text_ja, text_en), count(share), percent(round(10 * sum(share)),
          1000 * count(share)), printf('%g', min(share)), printf('%g', max(share))
        FROM content_choice AS choice LEFT JOIN part USING (id)
        WHERE sheet = :sheet AND item = :item GROUP BY id ORDER BY position ]],
      totals = [[
        SELECT said('計', 'Total'), :answered, percent(:answered, :answered), NULL, NULL
        UNION ALL
        SELECT said('無回答', 'No answer'), :asked - :answered, NULL, NULL, NULL ]],
      column { id = "part", ja = "区分", en = "Part" },
      column { id = "answers", kind = "integer", ja = "回答数", en = "Answers" },
      column { id = "mean", kind = "percent", ja = "平均", en = "Mean" },
      column { id = "least", kind = "percent", ja = "最小", en = "Least" },
      column { id = "most", kind = "percent", ja = "最大", en = "Most" },
      asked_note,
    },

    section { id = "month", title = title, chart = "percent",
      sql = [[
        SELECT label, count, percent(count, :asked) FROM (
          SELECT value AS place, count(*) AS count, said(substr(value, 1, 4) || '年'
            || CAST(substr(value, 6) AS INTEGER) || '月', value) AS label
          FROM (]] .. values .. [[) GROUP BY value
          UNION ALL SELECT '99', :asked - :answered, said('無回答', 'No answer'))
        ORDER BY place ]],
      totals = total,
      column { id = "month", ja = "月", en = "Month" },
      count_column, percent_column, asked_note,
    },

    section { id = "date", title = title, chart = "percent",
      sql = [[
        SELECT label, count, percent(count, :asked), days FROM (
          SELECT substr(value, 1, 7) AS place, sum(count) AS count,
            group_concat(CAST(substr(value, 9) AS INTEGER)
              || CASE WHEN count > 1 THEN '（' || count || '）' ELSE '' END, '、') AS days,
            said(substr(value, 1, 4) || '年' || CAST(substr(value, 6, 2) AS INTEGER) || '月',
              substr(value, 1, 7)) AS label
          FROM (SELECT value, count(*) AS count FROM (]] .. values .. [[)
            GROUP BY value ORDER BY value) GROUP BY substr(value, 1, 7)
          UNION ALL SELECT '99', :asked - :answered, NULL, said('無回答', 'No answer'))
        ORDER BY place ]],
      totals = total .. ", NULL",
      column { id = "month", ja = "月", en = "Month" },
      count_column, percent_column,
      column { id = "days", ja = "日（件数）", en = "Days (answers)" },
      asked_note,
    },

    section { id = "numbers", title = title,
      sql = [[
        WITH number AS (SELECT CAST(value AS REAL) AS value FROM (]] .. values .. [[)),
        placed AS (SELECT value, row_number() OVER (ORDER BY value) AS place,
          count(*) OVER () AS count FROM number)
        SELECT count, printf('%.1f', avg(value)), (SELECT printf('%g', avg(value)) FROM placed
            WHERE place IN ((count + 1) / 2, count / 2 + 1)),
          printf('%g', min(value)), printf('%g', max(value)), printf('%g', sum(value)),
          :asked - :answered
        FROM placed ]],
      column { id = "answers", kind = "integer", ja = "回答数", en = "Answers" },
      column { id = "mean", kind = "decimal", ja = "平均", en = "Mean" },
      column { id = "median", kind = "decimal", ja = "中央値", en = "Median" },
      column { id = "least", kind = "decimal", ja = "最小", en = "Smallest" },
      column { id = "most", kind = "decimal", ja = "最大", en = "Largest" },
      column { id = "sum", kind = "decimal", ja = "合計", en = "Sum" },
      column { id = "no-answer", kind = "integer", ja = "無回答", en = "No answer" },
      asked_note,
    },
    -- Up to ten numbers stand by themselves, more in classes of 1, 2 or 5 times a power of ten.
    section { id = "classes", chart = "percent",
      sql = [[
        WITH number AS (SELECT CAST(value AS REAL) AS value FROM (]] .. values .. [[)),
        span AS (SELECT count(DISTINCT value) AS numbers,
          pow(10, floor(log10((max(value) - min(value)) / 8))) AS ten,
          (max(value) - min(value)) / 8 AS step FROM number),
        class AS (SELECT CASE WHEN numbers > 10 THEN ten * CASE WHEN step <= ten THEN 1
          WHEN step <= 2 * ten THEN 2 WHEN step <= 5 * ten THEN 5 ELSE 10 END END AS width
          FROM span)
        SELECT CASE WHEN width IS NULL THEN printf('%g', value)
            ELSE said(printf('%g以上 %g未満', floor(value / width) * width,
                (floor(value / width) + 1) * width),
              printf('%g to under %g', floor(value / width) * width,
                (floor(value / width) + 1) * width)) END,
          count(*), percent(count(*), :asked)
        FROM number, class GROUP BY coalesce(floor(value / width), value) ORDER BY min(value) ]],
      column { id = "class", ja = "値", en = "Value" },
      count_column, percent_column,
    },

    section { id = "texts", title = title,
      sql = [[
        SELECT said('記述あり', 'Written'), :answered, percent(:answered, :asked)
        UNION ALL
        SELECT said('無回答', 'No answer'), :asked - :answered, percent(:asked - :answered, :asked)
        ]],
      totals = total,
      answer_column, count_column, percent_column, asked_note,
      note { ja = "書かれた内容は、報告書「自由記述」（comments）にあります。",
        en = "What was written is in the report “Free comments” (comments)." },
    },
  },

  -- Questions with the same answers, such as those on each lecture, counted together.
  section {
    id = "together",
    title = { ja = "同じ選択肢の{questions}問の合計（{numbers}）",
      en = "{questions} questions with the same answers together ({numbers})" },
    each = [[
      WITH signed AS (
        SELECT id AS item, position AS number,
          (SELECT group_concat(line, '/') FROM (SELECT id || ' ' || text_ja AS line
            FROM content_choice WHERE content_choice.sheet = content_item.sheet
              AND content_choice.item = content_item.id ORDER BY content_choice.position)) AS sign
        FROM content_item WHERE sheet = :sheet AND kind IN ('single', 'scale')),
      told AS (SELECT item, count(*) AS asked, sum(]] .. answered .. [[) AS answered
        FROM given GROUP BY item)
      SELECT count(*) AS questions, group_concat(number, ', ') AS numbers,
        ' ' || group_concat(signed.item, ' ') || ' ' AS items, min(signed.item) AS item,
        'single' AS kind, sum(asked) AS asked, sum(answered) AS answered
      FROM signed JOIN told ON told.item = signed.item
      GROUP BY sign HAVING count(*) > 1 ORDER BY min(number) ]],
    sql = counted(cumulative), totals = total .. ", NULL",
    chart = "percent",
    answer_column, count_column, percent_column, cumulative_column,
  },
}
