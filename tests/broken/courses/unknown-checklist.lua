course { id = "unknown-checklist", title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" }, modules = { "field-unknown" }, checklists = { "nowhere" } }
