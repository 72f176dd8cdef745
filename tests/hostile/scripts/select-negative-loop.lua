for i = 1, 1e9 do select(-1, table.unpack({ 1, 2, 3 }, 1, 200)) end
