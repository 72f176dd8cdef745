course { id = "kitchen",
  title = { ja = "質問のすべて", en = "Every kind of question" },
  summary = { ja = "情報セキュリティを題材に、すべての種類の質問に答えます。",
              en = "Information security, asked in every way that there is." },
  modules = { "kitchen-sink", "kitchen-story" },
  optional = { "kitchen-story" },
  checklists = { "kitchen-checklist" },
  survey = "kitchen-survey",
}
