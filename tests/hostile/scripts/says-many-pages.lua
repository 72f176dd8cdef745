-- whole
local p = page { id = "p", title = { ja = "p", en = "p" }, paragraph { ja = "p", en = "p" } }
local t = { id = "hostile", version = 1, minutes = 1, title = { ja = "x", en = "x" } }
for i = 1, 100000 do t[i] = p end
module(t)
