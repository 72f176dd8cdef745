local function f() error(f) end
while true do pcall(f) end
