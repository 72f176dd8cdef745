-- Every word but those of the kinds in tests/content/kitchen_sink, once or more;
-- tests/unit/module_content_test.c knows what it says.
local function both(words)
  return { ja = words .. "（日）", en = words .. " (en)" }
end

module {
  id = "everything", version = 7, minutes = 12,
  title = both("title"), summary = both("summary"),

  page { id = "words", title = both("words"),
    paragraph(both("paragraph with **bold**")),
    heading(both("heading")),
    list { both("first"), both("second") },
    steps { both("one"), both("two"), both("three") },
    grid {
      { both("head a"), both("head b") },
      { both("cell a"), both("cell b") },
    },
    note(both("note")),
    warning(both("warning")),
    example(both("example")),
    ask(both("ask")),
    figure { picture = "pictures/box.svg", description = both("description"),
      labels = { { x = 0.25, y = 1, width = 0.5, ja = "札", en = "label" } } },
  },

  page { id = "functions", title = both("functions"),
    when = function(answers)
      return answers.one == "a"
    end,
    paragraph(function(answers, language)
      local many = type(answers.many) == "table" and #answers.many or 0
      local said = (answers.one or "nothing") .. ", " .. many .. ", " .. (answers.truth or "none")
      return { ja = "答え " .. said .. language, en = "answers " .. said .. language }
    end),
  },

  test { title = both("test"), introduction = both("introduction"), minutes = 3,
    single { id = "one", review = { "words", "functions" }, stem = both("single"),
      right { ja = "正", en = "right", feedback = both("praise") },
      wrong { id = "mistake", ja = "誤", en = "wrong", feedback = both("reason") },
    },
    multiple { id = "many", review = { "words" }, stem = both("multiple"), ordered = true,
      right { ja = "甲", en = "a" },
      wrong { ja = "乙", en = "b", feedback = both("reason") },
      right { ja = "丙", en = "c" },
    },
    true_false { id = "truth", review = { "words" }, stem = both("true or false"),
      answer = false, feedback = both("reason"),
      when = function(answers)
        return answers.one ~= "mistake"
      end },
  },
}
