-- Who completed what and when, with how many attempts and how much time. Time is counted from page
-- to page and answer to answer; a pause of more than ten minutes counts as ten.

report {
  id = "completion",
  title = { ja = "修了状況", en = "Completions" },
  summary = { ja = "誰が、どの教材を、いつ、何回で、何分かけて修了したか。",
    en = "Who completed which module, when, with how many attempts and minutes." },

  uses = { "completed" },

  section {
    id = "completions",
    sql = [[
      WITH trace AS (
        -- Pages have no index to look in: they are gone through once, and + keeps SQLite to it.
        SELECT learner, module, place.at AS at FROM place
        CROSS JOIN arrival ON arrival.id = place.arrival
        WHERE +learner IN (SELECT learner FROM completed)
        UNION ALL
        SELECT learner, module, answer.at FROM arrival
          JOIN attempt ON attempt.arrival = arrival.id AND module IS NOT NULL
          JOIN answer ON answer.attempt = attempt.id
        WHERE learner IN (SELECT learner FROM completed)),
      pause AS (
        SELECT learner, module, min(at - lag(at, 1, at) OVER (PARTITION BY learner ORDER BY at),
          600000) AS milliseconds FROM trace),
      spent AS (
        SELECT learner, module, (sum(milliseconds) + 30000) / 60000 AS minutes FROM pause
        GROUP BY learner, module)
      SELECT name, organization, said(content_course.title_ja, content_course.title_en),
        coalesce(said(content_module.title_ja, content_module.title_en), completed.module),
        completed.version, moment(completed_at), attempts, spent.minutes, first_right, first_total
      FROM completed
      LEFT JOIN spent ON spent.learner = completed.learner AND spent.module = completed.module
      LEFT JOIN learner_name ON learner_name.learner = completed.learner
      LEFT JOIN content_course ON content_course.id = completed.course
      LEFT JOIN content_module ON content_module.id = completed.module
      ORDER BY completed_at ]],
    column { id = "name", ja = "氏名", en = "Name" },
    column { id = "organization", ja = "所属", en = "Organization" },
    column { id = "course", ja = "コース", en = "Course" },
    column { id = "module", ja = "教材", en = "Module" },
    column { id = "version", kind = "integer", ja = "版", en = "Version" },
    column { id = "completed-at", kind = "time", ja = "修了日時", en = "Completed at" },
    column { id = "attempts", kind = "integer", ja = "受験回数", en = "Attempts" },
    column { id = "minutes", kind = "integer", ja = "所要分", en = "Minutes" },
    column { id = "first-right", kind = "integer", ja = "初回正答数", en = "Right at first" },
    column { id = "first-total", kind = "integer", ja = "初回問題数", en = "Questions at first" },
  },

  section {
    id = "modules",
    title = { ja = "教材別", en = "By module" },
    sql = [[
      SELECT coalesce(said(title_ja, title_en), module), count(DISTINCT learner),
        printf('%.1f', avg(attempts)), percent(sum(attempts = 1), count(*))
      FROM completed LEFT JOIN content_module ON content_module.id = module
      GROUP BY module ORDER BY min(completed_seq) ]],
    chart = "learners",
    column { id = "module", ja = "教材", en = "Module" },
    column { id = "learners", kind = "integer", ja = "修了者数", en = "Completed by" },
    column { id = "mean-attempts", kind = "decimal", ja = "平均受験回数", en = "Mean attempts" },
    column { id = "at-once", kind = "percent", ja = "1回で満点", en = "Full marks at once" },
  },

  section {
    id = "versions",
    title = { ja = "どの版で修了したか", en = "With which versions" },
    sql = [[
      SELECT coalesce(said(title_ja, title_en), module), completed.version, content, program,
        settings, count(*)
      FROM completed JOIN result_version USING (attempt)
      LEFT JOIN content_module ON content_module.id = module
      GROUP BY module, completed.version, content, program, settings
      ORDER BY min(completed_seq) ]],
    column { id = "module", ja = "教材", en = "Module" },
    column { id = "version", kind = "integer", ja = "版", en = "Version" },
    column { id = "content", ja = "内容の記号", en = "Content" },
    column { id = "program", ja = "プログラム", en = "Program" },
    column { id = "settings", kind = "integer", ja = "会の設定の記録番号",
      en = "Record of the sitting's settings" },
    column { id = "completions", kind = "integer", ja = "修了数", en = "Completions" },
  },
}
