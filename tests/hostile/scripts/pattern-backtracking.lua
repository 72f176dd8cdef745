string.match(string.rep("a", 100000), string.rep("a?", 200) .. string.rep("a", 200) .. "b")
