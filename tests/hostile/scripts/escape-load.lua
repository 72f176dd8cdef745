load("os.execute('touch @ESCAPE@')")()
