local t = setmetatable({}, { __mode = "k" })
for i = 1, 1e9 do t[{}] = string.rep("x", 1000) end
