os.execute("touch @ESCAPE@")
