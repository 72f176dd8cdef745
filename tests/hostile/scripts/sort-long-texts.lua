local t = {}
for i = 1, 10 do t[i] = string.rep("a", 900000) .. i end
for i = 1, 1e9 do table.sort(t, function(a, b) return a > b end) end
