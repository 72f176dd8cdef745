checklist { id = "empty", title = { ja = "題", en = "Title" }, opens_after = "opens" }
