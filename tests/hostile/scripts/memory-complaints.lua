for i = 1, 1e9 do paragraph { [string.rep("x", 1000) .. i] = 1 } end
