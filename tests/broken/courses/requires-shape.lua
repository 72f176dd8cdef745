course { id = "requires-shape",
  title = { ja = "前提", en = "Needs" },
  summary = { ja = "前提の試験です。", en = "A test of what is needed." },
  modules = { "kind-list" },
  requires = { "kind-list" },
}
