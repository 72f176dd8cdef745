error("\27[2J\0\7\xff")
