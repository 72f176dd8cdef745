for i = 1, 1e9 do utf8.codepoint(string.rep("x", 900000), 1, -1) end
