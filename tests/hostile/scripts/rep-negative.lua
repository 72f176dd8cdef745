string.rep("x", math.mininteger)
