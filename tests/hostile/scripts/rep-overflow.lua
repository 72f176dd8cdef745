string.rep("xxxxxxxx", math.maxinteger, "yyyy")
