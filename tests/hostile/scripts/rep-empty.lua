string.rep("", 1e15)
