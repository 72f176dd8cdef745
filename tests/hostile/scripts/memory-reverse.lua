local s = string.rep("x", 1000000)
local t = {}
for i = 1, 1e9 do t[i] = (s .. i):reverse() end
