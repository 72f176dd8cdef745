require("os").execute("touch @ESCAPE@")
