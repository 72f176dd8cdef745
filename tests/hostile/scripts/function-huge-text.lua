-- whole
module { id = "hostile", version = 1, minutes = 1, title = { ja = "x", en = "x" },
  summary = function()
    return { ja = string.rep("x", 1000000), en = string.rep("x", 1000000) }
  end }
