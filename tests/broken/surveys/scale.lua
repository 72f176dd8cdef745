survey { id = "scale", title = { ja = "題", en = "Title" },
  scale { id = "few", stem = { ja = "問い", en = "Question" },
    points = { { ja = "低", en = "Low" }, { ja = "高", en = "High" } } },
  scale { id = "none", stem = { ja = "問い", en = "Question" } },
}
