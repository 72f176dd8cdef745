local t = {}
for i = 1, 100000 do t[i] = i % 7 end
for i = 1, 1e9 do pcall(table.sort, t, function() return true end) end
