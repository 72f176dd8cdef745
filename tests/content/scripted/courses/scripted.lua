course { id = "scripted",
  title = { ja = "引かれる問題", en = "Questions that are drawn" },
  summary = { ja = "受験のたびに変わる問題です。", en = "Other questions in every attempt." },
  modules = { "drawn" },
  checklists = { "firm" },
  survey = "after",
  roles = {
    { id = "owner", ja = "経営者", en = "Owner" },
    { id = "staff", ja = "従業員", en = "Employee" },
  },
}
