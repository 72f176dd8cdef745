checklist { id = "pointless", title = { ja = "題", en = "Title" },
  group { id = "one", title = { ja = "一", en = "One" },
    single { id = "a", stem = { ja = "問", en = "Question" },
      option { ja = "甲", en = "A" },
      option { ja = "乙", en = "B" },
    },
  },
}
