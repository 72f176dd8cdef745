string.find(string.rep("(", 100000), string.rep("%b()", 30))
