course { id = "closing-alone", title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" }, checklists = { "fields" }, survey = "text",
}
