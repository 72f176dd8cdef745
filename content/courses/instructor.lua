-- The e-learning for experts who visit small firms: five programs.

course {
  id = "instructor", order = 6,
  title = { ja = "専門家のためのeラーニング", en = "E-learning for advisers" },
  summary = {
    ja = "中小企業を訪ねて助言する専門家のための5つのプログラムです。それぞれ30分から40分です。\z
          業界別の注意点も付いています。",
    en = "Five programs for experts who visit and advise small firms, 30 to 40 minutes \z
          each, with notes on three trades.",
  },
  modules = {
    "instructor-structure", "instructor-tools", "instructor-attitude", "instructor-lessons",
    "instructor-pandemic", "trade-notes",
  },
  optional = { "trade-notes" },
  checklists = { "self-check", "organization-check" },
  survey = "closing",
}
