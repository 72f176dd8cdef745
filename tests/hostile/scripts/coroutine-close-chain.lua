-- A long chain of coroutine.close crashes Lua 5.4.4.
local co
for i = 1, 1000000 do
  local previous = co
  co = coroutine.create(function()
    local x <close> = setmetatable({}, { __close = function() coroutine.close(previous) end })
    coroutine.yield()
  end)
  coroutine.resume(co)
end
coroutine.close(co)
