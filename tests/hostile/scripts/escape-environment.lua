-- Everything that can be reached from the environment, and from there.
local seen, todo = {}, { _ENV }
while #todo > 0 do
  local value = table.remove(todo)
  if type(value) == "table" and not seen[value] then
    seen[value] = true
    for k, v in pairs(value) do
      local found = k == "os" or k == "io" or k == "debug" or k == "load" or k == "dump"
      if found then
        while true do end
      end
      todo[#todo + 1] = v
    end
  end
end
