-- whole
module { id = "hostile", version = math.huge, minutes = 0 / 0, title = { ja = "x", en = "x" },
  summary = { ja = "x", en = "x" },
  page { id = "p", title = { ja = "x", en = "x" },
    figure { picture = "x.svg", description = { ja = "x", en = "x" },
      labels = { { x = 0 / 0, y = math.huge, width = -math.huge, ja = "x", en = "x" } } } } }
