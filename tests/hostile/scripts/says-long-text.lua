-- whole
module { id = "hostile", version = 1, minutes = 1, summary = { ja = "x", en = "x" },
  title = { ja = string.rep("x", 1000000), en = string.rep("x", 1000000) } }
