module {
  id = "of-nothing", version = 1, minutes = 5,
  title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" },
  test { title = { ja = "確認", en = "Test" }, of = { "syntax" }, draw = 2 },
}
