-- <close> without metatables: the value is refused, and nil and false do nothing.
for i = 1, 1e6 do
  local x <close> = nil
end
local y <close> = {}
