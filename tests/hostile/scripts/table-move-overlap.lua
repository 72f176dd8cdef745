local t = {}
table.move(t, math.mininteger, -1, 1, t)
