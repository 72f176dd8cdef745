local s = string.rep("9", 900000)
for i = 1, 1e9 do tonumber(s) end
