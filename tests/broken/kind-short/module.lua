local function t(word)
  return { ja = word .. "（日）", en = word .. " (en)" }
end

module {
  id = "kind-short", version = 1, minutes = 5, title = t("title"), summary = t("summary"),
  page { id = "page", title = t("page"), paragraph(t("text")) },
  test { title = t("test"),
    short { id = "no-form", review = { "page" }, stem = t("stem"), feedback = t("because") },
    short { id = "nothing-right", review = { "page" }, stem = t("stem"), feedback = t("because"), wrong { ja = "甲", en = "A", feedback = t("because") } },
    short { id = "both", review = { "page" }, stem = t("stem"), feedback = t("because"), right { ja = "ﾊﾞｯｸｱｯﾌﾟ", en = "backup" },
      wrong { ja = "ばっくあっぷ", en = "copy", feedback = t("because") } },
    short { id = "both-turned", review = { "page" }, stem = t("stem"), feedback = t("because"),
      wrong { ja = "写し", en = "Back up", feedback = t("because") },
      right { ja = "バックアップ", en = "backup" } },
    short { id = "too-short", review = { "page" }, stem = t("stem"), feedback = t("because"), length = 5, right { ja = "バックアップ", en = "backup" } },
    short { id = "long-form", review = { "page" }, stem = t("stem"), feedback = t("because"),
      right { ja = string.rep("長", 101), en = "long" } },
    short { id = "two-lines", review = { "page" }, stem = t("stem"), feedback = t("because"), right { ja = "甲\n乙", en = "long" } },
    short { id = "nine-forms", review = { "page" }, stem = t("stem"), feedback = t("because"), right(t("a")), right(t("b")), right(t("c")), right(t("d")),
      right(t("e")), right(t("f")), right(t("g")), right(t("h")), right(t("i")) },
    short { id = "length-outside", review = { "page" }, stem = t("stem"), feedback = t("because"), length = 101, right(t("a")) },
    short { id = "option", review = { "page" }, stem = t("stem"), feedback = t("because"), option(t("a")) },
    short { id = "function-of-it", review = { "page" }, stem = t("stem"), feedback = t("because"),
      right(function()
        return { ja = "甲", en = "A" }
      end) },
    short { id = "no-feedback", review = { "page" }, stem = t("stem"), right(t("a")),
      wrong(t("b")) },
  },
}
