local function t(word)
  return { ja = word .. "（日）", en = word .. " (en)" }
end

module {
  id = "kind-number", version = 1, minutes = 5, title = t("title"), summary = t("summary"),
  page { id = "page", title = t("page"), paragraph(t("text")) },
  test { title = t("test"),
    number { id = "no-answer", review = { "page" }, stem = t("stem"), feedback = t("because") },
    number { id = "answer-and-range", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 5, from = 4, to = 6 },
    number { id = "turned-round", review = { "page" }, stem = t("stem"), feedback = t("because"), from = 6, to = 4 },
    number { id = "not-taken", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 12, least = 0, most = 10 },
    number { id = "under-nothing", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = -3 },
    number { id = "all-right", review = { "page" }, stem = t("stem"), feedback = t("because"), from = 0, least = 0, most = 10 },
    number { id = "bounds-turned", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 5, least = 10, most = 0 },
    number { id = "too-large", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 1e12 },
    number { id = "too-fine", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 0.12345 },
    number { id = "tiny", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 1e-9 },
    number { id = "finer-than-said", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 82.4, decimals = 0 },
    number { id = "four-decimals", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 82.4, decimals = 4 },
    number { id = "half-a-decimal", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 82.4, decimals = 0.5 },
    number { id = "no-number", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = "82.4", most = 0 / 0 },
    number { id = "endless", review = { "page" }, stem = t("stem"), feedback = t("because"), from = -1 / 0, to = 1 / 0 },
    number { id = "long-unit", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 5, unit = t("a unit of far too many letters") },
    number { id = "no-feedback", review = { "page" }, stem = t("stem"), answer = 5 },
    number { id = "choices", review = { "page" }, stem = t("stem"), feedback = t("because"), answer = 5, right(t("a")) },
    number { id = "sound", review = { "page" }, stem = t("stem"), feedback = t("because"), from = -1.5, to = 2, least = -10, most = 10.25 },
  },
}
