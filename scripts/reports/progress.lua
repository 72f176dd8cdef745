-- How far everybody of a sitting is in its course.

report {
  id = "progress",
  title = { ja = "進み具合", en = "Progress" },
  summary = { ja = "会の一人ひとりが、コースのどこまで修了し、何が残っているか。",
    en = "What everybody of a sitting has completed of its course, and what remains." },
  needs = { "session" },

  section {
    id = "people",
    sql = [[
      WITH part AS (
        SELECT module, position, said(title_ja, title_en) AS title FROM content_part
        LEFT JOIN content_module ON content_module.id = module
        WHERE optional = 0
          AND content_part.course = (SELECT course FROM session_now WHERE session = :session)),
      person AS (
        SELECT name, organization, present, learner FROM applicant_now WHERE session = :session
        UNION
        SELECT name, organization, 1, arrival.learner FROM arrival
        JOIN learner_name ON learner_name.learner = arrival.learner
        WHERE arrival.session = :session AND arrival.applicant IS NULL),
      done AS (SELECT DISTINCT learner, module FROM completion
        WHERE learner IN (SELECT learner FROM person))
      SELECT name, organization, CASE WHEN present THEN '○' ELSE '' END,
        (SELECT count(*) FROM part JOIN done USING (module) WHERE done.learner = person.learner),
        (SELECT count(*) FROM part),
        (SELECT count(*) FROM attempt_result JOIN part USING (module)
          WHERE attempt_result.learner = person.learner AND finished_at IS NOT NULL),
        (SELECT group_concat(title, '、') FROM (SELECT title FROM part WHERE module NOT IN
          (SELECT module FROM done WHERE done.learner = person.learner) ORDER BY position))
      FROM person ORDER BY 4 DESC, name ]],
    column { id = "name", ja = "氏名", en = "Name" },
    column { id = "organization", ja = "所属", en = "Organization" },
    column { id = "present", ja = "出席", en = "Present" },
    column { id = "completed", kind = "integer", ja = "修了数", en = "Completed" },
    column { id = "modules", kind = "integer", ja = "必修数", en = "Of" },
    column { id = "attempts", kind = "integer", ja = "受験回数", en = "Attempts" },
    column { id = "remaining", ja = "残り", en = "Remaining" },
  },
}
