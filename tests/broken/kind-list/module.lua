local function t(word)
  return { ja = word .. "（日）", en = word .. " (en)" }
end

module {
  id = "kind-list", version = 1, minutes = 5, title = t("title"), summary = t("summary"),
  page { id = "page", title = t("page"), paragraph(t("text")),
    list { id = "asks", stem = t("stem") } },
  test { title = t("test"),
    list { id = "no-choice", review = { "page" }, stem = t("stem"), feedback = t("because") },
    list { id = "two-right", review = { "page" }, stem = t("stem"), feedback = t("because"), right(t("a")), right(t("b")) },
    list { id = "nothing-right", review = { "page" }, stem = t("stem"), feedback = t("because"), wrong(t("a")), wrong(t("b")) },
    list { id = "no-feedback", review = { "page" }, stem = t("stem"),
      right(t("a")), wrong(t("b")) },
    list { id = "reading-text", review = { "page" }, stem = t("stem"), feedback = t("because"), right { ja = "甲", en = "A", reading = t("a") },
      wrong { ja = "乙", en = "B", reading = "" } },
    list { id = "reading-lines", review = { "page" }, stem = t("stem"), feedback = t("because"), right { ja = "甲", en = "A", reading = "こう\nこう" },
      wrong(t("b")) },
    list { id = "of-nothing", review = { "page" }, stem = t("stem"), feedback = t("because"), of = "planets", answer = "tokyo" },
    list { id = "of-number", review = { "page" }, stem = t("stem"), feedback = t("because"), of = 47, answer = "tokyo" },
    list { id = "of-and-choices", review = { "page" }, stem = t("stem"), feedback = t("because"), of = "prefectures", answer = "tokyo", wrong(t("a")) },
    list { id = "answer-missing", review = { "page" }, stem = t("stem"), feedback = t("because"), of = "prefectures" },
    list { id = "answer-unknown", review = { "page" }, stem = t("stem"), feedback = t("because"), of = "prefectures", answer = "edo" },
    list { id = "answer-without-of", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "a", right(t("a")), wrong(t("b")) },
    list { id = "same-id", review = { "page" }, stem = t("stem"), feedback = t("because"), right { id = "2", ja = "甲", en = "A" }, wrong(t("b")) },
    list { { ja = "甲", en = "A" } },
  },
}
