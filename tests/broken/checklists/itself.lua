checklist { id = "itself", title = { ja = "題", en = "Title" }, opens_after = "itself", opens_at = 1,
  group { id = "one", title = { ja = "一", en = "One" },
    single { id = "a", stem = { ja = "問", en = "Question" },
      feedback = { ja = "訳", en = "Because" }, step = { ja = "歩", en = "Step" },
      option { ja = "甲", en = "A", score = 1 },
      option { ja = "乙", en = "B" },
    },
  },
}
