course { id = "without-parts", title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" },
}
