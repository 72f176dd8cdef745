-- The words that a module, a course or a survey is written in: each word's fields with their kinds,
-- what stands in its braces without a name (`parts`), whether the word itself is a text (`text`), a
-- whole file (`top`), a question (`question`) or takes questions (`questions`: nothing else, or with
-- "mixed" among other parts), and a line of help.
-- checks.lua reads this table and does the rest.

local function field(name, kind, help, required)
  return { name = name, kind = kind, help = help, required = required }
end

local function needed(name, kind, help)
  return field(name, kind, help, true)
end

local blocks = {
  "paragraph", "heading", "list", "steps", "grid", "note", "warning", "example", "ask", "figure",
}
local choices = { "right", "wrong", "option" }
local in_tests = {
  "single", "multiple", "true_false", "order", "match", "categorize", "gaps", "matrix", "hotspot",
  "list", "number", "short", "month", "date",
}
local in_surveys = {
  "single", "multiple", "true_false", "scale", "text", "order", "match", "categorize", "gaps",
  "matrix", "hotspot", "list", "number", "short", "month", "date", "shares",
}

local on_pages = { table.unpack(blocks) }
for _, word in ipairs(in_tests) do
  if word ~= "list" then -- which is there as a block, too
    on_pages[#on_pages + 1] = word
  end
end

local item_fields = {
  needed("id", "name", "unique in the module; answers[\"…\"] and the records use it"),
  needed("stem", "text", "what is asked"),
  field("review", "names", "ids of the pages that teach it; every item of a test has some"),
  field("required", "flag", "in surveys: must be answered"),
  field("when", "condition", "a function of the answers; the item is asked when it gives true"),
  field("feedback", "text", "in tests: for a wrong answer that no choice speaks to; in \z
    checklists: why it matters"),
  field("step", "text", "in checklists: what to do first about it"),
  field("hints", "texts", "in tests: one more each time that the question is missed again"),
  field("variant_of", "name", "in tests: the id of the question that it asks in other words"),
  field("tags", "names", "in tests with `draw`: what the question is drawn by"),
  field("vary", "vary", "in tests: what is drawn anew for each attempt, as learner.drawn"),
  field("allow", "reasons", "teaching mistakes that are none here, with the reason"),
}

local function item(help, parts, ...)
  local fields = { ... }
  for _, each in ipairs(item_fields) do
    fields[#fields + 1] = each
  end
  return { help = help, fields = fields, parts = parts, question = true }
end

local function choice(help)
  return {
    help = help,
    text = true,
    fields = {
      field("id", "name", "a, b, c … by position when left out"),
      field("feedback", "text", "why it is tempting and what is better"),
      field("pinned", "flag", "keeps its place when the others are shuffled"),
      field("allow", "reasons", "teaching mistakes that are none here, with the reason"),
      field("x", "number", "of a hotspot's region: its left edge, as a share of the picture"),
      field("y", "number", "of a hotspot's region: its upper edge, as a share of the picture"),
      field("width", "number", "of a hotspot's region, as a share of the picture's"),
      field("height", "number", "of a hotspot's region, as a share of the picture's"),
      field("reading", "string", "in a list: how it is said, in kana, for the search"),
      field("score", "whole", "in checklists: the points that it gives or takes"),
      field("outside", "flag", "in checklists: says that the question does not apply"),
      field("leads", "name", "of a decision in a scene: the id of the scene that it leads to"),
    },
  }
end

-- Something that choices are put with, or that is answered by itself.
local function part(help, parts, ...)
  return {
    help = help,
    text = true,
    parts = parts,
    fields = { field("id", "name", "a, b, c … by position when left out"), ... },
  }
end

local function block(help, parts)
  return { help = help, fields = {}, parts = parts, text = parts == nil }
end

local words = {
  module = {
    help = "what is learned, page by page, and the test that it ends with",
    top = true,
    fields = {
      needed("id", "name", "the name of the module's folder"),
      needed("version", "whole", "1, 2, 3 …: raise it when what is asked changes"),
      needed("title", "text", "its name in the menu"),
      needed("summary", "text", "what the learner will be able to do"),
      needed("minutes", "whole", "how long it takes, about"),
      field("trade", "text", "the trade that it speaks of"),
      field("recall", "flag", "false: nothing that was missed in other modules comes back here"),
      field("people", "whole", "about how many people work in the firm that it speaks of"),
    },
    parts = { "page", "scenario", "test" },
  },
  page = {
    help = "one screen of a lesson; a question may stand last on it",
    fields = {
      needed("id", "name", "unique in the module; items name it in `review`"),
      needed("title", "text", "stands above the page"),
      field("when", "condition", "a function of the answers; the page is shown when it gives true"),
      field("allow", "reasons", "teaching mistakes that are none here, with the reason"),
    },
    parts = on_pages,
    questions = "mixed",
  },
  scenario = {
    help = "a story whose scenes follow from what one decides",
    fields = {
      needed("id", "name", "unique in the module; the records use it"),
      needed("title", "text", "what it is called"),
    },
    parts = { "scene", "debrief" },
  },
  scene = {
    help = "one screen of a scenario; a decision or a question may stand last in it",
    fields = {
      needed("id", "name", "unique in the module; `leads` and `review` name it"),
      needed("title", "text", "stands above the scene"),
      field("leads", "name", "the id of the scene that follows; the next one when left out"),
      field("ending", "string", "the story ends here: \"good\", \"mixed\" or \"bad\""),
      field("allow", "reasons", "teaching mistakes that are none here, with the reason"),
    },
    parts = on_pages,
    questions = "mixed",
  },
  debrief = {
    help = "what is said at the end of a scenario, below the way that was taken",
    fields = {
      field("allow", "reasons", "teaching mistakes that are none here, with the reason"),
    },
    parts = blocks,
  },
  paragraph = block("a paragraph"),
  heading = block("a heading within a page"),
  note = block("set apart: something worth knowing"),
  warning = block("set apart: something that does harm"),
  example = block("set apart: how it went at one firm"),
  ask = block("set apart: what an adviser should ask the firm"),
  list = block("entries with a mark", "texts"),
  steps = block("entries with a number", "texts"),
  grid = block("a table; the first row is its head", "rows"),
  figure = {
    help = "a picture from the module's folder, with words in the learner's language on it",
    fields = {
      needed("picture", "string", "an .svg or .png file in the module's folder"),
      needed("description", "text", "what it shows, for who cannot see it"),
      field("labels", "labels", "words on the picture"),
    },
  },
  test = {
    help = "the questions that complete the module, all of them answered rightly",
    fields = {
      field("id", "name", "the module's id and -test when left out"),
      needed("title", "text", "stands above the test"),
      field("introduction", "text", "said before the first question"),
      field("minutes", "whole", "how long it takes, about; with `limit`, how long there is"),
      field("limit", "flag", "the test ends after `minutes`, which can be prolonged"),
      field("draw", "draw", "how many questions each attempt asks, of all or by tag"),
      field("of", "names", "ids of the modules whose tests the questions are taken from"),
      field("confidence", "flag", "asks with every question how sure one is"),
      field("retry", "string", "\"missed\": what was missed comes first, then all; or \"all\""),
    },
    parts = in_tests,
    questions = true,
  },
  survey = {
    help = "questions without a right answer",
    top = true,
    fields = {
      needed("id", "name", "the name of the file, without .lua"),
      needed("title", "text", "stands above the survey"),
      field("introduction", "text", "said before the first question"),
      field("minutes", "whole", "how long it takes, about"),
      field("again", "flag", "may be filled in any number of times, each time on a new sheet"),
    },
    parts = in_surveys,
    questions = true,
  },
  course = {
    help = "modules in their order, and the survey that closes them",
    top = true,
    fields = {
      needed("id", "name", "the name of the file, without .lua"),
      needed("title", "text", "its name on the first screen"),
      needed("summary", "text", "what it is about"),
      field("modules", "names", "ids of the modules, in order"),
      field("optional", "names", "ids of those that need not be completed"),
      field("requires", "needs", "of modules: the ids of those that have to be complete before"),
      field("order", "whole", "its place among the courses, 1 for the first"),
      field("checklists", "names", "ids of checklists, in order"),
      field("surveys", "names", "ids of surveys that are open at any time, in order"),
      field("survey", "name", "id of the closing survey"),
      field("roles", "roles", "what learners may say to be when they sign in"),
    },
  },
  single = item("a question with one answer", choices,
    field("ordered", "flag", "the order of the choices means something: they are not shuffled")),
  multiple = item("a question with any number of answers", choices,
    field("ordered", "flag", "the order of the choices means something: they are not shuffled"),
    field("most", "whole", "in surveys: how many choices may be taken")),
  true_false = item("a sentence that is true or false", nil,
    field("answer", "flag", "in tests: whether it is true")),
  scale = item("3 to 7 points from low to high", nil,
    field("points", "texts", "the points' names, from low to high"),
    field("levels", "whole", "how many points there are, when only the ends have names"),
    field("low", "text", "the name of the lowest point"),
    field("high", "text", "the name of the highest point"),
    field("scores", "wholes", "in checklists: what each of the points gives or takes")),
  text = item("a free answer", nil,
    field("length", "whole", "the most characters that it takes")),
  order = item("options to bring into the order that they are given in", { "option" }),
  match = item("cards to put with their partners", { "pair" },
    field("also", "texts", "partners that no card belongs to")),
  pair = part("a card of a match", nil,
    needed("with", "text", "its partner"),
    field("feedback", "text", "for who puts it elsewhere: what is better")),
  categorize = item("options to put into categories", { "category", "option" }),
  category = part("a category with the options that belong there", { "option" }),
  gaps = item("a sentence to fill words into", { "gap" },
    needed("sentence", "text", "holds each gap once, as {a}"),
    field("ordered", "flag", "the order of the choices means something: they are not shuffled")),
  gap = {
    help = "a gap with its choices",
    fields = { field("id", "name", "as in the sentence; a, b, c … by position when left out") },
    parts = choices,
  },
  matrix = item("rows that take one of the same points each", { "row" },
    needed("points", "texts", "the points' names"),
    field("scores", "wholes", "in checklists: what each of the points gives or takes")),
  row = part("a row of a matrix", nil,
    field("answer", "whole", "in tests: the number of the right point"),
    field("feedback", "text", "for who takes another point: what is better")),
  hotspot = item("regions of a picture to choose", choices,
    needed("picture", "string", "an .svg or .png file in the module's folder"),
    needed("description", "text", "what it shows, for who cannot see it"),
    field("most", "whole", "how many regions may be chosen")),
  number = item("a number", nil,
    field("answer", "amount", "in tests: what is right"),
    field("from", "amount", "in tests: all from here …"),
    field("to", "amount", "… to here is right"),
    field("least", "number", "the lowest number that is taken; 0 when left out"),
    field("most", "number", "the highest number that is taken"),
    field("decimals", "whole", "how many digits behind the point are taken, at most 3"),
    field("unit", "text", "stands behind the number")),
  short = item("a word or two, compared with those that are right", { "right", "wrong" },
    field("length", "whole", "the most characters that it takes")),
  month = item("a month of a year, as \"2026-11\"", nil,
    field("answer", "day", "in tests: what is right"),
    field("from", "day", "in tests: all from here …"),
    field("to", "day", "… to here is right"),
    field("least", "string", "the first that is taken"),
    field("most", "string", "the last that is taken")),
  date = item("a day, as \"2026-11-21\"", nil,
    field("answer", "day", "in tests: what is right"),
    field("from", "day", "in tests: all from here …"),
    field("to", "day", "… to here is right"),
    field("least", "string", "the first that is taken"),
    field("most", "string", "the last that is taken")),
  shares = item("numbers that add up to 100", { "option" }),
  right = choice("a right choice of a test"),
  wrong = choice("a wrong choice of a test"),
  option = choice("a choice of a survey, of a decision, or one that is neither right nor wrong"),
  checklist = {
    help = "questions in groups whose answers give points",
    top = true,
    fields = {
      needed("id", "name", "the name of the file, without .lua"),
      needed("title", "text", "stands above the checklist"),
      field("introduction", "text", "said before the first question"),
      field("minutes", "whole", "how long it takes, about"),
      field("pass", "whole", "how many points of 100 are enough"),
      field("reference", "text", "what the references of the groups are, such as a trade's mean"),
      field("opens_after", "name", "id of the checklist that opens this one"),
      field("opens_at", "whole", "how many points of 100 open it"),
      field("compare", "flag", "with the answers of others of the same organization"),
      field("sides", "name", "id of the single that says who one is in the organization"),
    },
    parts = { "group" },
  },
  group = {
    help = "questions of a checklist that belong together",
    fields = {
      needed("id", "name", "unique in the checklist"),
      needed("title", "text", "what they are about"),
      field("reference", "whole", "points of 100 to compare with"),
    },
    parts = in_surveys,
    questions = true,
  },
}

-- On a page, `list` gives entries; in a test or survey, with an id and a stem, it asks.
words.list.asking = item("one of many choices, which can be searched", choices,
  field("of", "known", "a list that comes with the program: \"prefectures\""),
  field("answer", "name", "in tests with `of`: the id of the right one"))

-- Not a word, but a table in `labels` of a figure.
local label = {
  text = true,
  fields = {
    needed("x", "number", "the middle of the words, as a share of the picture's width"),
    needed("y", "number", "the middle of the words, as a share of the picture's height"),
    needed("width", "number", "the most width of the words, as a share of the picture's"),
  },
}

-- Not a word, but a table in `roles` of a course.
local role = {
  text = true,
  fields = { needed("id", "name", "unique in the course; learner.role has it") },
}

-- The lists that `of` names: id, Japanese, its reading, English. The prefectures stand in the order
-- of their codes (JIS X 0401).
local lists = { prefectures = {
  { "hokkaido", "北海道", "ほっかいどう", "Hokkaido" },
  { "aomori", "青森県", "あおもりけん", "Aomori" },
  { "iwate", "岩手県", "いわてけん", "Iwate" },
  { "miyagi", "宮城県", "みやぎけん", "Miyagi" },
  { "akita", "秋田県", "あきたけん", "Akita" },
  { "yamagata", "山形県", "やまがたけん", "Yamagata" },
  { "fukushima", "福島県", "ふくしまけん", "Fukushima" },
  { "ibaraki", "茨城県", "いばらきけん", "Ibaraki" },
  { "tochigi", "栃木県", "とちぎけん", "Tochigi" },
  { "gunma", "群馬県", "ぐんまけん", "Gunma" },
  { "saitama", "埼玉県", "さいたまけん", "Saitama" },
  { "chiba", "千葉県", "ちばけん", "Chiba" },
  { "tokyo", "東京都", "とうきょうと", "Tokyo" },
  { "kanagawa", "神奈川県", "かながわけん", "Kanagawa" },
  { "niigata", "新潟県", "にいがたけん", "Niigata" },
  { "toyama", "富山県", "とやまけん", "Toyama" },
  { "ishikawa", "石川県", "いしかわけん", "Ishikawa" },
  { "fukui", "福井県", "ふくいけん", "Fukui" },
  { "yamanashi", "山梨県", "やまなしけん", "Yamanashi" },
  { "nagano", "長野県", "ながのけん", "Nagano" },
  { "gifu", "岐阜県", "ぎふけん", "Gifu" },
  { "shizuoka", "静岡県", "しずおかけん", "Shizuoka" },
  { "aichi", "愛知県", "あいちけん", "Aichi" },
  { "mie", "三重県", "みえけん", "Mie" },
  { "shiga", "滋賀県", "しがけん", "Shiga" },
  { "kyoto", "京都府", "きょうとふ", "Kyoto" },
  { "osaka", "大阪府", "おおさかふ", "Osaka" },
  { "hyogo", "兵庫県", "ひょうごけん", "Hyogo" },
  { "nara", "奈良県", "ならけん", "Nara" },
  { "wakayama", "和歌山県", "わかやまけん", "Wakayama" },
  { "tottori", "鳥取県", "とっとりけん", "Tottori" },
  { "shimane", "島根県", "しまねけん", "Shimane" },
  { "okayama", "岡山県", "おかやまけん", "Okayama" },
  { "hiroshima", "広島県", "ひろしまけん", "Hiroshima" },
  { "yamaguchi", "山口県", "やまぐちけん", "Yamaguchi" },
  { "tokushima", "徳島県", "とくしまけん", "Tokushima" },
  { "kagawa", "香川県", "かがわけん", "Kagawa" },
  { "ehime", "愛媛県", "えひめけん", "Ehime" },
  { "kochi", "高知県", "こうちけん", "Kochi" },
  { "fukuoka", "福岡県", "ふくおかけん", "Fukuoka" },
  { "saga", "佐賀県", "さがけん", "Saga" },
  { "nagasaki", "長崎県", "ながさきけん", "Nagasaki" },
  { "kumamoto", "熊本県", "くまもとけん", "Kumamoto" },
  { "oita", "大分県", "おおいたけん", "Oita" },
  { "miyazaki", "宮崎県", "みやざきけん", "Miyazaki" },
  { "kagoshima", "鹿児島県", "かごしまけん", "Kagoshima" },
  { "okinawa", "沖縄県", "おきなわけん", "Okinawa" },
} }

-- What an author may know from Lua elsewhere, and no module has.
local refused = {}
for name in string.gmatch("io os debug package coroutine require load loadstring loadfile dofile \z
    print warn getmetatable setmetatable rawget rawset rawequal rawlen collectgarbage _G", "%S+") do
  refused[name] = true
end

-- Teaching mistakes that `check` warns of, by the names that `allow` takes.
local mistakes = {
  review = "a question of a test names no page that teaches it",
  feedback = "nothing is said to who answers wrongly",
  untested = "no question asks for what the page teaches",
  longest = "the right choice is clearly longer than the others",
  catchall = "a choice is \"all of the above\" or the like",
  negative = "the question asks for what is not so, and **not** is not bold",
  sentence = "a sentence has more than 80 Japanese characters",
}

return {
  words = words,
  mistakes = mistakes,
  label = label,
  role = role,
  lists = lists,
  refused = refused,
}
