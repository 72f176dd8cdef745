local t = {3, 2, 1}
table.sort(t, function() error(t) end)
