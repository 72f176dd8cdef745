local function t(word)
  return { ja = word, en = word }
end

local function drawn(name)
  return function(_, _, learner)
    return t(tostring(learner.drawn[name]))
  end
end

module { id = "vary", version = 1, minutes = 5, title = t("vary"), summary = t("summary"),
  page { id = "page", title = t("page"), paragraph(t("text")) },
  test { title = t("test"),
    number { id = "no-name", review = { "page" }, stem = t("a"), feedback = t("b"), answer = 1, vary = { [1] = { 1, 2 } } },
    number { id = "no-range", review = { "page" }, stem = drawn("n"), feedback = t("b"), answer = 1, vary = { n = { from = 5, to = 5 } } },
    number { id = "no-end", review = { "page" }, stem = drawn("n"), feedback = t("b"), answer = 1, vary = { n = { from = 5 } } },
    number { id = "one-value", review = { "page" }, stem = drawn("n"), feedback = t("b"), answer = 1, vary = { n = { 5 } } },
    number { id = "odd-value", review = { "page" }, stem = drawn("n"), feedback = t("b"), answer = 1, vary = { n = { 5, true } } },
    number { id = "said-by-nobody", review = { "page" }, stem = t("a"), feedback = t("b"), answer = 1, vary = { n = { 5, 6 } } },
    number { id = "too-exact", review = { "page" }, stem = t("a"), feedback = t("b"), vary = { n = { 5, 6 } },
      answer = function(_, _, learner)
        return learner.drawn.n / 4
      end },
    number { id = "no-number", review = { "page" }, stem = t("a"), feedback = t("b"), vary = { n = { 5, 6 } },
      answer = function(_, _, learner)
        return learner.drawn
      end },
    date { id = "no-day", review = { "page" }, stem = t("a"), feedback = t("b"), vary = { n = { 31, 32 } },
      answer = function(_, _, learner)
        return "2026-11-" .. learner.drawn.n
      end },
  },
}
