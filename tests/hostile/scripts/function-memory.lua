-- whole
module { id = "hostile", version = 1, minutes = 1, title = { ja = "x", en = "x" },
  summary = function()
    local t = {}
    while true do t[#t + 1] = string.rep("x", 1000) .. #t end
  end }
