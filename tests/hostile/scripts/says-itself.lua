-- whole
local t = {}
t[1] = t
t.page = t
module(t)
