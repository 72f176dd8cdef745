local g = _G or _ENV._G
g.os.execute("touch @ESCAPE@")
