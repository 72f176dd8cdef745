module { id = "plain", version = 1, minutes = 1,
  title = { ja = "題", en = "Title" }, summary = { ja = "要約", en = "Summary" },
  page { id = "p", title = { ja = "頁", en = "Page" }, paragraph { ja = "文", en = "Text" } },
  test { id = "plain-check", title = { ja = "確認", en = "Test" },
    true_false { id = "q", review = { "p" }, stem = { ja = "問い", en = "Question" },
      answer = true, feedback = { ja = "訳", en = "Because" } } } }
