-- whole
local t = {}
t.ja, t.en = t, t
module { id = "hostile", version = 1, minutes = 1, title = t, summary = t }
