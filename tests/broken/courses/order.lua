course { id = "order", order = 0,
  title = { ja = "順番", en = "Order" },
  summary = { ja = "順番の試験です。", en = "A test of the order." },
  modules = { "smallest", "smallest" },
  optional = { "other" },
  requires = { ["smallest"] = { "stranger" } },
}
