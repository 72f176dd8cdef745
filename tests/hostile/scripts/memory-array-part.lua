local t = table.pack(table.unpack({}, 1, 900000))
local u = {}
for i = 1, 1e9 do u[i] = table.pack(table.unpack(t, 1, t.n)) end
