local f = io.open("@ESCAPE@", "w") f:write("x") f:close()
