local function f(...) return ... end
local t = {}
for i = 1, 1e6 do t[i] = 1 end
f(f(f(table.unpack(t))))
