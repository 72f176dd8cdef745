-- What functions get of answers to each kind; tests/unit/module_ask_test.c gives the answers.
local function t(words)
  return { ja = words .. "（日）", en = words .. " (en)" }
end

local function said(value)
  if type(value) ~= "table" then
    return math.type(value) == "integer" and "integer " .. value or tostring(value)
  elseif #value > 0 then
    return table.concat(value, "+")
  end
  local names = {}
  for name in pairs(value) do
    names[#names + 1] = name
  end
  table.sort(names)
  for i, name in ipairs(names) do
    names[i] = name .. ":" .. said(value[name])
  end
  return table.concat(names, ",")
end

module {
  id = "kinds", version = 1, minutes = 1, title = t("title"), summary = t("summary"),

  page { id = "p", title = t("page"),
    paragraph(function(answers)
      local all = {}
      for _, name in ipairs { "order", "match", "gaps", "matrix", "number", "short", "month" } do
        all[#all + 1] = name .. " " .. said(answers[name])
      end
      local text = table.concat(all, "; ")
      return { ja = text, en = text }
    end),
  },

  test { title = t("test"),
    order { id = "order", review = { "p" }, stem = t("stem"), feedback = t("because"),
      option(t("a")), option(t("b")) },
    match { id = "match", review = { "p" }, stem = t("stem"), feedback = t("because"),
      pair { ja = "甲", en = "A", with = t("a") }, pair { ja = "乙", en = "B", with = t("b") } },
    gaps { id = "gaps", review = { "p" }, stem = t("stem"), sentence = { ja = "{a}", en = "{a}" },
      gap { right(t("a")), wrong { ja = "乙", en = "B", feedback = t("because") } } },
    matrix { id = "matrix", review = { "p" }, stem = t("stem"), feedback = t("because"),
      points = { t("a"), t("b") },
      row { ja = "甲", en = "A", answer = 1 }, row { ja = "乙", en = "B", answer = 2 } },
    number { id = "number", review = { "p" }, stem = t("stem"), feedback = t("because"),
      answer = 1200, decimals = 1 },
    short { id = "short", review = { "p" }, stem = t("stem"), feedback = t("because"),
      right(t("a")) },
    month { id = "month", review = { "p" }, stem = t("stem"), feedback = t("because"),
      answer = "2026-11" },
  },
}
