course { id = "roles", title = { ja = "題", en = "Title" },
  summary = { ja = "要約", en = "Summary" }, modules = { "field-unknown" },
  roles = {
    { id = "owner", ja = "経営者", en = "Owner" },
    { id = "owner", ja = "社長", en = "Boss" },
    { id = "Staff", ja = "従業員", en = "Employee" },
    { ja = "その他", en = "Other" },
  },
}
