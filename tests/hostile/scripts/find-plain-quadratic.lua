string.find(string.rep("a", 500000), string.rep("a", 250000) .. "b", 1, true)
