local function t(word)
  return { ja = word .. "（日）", en = word .. " (en)" }
end

module {
  id = "kind-matrix", version = 1, minutes = 5, title = t("title"), summary = t("summary"),
  page { id = "page", title = t("page"), paragraph(t("text")) },
  test { title = t("test"),
    matrix { id = "no-points", review = { "page" }, stem = t("stem"), feedback = t("because"),
      row { ja = "甲", en = "A", answer = 1 }, row { ja = "乙", en = "B", answer = 2 } },
    matrix { id = "one-point", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a") },
      row { ja = "甲", en = "A", answer = 1 }, row { ja = "乙", en = "B", answer = 1 } },
    matrix { id = "same-points", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a"), t("a") },
      row { ja = "甲", en = "A", answer = 1 }, row { ja = "乙", en = "B", answer = 2 } },
    matrix { id = "one-row", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a"), t("b") },
      row { ja = "甲", en = "A", answer = 1 } },
    matrix { id = "no-answer", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a"), t("b") },
      row { ja = "甲", en = "A" }, row { ja = "乙", en = "B", answer = 2 } },
    matrix { id = "answer-outside", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a"), t("b") },
      row { ja = "甲", en = "A", answer = 3 }, row { ja = "乙", en = "B", answer = 0 } },
    matrix { id = "answer-text", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a"), t("b") },
      row { ja = "甲", en = "A", answer = "a" }, row { ja = "乙", en = "B", answer = 1.5 } },
    matrix { id = "same-id", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a"), t("b") },
      row { id = "x", ja = "甲", en = "A", answer = 1 },
      row { id = "x", ja = "乙", en = "B", answer = 2 } },
    matrix { id = "no-text", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a"), t("b") },
      row { answer = 1 }, row { ja = "乙", en = "B", answer = 2 } },
    matrix { id = "no-feedback", review = { "page" }, stem = t("stem"),
      points = { t("a"), t("b") },
      row { ja = "甲", en = "A", answer = 1, feedback = t("because") },
      row { ja = "乙", en = "B", answer = 2 } },
  },
}
