-- The words that a module, a course or a survey is written in: each word's fields with their kinds,
-- what stands in its braces without a name (`parts`), whether the word itself is a text (`text`) or
-- a whole file (`top`), and a line of help. checks.lua reads this table and does the rest.

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

local item_fields = {
  needed("id", "name", "unique in the module; answers[\"…\"] and the records use it"),
  needed("stem", "text", "what is asked"),
  field("review", "names", "ids of the pages that teach it; every item of a test has some"),
  field("required", "flag", "in surveys: must be answered"),
  field("when", "condition", "a function of the answers; the item is asked when it gives true"),
}

local function item(help, parts, ...)
  local fields = { ... }
  for _, each in ipairs(item_fields) do
    fields[#fields + 1] = each
  end
  return { help = help, fields = fields, parts = parts }
end

local function choice(help)
  return {
    help = help,
    text = true,
    fields = {
      field("id", "name", "a, b, c … by position when left out"),
      field("feedback", "text", "why it is tempting and what is better"),
    },
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
    },
    parts = { "page", "test" },
  },
  page = {
    help = "one screen of a lesson",
    fields = {
      needed("id", "name", "unique in the module; items name it in `review`"),
      needed("title", "text", "stands above the page"),
      field("when", "condition", "a function of the answers; the page is shown when it gives true"),
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
      field("minutes", "whole", "how long it takes, about; never a limit"),
    },
    parts = { "single", "multiple", "true_false" },
  },
  survey = {
    help = "questions without a right answer",
    top = true,
    fields = {
      needed("id", "name", "the name of the file, without .lua"),
      needed("title", "text", "stands above the survey"),
      field("introduction", "text", "said before the first question"),
      field("minutes", "whole", "how long it takes, about"),
    },
    parts = { "single", "multiple", "scale", "text" },
  },
  course = {
    help = "modules in their order, and the survey that closes them",
    top = true,
    fields = {
      needed("id", "name", "the name of the file, without .lua"),
      needed("title", "text", "its name on the first screen"),
      needed("summary", "text", "what it is about"),
      needed("modules", "names", "ids of the modules, in order"),
      field("survey", "name", "id of the closing survey"),
    },
  },
  single = item("a question with one answer", choices,
    field("ordered", "flag", "the order of the choices means something: they are not shuffled")),
  multiple = item("a question with any number of answers", choices,
    field("ordered", "flag", "the order of the choices means something: they are not shuffled"),
    field("most", "whole", "in surveys: how many choices may be taken")),
  true_false = item("a sentence that is true or false", nil,
    needed("answer", "flag", "whether it is true"),
    field("feedback", "text", "for who answers wrongly: why it is tempting and what is better")),
  scale = item("3 to 7 points from low to high", nil,
    needed("points", "texts", "the points' names, from low to high")),
  text = item("a free answer", nil,
    field("length", "whole", "the most characters that it takes")),
  right = choice("a right choice of a test"),
  wrong = choice("a wrong choice of a test"),
  option = choice("a choice of a survey"),
}

-- Not a word, but a table in `labels` of a figure.
local label = {
  text = true,
  fields = {
    needed("x", "number", "the middle of the words, as a share of the picture's width"),
    needed("y", "number", "the middle of the words, as a share of the picture's height"),
    needed("width", "number", "the most width of the words, as a share of the picture's"),
  },
}

-- What an author may know from Lua elsewhere, and no module has.
local refused = {}
for name in string.gmatch("io os debug package coroutine require load loadstring loadfile dofile \z
    print warn getmetatable setmetatable rawget rawset rawequal rawlen collectgarbage _G", "%S+") do
  refused[name] = true
end

return { words = words, label = label, refused = refused }
