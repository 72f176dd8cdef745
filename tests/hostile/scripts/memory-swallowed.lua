local t = {}
while true do
  pcall(function()
    for i = 1, 1e9 do t[#t + 1] = { string.rep("y", 100) .. i } end
  end)
end
