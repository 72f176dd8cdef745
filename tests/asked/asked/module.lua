-- What functions do with an answer; tests/unit/module_ask_test.c gives the answers.
local remembered = "nobody"

local function text(words)
  return { ja = words, en = words }
end

module {
  id = "asked", version = 1, minutes = 1,
  title = { ja = "題", en = "Title" }, summary = { ja = "要約", en = "Summary" },

  page { id = "p", title = { ja = "頁", en = "Page" },
    when = function(answers)
      local deed = answers.deed
      if deed == "loop" then
        while true do end
      elseif deed == "swallow" then
        while true do
          pcall(function()
            while true do end
          end)
        end
      elseif deed == "memory" then
        local t = {}
        while true do
          t[#t + 1] = string.rep("x", 1000000) .. #t
        end
      elseif deed == "error" then
        error("the author's own words")
      elseif deed == "break" then
        local no = nil
        return no.field
      end
      return deed ~= "hide"
    end,
    paragraph(function(answers)
      local before = remembered
      remembered = answers.deed or remembered
      return text(before)
    end),
    paragraph(function(answers, language)
      if answers.deed == "number" then
        return 5
      elseif answers.deed == "control" then
        return text("\27[2J")
      elseif answers.deed == "long" then
        return text(string.rep("long", 1000))
      end
      local topics = answers.topics or {}
      return text(language .. ":" .. table.concat(topics, "+"))
    end),
  },

  test { title = { ja = "確認", en = "Test" },
    single { id = "deed", review = { "p" }, stem = { ja = "問い", en = "Question" },
      right { id = "nothing", ja = "正", en = "Right" },
      wrong { id = "other", ja = "誤", en = "Wrong", feedback = { ja = "訳", en = "Because" } },
    },
    multiple { id = "topics", review = { "p" }, stem = { ja = "問い", en = "Question" },
      right { ja = "甲", en = "A" },
      wrong { ja = "乙", en = "B", feedback = { ja = "訳", en = "Because" } },
      right { ja = "丙", en = "C" },
    },
  },
}
