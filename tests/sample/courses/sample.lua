course { id = "sample", title = { ja = "講座", en = "Course" },
  summary = { ja = "要約", en = "Summary" },
  modules = { "plain", "everything" }, survey = "opinion",
}
