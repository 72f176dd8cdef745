module {
  id = "item-most-of-a-survey", version = 1, minutes = 5,
  title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" },
  page { id = "wifi", title = { ja = "頁", en = "Page" },
    paragraph { ja = "文", en = "Text" },
  },
  test { title = { ja = "確認", en = "Test" },
    multiple { id = "q1", review = { "wifi" }, stem = { ja = "問い", en = "Question" }, most = 1,
      right { ja = "正", en = "Right" },
      wrong { ja = "誤", en = "Wrong", feedback = { ja = "訳", en = "Because" } },
    },
  },
}
