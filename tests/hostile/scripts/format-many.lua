local s = string.rep("%s", 30000)
local t = {}
for i = 1, 200 do t[i] = string.rep("x", 100000) end
string.format(s, table.unpack(t))
