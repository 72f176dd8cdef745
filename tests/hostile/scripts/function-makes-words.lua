-- whole
module { id = "hostile", version = 1, minutes = 1, title = { ja = "x", en = "x" },
  summary = function()
    for i = 1, 1e9 do module { id = "hostile" } end
  end }
