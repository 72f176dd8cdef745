-- A value whose __call is itself, for who has setmetatable.
local t = {}
setmetatable(t, { __call = t })
t()
