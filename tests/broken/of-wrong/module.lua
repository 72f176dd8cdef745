module {
  id = "of-wrong", version = 1, minutes = 5,
  title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" },
  test { title = { ja = "確認", en = "Test" }, of = { "of-wrong", "nothing-there" }, draw = { mail = 2 },
    true_false { id = "q1", stem = { ja = "問い", en = "Question" }, answer = true,
      feedback = { ja = "訳", en = "Why" } },
  },
}
