string.gsub(string.rep("a", 100000), ".-(.-).-(.-)b", "%1")
