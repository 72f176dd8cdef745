survey { id = "empty", title = { ja = "題", en = "Title" } }
