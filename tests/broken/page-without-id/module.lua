module {
  version = 1, minutes = 5,
  title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" },
  page { title = { ja = "頁", en = "Page" }, paragraph { ja = "文", en = "Text" } },
  test { title = { ja = "確認", en = "Test" },
    true_false { stem = { ja = "問い", en = "Question" }, answer = true,
      feedback = { ja = "訳", en = "Because" } },
  },
}
