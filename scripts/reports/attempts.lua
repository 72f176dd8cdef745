-- Every attempt at a test, survey or checklist, a row each: what other programs count with.

report {
  id = "attempts",
  title = { ja = "受験の記録", en = "Attempts" },
  summary = { ja = "テスト、アンケート、チェックリストへの取り組みを1回1行で。ほかのソフトで集計するときに。",
    en = "A row for each attempt at a test, survey or checklist, to be counted in other programs." },

  section {
    id = "attempts",
    sql = [[
      SELECT arrival.learner, name, organization, arrival.session, module, sheet, version, number,
        asked_as, round,
        moment(attempt.at), moment(outcome.at), right, total,
        CASE WHEN complete THEN '○' END
      FROM attempt JOIN arrival ON arrival.id = attempt.arrival
      LEFT JOIN learner_name ON learner_name.learner = arrival.learner
      LEFT JOIN outcome ON outcome.attempt = attempt.id
      WHERE (:sheet IS NULL OR sheet = :sheet) AND (:session IS NULL OR session = :session)
        AND (:course IS NULL OR :course = (SELECT course FROM attempt_result
          WHERE attempt_result.attempt = attempt.id))
        AND (:since IS NULL OR day(attempt.at) >= :since)
        AND (:until IS NULL OR day(attempt.at) <= :until)
      ORDER BY attempt.id ]],
    column { id = "learner", ja = "受講者番号", en = "Learner" },
    column { id = "name", ja = "氏名", en = "Name" },
    column { id = "organization", ja = "所属", en = "Organization" },
    column { id = "session", ja = "会", en = "Sitting" },
    column { id = "module", ja = "教材", en = "Module" },
    column { id = "sheet", ja = "シート", en = "Sheet" },
    column { id = "version", kind = "integer", ja = "版", en = "Version" },
    column { id = "number", kind = "integer", ja = "回", en = "Attempt" },
    column { id = "kind", ja = "種類", en = "Kind" },
    column { id = "round", ja = "範囲", en = "Round" },
    column { id = "started-at", kind = "time", ja = "開始日時", en = "Started at" },
    column { id = "finished-at", kind = "time", ja = "提出日時", en = "Handed in at" },
    column { id = "right", kind = "integer", ja = "正答数", en = "Right" },
    column { id = "total", kind = "integer", ja = "問題数", en = "Of" },
    column { id = "complete", ja = "完了", en = "Complete" },
  },
}
