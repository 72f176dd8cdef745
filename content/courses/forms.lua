-- Sheets to fill in, for those who organize seminars and those who advise firms.

course {
  id = "forms", order = 8,
  title = { ja = "調査票と記録の様式", en = "Surveys and forms" },
  summary = {
    ja = "主催者と専門家が使う用紙です。アンケート、訪問の記録、会社の診断を、いつでも記入できます。",
    en = "Sheets for organizers and advisers: surveys, records of visits and checks of a firm, \z
          open at any time.",
  },
  checklists = { "self-check", "organization-check", "self-check-2009" },
  surveys = {
    "seminar-survey", "participants-survey", "venue-survey", "chamber-survey", "firms-survey",
    "hearing-sheet", "rules-review", "execution-plan", "consultation",
  },
}
