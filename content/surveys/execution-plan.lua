-- The plan that comes out of the visits to a firm: measures in four areas, each with how urgent,
-- important and hard it is, whether it will be done, by when, and what stands in the way. A
-- second measure of an area is asked for only when there is one. The form of 2021 (seed 002, 618) had
-- a tick for measures against the pandemic, too; it is left out.

local function measure(area, number)
  local id = area.id .. "-" .. number
  local ja = area.ja .. "の対策" .. number .. "："
  local en = area.en .. ", measure " .. number .. ": "
  local first = number == 1
  local function stem(rest_ja, rest_en)
    return { ja = ja .. rest_ja, en = en .. rest_en }
  end
  local function when(answers)
    return answers[area.id .. "-issues"] ~= nil and (first or answers[area.id .. "-more"] == "yes")
  end
  local function wanted(answers)
    return when(answers) and answers[id] ~= nil
  end
  local function done(answers)
    return wanted(answers) and answers[id .. "-decision"] == "yes"
  end
  return
    text { id = id, length = 200, when = when,
      stem = stem("何をしますか。1年ほどでできることに絞ります。",
        "what is to be done? Keep to what can be done in about a year.") },
    matrix { id = id .. "-weight", when = wanted,
      stem = stem("急ぐ度合い、大切さ、難しさは、どのくらいですか。",
        "how urgent, important and hard is it?"),
      points = { { ja = "低い", en = "Not very" }, { ja = "中くらい", en = "Somewhat" },
        { ja = "高い", en = "Very" } },
      row { id = "urgency", ja = "緊急度", en = "Urgent" },
      row { id = "importance", ja = "重要度", en = "Important" },
      row { id = "difficulty", ja = "難易度", en = "Hard to do" } },
    single { id = id .. "-decision", ordered = true, when = wanted,
      stem = stem("実施しますか。", "will it be done?"),
      option { id = "yes", ja = "実施する", en = "Yes" },
      option { id = "later", ja = "次の計画に回す", en = "In the next plan" },
      option { id = "no", ja = "実施しない", en = "No" } },
    month { id = id .. "-until", least = "2026-01", most = "2099-12", when = done,
      stem = stem("いつまでに実施しますか。", "by when?") },
    text { id = id .. "-obstacles", length = 200, when = done,
      stem = stem("予算や人手など、気がかりなことは何ですか。",
        "what may stand in the way, such as money or people?") }
end

-- What is asked of an area, behind what was asked before it.
local function add(items, area)
  local function named(answers)
    return answers[area.id .. "-issues"] ~= nil and answers[area.id .. "-1"] ~= nil
  end
  items[#items + 1] = text { id = area.id .. "-issues", length = 300,
    stem = {
      ja = area.ja .. "：今の様子と課題は何ですか。なければ、とばしてください。",
      en = area.en .. ": how do things stand, and what is wrong? Leave it out if nothing is.",
    } }
  for _, item in ipairs { measure(area, 1) } do
    items[#items + 1] = item
  end
  items[#items + 1] = single { id = area.id .. "-more", ordered = true, when = named,
    stem = {
      ja = area.ja .. "：対策がもう1つありますか。",
      en = area.en .. ": is there another measure?",
    },
    option { id = "yes", ja = "ある", en = "Yes" },
    option { id = "no", ja = "ない", en = "No" } }
  for _, item in ipairs { measure(area, 2) } do
    items[#items + 1] = item
  end
end

local areas = {
  { id = "organization", ja = "組織", en = "Organization" },
  { id = "people", ja = "人", en = "People" },
  { id = "technology", ja = "技術", en = "Technology" },
  { id = "premises", ja = "物と場所", en = "Things and places" },
}

local items = {
  short { id = "firm", length = 60,
    stem = { ja = "会社の名前を記入してください。", en = "What is the firm called?" } },
}
for _, area in ipairs(areas) do
  add(items, area)
end
items[#items + 1] = text { id = "first", length = 300,
  stem = { ja = "最初の1か月で何から始めますか。担当する人も書いてください。",
    en = "What is begun in the first month, and by whom?" } }
items[#items + 1] = month { id = "review", least = "2026-01", most = "2099-12",
  stem = { ja = "この計画を、次にいつ見直しますか。", en = "When will this plan be looked at again?" } }

items.id, items.minutes, items.again = "execution-plan", 20, true
items.title = { ja = "対策の実行計画", en = "Plan of measures" }
items.introduction = {
  ja = "会社と一緒に、4つの分野で対策を決めます。組織、人、技術、そして物と場所です。分野ごとに\z
        2つまで書けます。急ぐもの、大切なもの、やさしいものから選ぶと、続けやすくなります。",
  en = "Settle the measures together with the firm, in four areas: organization, people, \z
        technology, and things and places. There is room for two in each. Choose what is urgent, \z
        important and easy first, and the plan will live.",
}
survey(items)
