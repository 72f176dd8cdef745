-- The course for those who guide small firms in working from outside the office.

course {
  id = "remote-work", order = 3,
  title = { ja = "離れて働くための情報セキュリティ", en = "Information security for remote work" },
  summary = {
    ja = "テレワークとWeb会議の危険と備えを学び、会社に助言できるようになります。",
    en = "Learn the risks of telework and Web meetings, how to meet them, and how to advise a \z
          firm.",
  },
  modules = { "telework", "webmeeting" },
  checklists = { "self-check", "organization-check" },
  survey = "closing",
}
