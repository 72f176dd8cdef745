-- The words that a report is written in (scripts/reports/NAME.lua); see vocabulary.lua.

local function field(name, kind, help, required)
  return { name = name, kind = kind, help = help, required = required }
end

local function needed(name, kind, help)
  return field(name, kind, help, true)
end

local words = {
  report = {
    help = "tables for organizers, made of the records",
    top = true,
    fields = {
      needed("id", "name", "the name of the file, without .lua"),
      needed("title", "text", "stands above the tables"),
      needed("summary", "text", "what it tells, in the list of reports"),
      field("needs", "names", "options without which there is no report: session, course, sheet"),
      field("uses", "names", "tables that are made first, each by the question NAME.sql"),
      field("sheet", "string", "a question: the sheet that is meant without the option --sheet"),
    },
    parts = { "section", "series" },
  },
  series = {
    help = "tables for each row of a question",
    fields = {
      needed("each", "string", "the question, whose columns are :parameters; a column `section` \z
        names the sections that are made of the row, with blanks between them"),
    },
    parts = { "section" },
  },
  section = {
    help = "one table, or one for each row of `each`",
    fields = {
      needed("id", "name", "its name in JSON"),
      field("title", "text", "stands above the table; {name} is a column of `each`"),
      needed("sql", "string", "the question whose answer is the table"),
      field("each", "string", "a question: a table for each row, whose columns are :parameters"),
      field("totals", "string", "a question whose rows stand last, set apart"),
      field("across", "name", "id of a column: its values become columns. The next column has \z
        their words, {NAME} in the titles of those behind it, which hold what stands below them"),
      field("chart", "name", "id of the column that is drawn as bars"),
      field("chart_label", "name", "id of the column that names the bars"),
    },
    parts = { "column", "note" },
  },
  column = {
    help = "a column of a section, in the order of the question's columns",
    text = true,
    fields = {
      needed("id", "name", "its key in JSON"),
      field("kind", "string", "text, integer, decimal, percent, time or date; text when left out"),
    },
  },
  note = { help = "stands below the table; {name} is a column of `each`", text = true, fields = {} },
}

return { words = words, mistakes = {}, label = nil, lists = {}, refused = {} }
