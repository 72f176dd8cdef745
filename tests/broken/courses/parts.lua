course { id = "parts", title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" }, modules = { "field-unknown" },
  paragraph { ja = "文", en = "Text" },
}
