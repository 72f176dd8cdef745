for i = 1, 1e9 do utf8.char(table.unpack({ 0x7FFFFFFF, 0x7FFFFFFF, 0x7FFFFFFF })) end
