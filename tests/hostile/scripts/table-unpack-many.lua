local t = {}
for i = 1, 1e6 do t[i] = i end
select("#", table.unpack(t))
