course { id = "requires-optional",
  title = { ja = "前提", en = "Needs" },
  summary = { ja = "前提の試験です。", en = "A test of what is needed." },
  modules = { "kind-list", "page-question" }, optional = { "kind-list" },
  requires = { ["page-question"] = { "kind-list" } },
  survey = "nowhere",
}
