checklist { id = "picture", title = { ja = "題", en = "Title" },
  group { id = "group", title = { ja = "分野", en = "Area" },
    hotspot { id = "spot", picture = "nothing.svg", stem = { ja = "問い", en = "Question" },
      description = { ja = "絵", en = "A picture" },
      option { x = 0.1, y = 0.1, width = 0.2, height = 0.2, score = 1, ja = "左", en = "Left" },
      option { x = 0.6, y = 0.1, width = 0.2, height = 0.2, score = 0, ja = "右", en = "Right" },
    },
  },
}
