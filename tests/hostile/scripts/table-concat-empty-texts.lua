local t = {}
for i = 1, 300000 do t[i] = "" end
for i = 1, 1e9 do table.concat(t, "") end
