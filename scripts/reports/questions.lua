-- What people asked beforehand, and what they were answered.

report {
  id = "questions",
  title = { ja = "事前の質問と回答", en = "Questions asked beforehand" },
  summary = { ja = "会の名簿にある質問と、主催者の回答。質問した人の氏名は付けません。",
    en = "Questions on a sitting's roster with the organizer's replies, without names." },
  needs = { "session" },

  section {
    id = "questions",
    sql = [[
      SELECT row_number() OVER (ORDER BY seq), question, reply FROM applicant_now
      WHERE session = :session AND question <> '' ORDER BY seq ]],
    column { id = "number", kind = "integer", ja = "番号", en = "No." },
    column { id = "question", ja = "質問", en = "Question" },
    column { id = "reply", ja = "回答", en = "Reply" },
  },
}
