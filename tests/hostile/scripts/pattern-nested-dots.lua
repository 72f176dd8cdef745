string.find(string.rep("a", 300), ".-.-.-.-.-.-.-.-.-.-b")
