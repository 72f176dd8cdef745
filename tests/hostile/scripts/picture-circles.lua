-- whole
module { id = "hostile", version = 1, minutes = 1,
  title = { ja = "x", en = "x" }, summary = { ja = "x", en = "x" },
  page { id = "p", title = { ja = "x", en = "x" },
    figure { picture = "circles.svg",
      description = { ja = "x", en = "x" } } },
  test { title = { ja = "x", en = "x" },
    single { id = "q", review = { "p" }, stem = { ja = "x", en = "x" },
      right { ja = "x", en = "x" }, wrong { ja = "y", en = "y" } } } }
