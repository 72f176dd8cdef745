local function t(word)
  return { ja = word .. "（日）", en = word .. " (en)" }
end

module {
  id = "kind-choices", version = 1, minutes = 5, title = t("title"), summary = t("summary"),
  page { id = "page", title = t("page"), paragraph(t("text")) },
  test { title = t("test"),
    single { id = "regions", review = { "page" }, stem = t("stem"), feedback = t("because"), right { ja = "甲", en = "A", x = 0.1, height = 0.2 },
      wrong { ja = "乙", en = "B", reading = "おつ", feedback = t("because") } },
    single { id = "pinned-in-order", review = { "page" }, stem = t("stem"), feedback = t("because"), ordered = true, right(t("a")),
      wrong { ja = "乙", en = "B", pinned = true, feedback = t("because") } },
    single { id = "pinned-text", review = { "page" }, stem = t("stem"), feedback = t("because"), right(t("a")),
      wrong { ja = "乙", en = "B", pinned = "yes", feedback = t("because") } },
    list { id = "pinned-list", review = { "page" }, stem = t("stem"), feedback = t("because"), right(t("a")),
      wrong { ja = "乙", en = "B", pinned = true } },
    multiple { id = "long-feedback", review = { "page" }, stem = t("stem"),
      feedback = t(string.rep("a", 800)), right(t("a")),
      wrong { ja = "乙", en = "B", feedback = t("because") } },
    true_false { id = "no-answer", review = { "page" }, stem = t("stem"), feedback = t("because") },
    true_false { id = "no-feedback", review = { "page" }, stem = t("stem"), answer = true },
    shares { id = "shares", review = { "page" }, stem = t("stem"), feedback = t("because"), option(t("a")), option(t("b")) },
    scale { id = "scale", review = { "page" }, stem = t("stem"), feedback = t("because"), points = { t("a"), t("b"), t("c") } },
    text { id = "text", review = { "page" }, stem = t("stem"), feedback = t("because") },
  },
}
