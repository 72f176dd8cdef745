course { id = "one-role", title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" }, modules = { "field-unknown" },
  roles = { { id = "owner", ja = function() return 1 end, en = "Owner" } },
}
