local function t(word)
  return { ja = word .. "（日）", en = word .. " (en)" }
end

module {
  id = "kind-days", version = 1, minutes = 5, title = t("title"), summary = t("summary"),
  page { id = "page", title = t("page"), paragraph(t("text")) },
  test { title = t("test"),
    month { id = "no-answer", review = { "page" }, stem = t("stem"), feedback = t("because") },
    month { id = "thirteenth", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-13" },
    month { id = "zeroth", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-00" },
    month { id = "a-date", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-11-21" },
    month { id = "in-words", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "November" },
    month { id = "a-number", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 202611 },
    month { id = "long-ago", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "1899-12" },
    month { id = "far-off", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2101-01" },
    month { id = "turned-round", review = { "page" }, stem = t("stem"), feedback = t("because"), from = "2026-11", to = "2026-10" },
    month { id = "only-from", review = { "page" }, stem = t("stem"), feedback = t("because"), from = "2026-11" },
    month { id = "answer-and-range", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-11", from = "2026-10", to = "2026-12" },
    month { id = "not-taken", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-11", most = "2026-10" },
    month { id = "bounds-turned", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-11", least = "2027-01", most = "2026-01" },
    date { id = "thirtieth", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-02-30" },
    date { id = "no-leap", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-02-29" },
    date { id = "a-month", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-02" },
    date { id = "slashes", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026/11/21" },
    date { id = "blank", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "2026-11-1 " },
    date { id = "too-early", review = { "page" }, stem = t("stem"), feedback = t("because"), from = "2026-11-01", to = "2026-11-30", least = "2026-11-02" },
    date { id = "no-feedback", review = { "page" }, stem = t("stem"), answer = "2024-02-29" },
  },
}
