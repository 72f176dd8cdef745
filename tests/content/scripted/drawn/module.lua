-- Every way in which an attempt can differ from the one before, and all that functions may know.
local function both(text)
  return { ja = text, en = text }
end

module { id = "drawn", version = 1, minutes = 5,
  title = { ja = "引かれる問題", en = "Drawn questions" },
  summary = { ja = "受験のたびに数や言葉が変わります。", en = "Numbers and words differ each time." },

  page { id = "rules", title = { ja = "数え方", en = "How to count" },
    paragraph(function(_, _, learner)
      local score = learner.scores.firm
      return {
        ja = "立場は" .. (learner.role or "なし") .. "、点検は" .. (score or "まだ") .. "です。",
        en = "Role " .. (learner.role or "none") .. ", check " .. (score or "not yet") .. ".",
      }
    end),
  },

  page { id = "owners", title = { ja = "経営者へ", en = "For owners" },
    allow = { untested = "it is shown to owners alone" },
    when = function(_, _, learner)
      return learner.role == "owner"
    end,
    paragraph { ja = "経営者の方だけが読む頁です。", en = "Only owners read this page." },
  },

  test { title = { ja = "テスト", en = "Test" },
    number { id = "sum", review = { "rules" }, most = 100000,
      vary = { staff = { from = 5, to = 20 }, hours = { from = 0.5, to = 8, step = 0.5 },
               trade = { "a", "b", "c" } },
      decimals = 1,
      stem = function(_, _, learner)
        local drawn = learner.drawn
        return {
          ja = drawn.trade .. "社の" .. drawn.staff .. "人が、" .. drawn.hours .. "時間ずつ",
          en = "Firm " .. drawn.trade .. ": " .. drawn.staff .. " people, " .. drawn.hours .. " hours",
        }
      end,
      answer = function(_, _, learner)
        return learner.drawn.staff * learner.drawn.hours
      end,
      feedback = function(_, _, learner)
        return both("× " .. learner.drawn.staff)
      end },

    single { id = "pick", review = { "rules" }, vary = { n = { from = 1, to = 9 } },
      stem = function(_, _, learner)
        return both(learner.drawn.n .. " + 1 = ?")
      end,
      right(function(_, _, learner)
        return both(tostring(learner.drawn.n + 1))
      end),
      wrong { function(_, _, learner)
        return both(tostring(learner.drawn.n + 2))
      end, feedback = function(_, _, learner)
        return both("> " .. learner.drawn.n + 1)
      end } },

    date { id = "day", review = { "rules" }, vary = { day = { from = 1, to = 28 } },
      least = "2026-01-01", most = "2026-12-31",
      stem = function(_, _, learner)
        return both("2026-11-" .. learner.drawn.day)
      end,
      answer = function(_, _, learner)
        return string.format("2026-11-%02d", learner.drawn.day)
      end,
      feedback = { ja = "そのままの日です。", en = "The very day." } },

    short { id = "word", review = { "rules" }, vary = { word = { "cat", "dog", "bird" } },
      stem = function(_, _, learner)
        return both("Type " .. learner.drawn.word)
      end,
      feedback = { ja = "見えるとおりに。", en = "As you see it." },
      right(function(_, _, learner)
        return both(learner.drawn.word)
      end) },
  },
}
