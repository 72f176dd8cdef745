-- whole
-- Each call is short; all of them together are not.
local t = { id = "hostile", version = 1, minutes = 1 }
for i = 1, 400 do
  t[i] = page { id = "p" .. i, title = { ja = "x", en = "x" },
    when = function() for n = 1, 1e6 do end return true end }
end
module(t)
