survey { id = "text", title = { ja = "題", en = "Title" },
  text { id = "long", stem = { ja = "問い", en = "Question" }, length = 100000 },
}
