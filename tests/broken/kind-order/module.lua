local function t(word)
  return { ja = word .. "（日）", en = word .. " (en)" }
end

module {
  id = "kind-order", version = 1, minutes = 5, title = t("title"), summary = t("summary"),
  page { id = "page", title = t("page"), paragraph(t("text")) },
  test { title = t("test"),
    order { id = "one-option", review = { "page" }, stem = t("stem"), feedback = t("because"), option(t("a")) },
    order { id = "nine-options", review = { "page" }, stem = t("stem"), feedback = t("because"),
      option(t("a")), option(t("b")), option(t("c")), option(t("d")), option(t("e")),
      option(t("f")), option(t("g")), option(t("h")), option(t("i")) },
    order { id = "right-and-wrong", review = { "page" }, stem = t("stem"), feedback = t("because"), right(t("a")), wrong(t("b")) },
    order { id = "same-id", review = { "page" }, stem = t("stem"), feedback = t("because"),
      option { id = "a", ja = "甲", en = "A" }, option { id = "a", ja = "乙", en = "B" } },
    order { id = "pinned", review = { "page" }, stem = t("stem"), feedback = t("because"),
      option { pinned = true, ja = "甲", en = "A" }, option(t("b")) },
    order { id = "own-feedback", review = { "page" }, stem = t("stem"), feedback = t("because"),
      option { ja = "甲", en = "A", feedback = t("because") }, option(t("b")) },
    order { id = "ordered", ordered = true, review = { "page" }, stem = t("stem"), feedback = t("because"), option(t("a")), option(t("b")) },
    order { id = "no-feedback", review = { "page" }, stem = t("stem"),
      option(t("a")), option(t("b")) },
    order { id = "no-stem", review = { "page" }, feedback = t("because"),
      option(t("a")), option(t("b")) },
  },
}
