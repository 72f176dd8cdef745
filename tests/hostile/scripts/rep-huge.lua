string.rep("x", 1e15)
