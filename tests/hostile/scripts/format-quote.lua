local s = string.rep("\0", 900000)
for i = 1, 1e9 do string.format("%q", s) end
