local seen = string.format("%p", print or {}) .. tostring({}) .. string.format("%s", {})
if string.find(seen, "0x") then
  while true do end
end
