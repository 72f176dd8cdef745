local m = getmetatable("")
m.__index = function() while true do end end
