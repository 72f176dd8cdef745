-- A limit must not be an error that pcall can catch.
while true do
  pcall(function()
    while true do end
  end)
end
