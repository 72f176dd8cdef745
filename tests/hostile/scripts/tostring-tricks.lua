tostring(setmetatable({}, { __name = string.rep("x", 1e6), __tostring = 5 }))
