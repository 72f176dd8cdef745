-- whole
-- The same part many times in a part that comes many times.
local text = { ja = string.rep("あ", 100000), en = string.rep("x", 100000) }
local blocks = { id = "p", title = text }
for i = 1, 1000 do blocks[i] = paragraph(text) end
local t = { id = "hostile", version = 1, minutes = 1, title = text, summary = text }
for i = 1, 1000 do t[i] = page(blocks) end
module(t)
