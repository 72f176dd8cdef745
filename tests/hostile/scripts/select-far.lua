select(math.mininteger, 1)
