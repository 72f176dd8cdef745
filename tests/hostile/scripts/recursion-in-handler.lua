local function f() error(setmetatable and f or {}) end
local function g() pcall(f) return g() end
g()
