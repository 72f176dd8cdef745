course { id = "unknown-module", title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" },
  modules = { "field-unknown", "nowhere" }, survey = "nowhere",
}
