for i = 1, 1e9 do string.format("%99.99f", 1e308) end
