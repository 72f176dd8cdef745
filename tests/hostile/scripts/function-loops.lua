-- whole
module { id = "hostile", version = 1, minutes = 1, title = { ja = "x", en = "x" },
  summary = function() while true do end end }
