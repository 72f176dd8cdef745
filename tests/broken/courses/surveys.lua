course { id = "surveys", title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" }, modules = { "kind-list" },
  surveys = { "nowhere", "text", "text", "scale" }, survey = "scale",
}
