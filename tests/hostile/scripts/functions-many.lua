-- whole
local t = { id = "hostile", version = 1, minutes = 1 }
for i = 1, 10000 do
  t[i] = page { id = "p" .. i, title = function() return { ja = "x", en = "x" } end,
    when = function() return true end }
end
module(t)
