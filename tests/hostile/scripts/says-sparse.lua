-- whole
local t = { [1e15] = 1, [math.maxinteger] = 2, [math.mininteger] = 3, [2.5] = 4, [true] = 5 }
t[page] = 1
module(t)
