print("hello")
local co = coroutine.create(function() end)
