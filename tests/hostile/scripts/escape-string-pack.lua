("").pack("s", string.rep("x", 10))
