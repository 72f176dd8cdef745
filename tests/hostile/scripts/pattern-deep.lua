string.find(string.rep("x", 100000), string.rep("x-", 1000) .. "y")
