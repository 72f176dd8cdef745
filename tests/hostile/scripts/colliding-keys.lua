-- Numbers that share their low bits fall on each other in the table's hash.
local t = {}
for i = 1, 1e9 do t[i * 2.0 ^ 40 + 0.5] = i end
