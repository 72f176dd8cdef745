rawset(_ENV, "page", nil)
