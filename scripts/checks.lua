-- Makes functions of the words in vocabulary.lua, and checks what authors put in their braces. The
-- engine runs this in the locked-up worker before the author's script; what the words make is
-- checked again by the engine, which trusts nothing that comes from a worker.

local host, vocabulary = ...
local faulty, words, label = host.faulty, vocabulary.words, vocabulary.label

-- Complaints ---------------------------------------------------------------------------------

local complaints = {}

local function complain(at, text, severity)
  if #complaints < host.complaints_most then
    complaints[#complaints + 1] = { line = at.line, error = severity ~= "warning", text = text }
  end
end

-- `at` is where something stands: its line, and how a person would name it.
local function wrong(at, what, message, severity)
  local place = at.name .. ": " .. (what and what .. ": " or "")
  complain(at, place .. message, severity)
  return faulty
end

local function described(value)
  if type(value) == "string" then
    return "the text \"" .. string.sub(value, 1, 40) .. "\""
  elseif type(value) == "number" or type(value) == "boolean" then
    return tostring(value)
  elseif value == nil then
    return "nothing"
  end
  return "a " .. type(value)
end

-- How many letters have to change to make one word of the other; only small numbers matter.
local function distance(one, other)
  local row = {}
  for j = 0, #other do
    row[j] = j
  end
  for i = 1, #one do
    local corner = row[0]
    row[0] = i
    for j = 1, #other do
      local same = string.byte(one, i) == string.byte(other, j) and 0 or 1
      corner, row[j] = row[j], math.min(row[j] + 1, row[j - 1] + 1, corner + same)
    end
  end
  return row[#other]
end

local function suggestion(name, known)
  local best, best_distance
  if #name <= 30 then
    for _, candidate in ipairs(known) do
      local far = distance(name, candidate)
      if far >= 1 and far <= 2 and far * 2 < #name and (not best or far < best_distance) then
        best, best_distance = candidate, far
      end
    end
  end
  return best and ": did you mean '" .. best .. "'?" or ""
end

-- Values -------------------------------------------------------------------------------------

local functions = {}

local function keep_function(kind, call, at, what)
  if host.expected == "course" then
    return wrong(at, what, "a course may not hold functions")
  end
  if #functions >= host.functions_most then
    return wrong(at, what, "there are more than " .. host.functions_most .. " functions")
  end
  functions[#functions + 1] = { kind = kind, call = call, at = at, what = what }
  return { ["function"] = #functions }
end

local language_names = { { "ja", "Japanese" }, { "en", "English" } }

-- The languages that the table holds, whatever else is in it.
local function languages_of(body, at, what)
  local said, count, sound = {}, 0, true
  for _, language in ipairs(language_names) do
    local value = body[language[1]]
    if type(value) == "string" then
      said[language[1]], count = value, count + 1
    elseif value ~= nil then
      wrong(at, what, language[1] .. " has to be a text in quotes, not " .. described(value))
      sound = false
    end
  end
  if not sound then
    return faulty
  elseif count == 0 then
    return wrong(at, what, "there is no text: write { ja = \"…\", en = \"…\" }")
  end
  for _, language in ipairs(language_names) do
    if not said[language[1]] then
      local missing = "the " .. language[2] .. " text (" .. language[1] .. ") is missing"
      wrong(at, what, missing, "warning")
    end
  end
  return said
end

local kinds = {}

function kinds.text(value, at, what)
  if type(value) == "function" then
    return keep_function("text", value, at, what)
  elseif type(value) ~= "table" then
    return wrong(at, what, "has to be { ja = \"…\", en = \"…\" }, not " .. described(value))
  end
  for name in next, value do
    if type(name) ~= "string" then
      return wrong(at, what, "a text says its language: write { ja = \"…\", en = \"…\" }")
    elseif name ~= "ja" and name ~= "en" then
      return wrong(at, what, "a text has ja and en, not '" .. string.sub(name, 1, 40) .. "'")
    end
  end
  return languages_of(value, at, what)
end

function kinds.condition(value, at, what)
  if type(value) == "function" then
    return keep_function("condition", value, at, what)
  end
  return wrong(at, what, "has to be a function, not " .. described(value))
end

local function simple(expected, kind, also)
  return function(value, at, what)
    if type(value) == kind and (not also or also(value)) then
      return value
    end
    return wrong(at, what, "has to be " .. expected .. ", not " .. described(value))
  end
end

kinds.name = simple("a name such as \"wifi\"", "string")
kinds.string = simple("a text in quotes", "string")
kinds.flag = simple("true or false", "boolean")
kinds.number = simple("a number", "number")
kinds.whole = simple("a whole number", "number", math.tointeger)

-- What is right may depend on what was drawn.
local function fixed_or_given(fixed, kind)
  return function(value, at, what)
    if type(value) == "function" then
      return keep_function(kind, value, at, what)
    end
    return fixed(value, at, what)
  end
end

kinds.amount = fixed_or_given(kinds.number, "number")
kinds.day = fixed_or_given(kinds.string, "day")

-- The values at 1, 2, 3 … of a table; a gap is complained of, as nil comes from a mistake.
local function entries_of(body, at, what)
  local count, most = 0, 0
  for key in next, body do
    if math.type(key) == "integer" then
      count, most = count + 1, math.max(most, key)
    end
  end
  if count ~= most then
    for i = 1, count + 1 do
      if body[i] == nil then
        return nil, wrong(at, what, "entry " .. i .. " is nil")
      end
    end
  end
  return count
end

local function each(body, at, what, check)
  if type(body) ~= "table" then
    return wrong(at, what, "has to be a table in braces, not " .. described(body))
  end
  for key in next, body do
    if math.type(key) ~= "integer" then
      local named = type(key) == "string" and "'" .. string.sub(key, 1, 40) .. "'" or described(key)
      return wrong(at, what, "takes no " .. named .. ": every entry has its own braces")
    end
  end
  local count, fault = entries_of(body, at, what)
  if not count then
    return fault
  end
  local list = {}
  for i = 1, count do
    list[i] = check(body[i], at, (what and what .. " " or "entry ") .. i)
  end
  return list
end

-- A list that comes with the program, by its name.
function kinds.known(value, at, what)
  local list = type(value) == "string" and vocabulary.lists[value]
  if not list then
    return wrong(at, what, "has to be \"prefectures\", not " .. described(value))
  end
  local entries = {}
  for i, entry in ipairs(list) do
    entries[i] = { id = entry[1], text = { ja = entry[2], en = entry[4] }, reading = entry[3] }
  end
  return entries
end

function kinds.names(value, at, what)
  return each(value, at, what, kinds.name)
end

function kinds.wholes(value, at, what)
  return each(value, at, what, kinds.whole)
end

function kinds.texts(value, at, what)
  return each(value, at, what, kinds.text)
end

function kinds.rows(value, at, what)
  return each(value, at, what, function(row, _, number)
    return each(row, at, string.gsub(number, "entry", "row") .. ", cell", kinds.text)
  end)
end

-- How many questions are drawn: a number, or one for each tag, in the order of the tags' names.
function kinds.draw(value, at, what)
  if math.tointeger(value) then
    return { { count = value } }
  elseif type(value) ~= "table" then
    return wrong(at, what, "has to be a whole number, or { tag = 2 }, not " .. described(value))
  end
  local draws = {}
  for tag, count in next, value do
    if type(tag) ~= "string" or math.type(count) ~= "integer" then
      return wrong(at, what, "every entry is a tag and a whole number: { mail = 2 }")
    end
    draws[#draws + 1] = { tag = tag, count = count }
  end
  table.sort(draws, function(one, other)
    return one.tag < other.tag
  end)
  return draws
end

function kinds.needs(value, at, what)
  if type(value) ~= "table" then
    return wrong(at, what, "has to name modules, such as { b = { \"a\" } }, not " ..
      described(value))
  end
  local list = {}
  for module, needs in next, value do
    if type(module) ~= "string" or type(needs) ~= "table" then
      return wrong(at, what, "every entry is a module with those that it needs: { b = { \"a\" } }")
    end
    needs = kinds.names(needs, at, what)
    if needs == faulty then
      return faulty
    end
    list[#list + 1] = { module = module, needs = needs }
  end
  table.sort(list, function(one, other)
    return one.module < other.module
  end)
  return list
end

local function varied(value, at, what)
  local list = {}
  if value.from == nil and value.to == nil then
    return each(value, at, what, function(one, _, number)
      if type(one) == "string" or math.type(one) then
        return one
      end
      return wrong(at, number, "has to be a number or a text in quotes, not " .. described(one))
    end)
  end
  for name, number in next, value do
    if name ~= "from" and name ~= "to" and name ~= "step" then
      return wrong(at, what, "takes from, to and step, not " .. described(name))
    end
    list[name] = kinds.number(number, at, what .. ", " .. name)
  end
  return list
end

-- What is drawn for each attempt, in the order of the names.
function kinds.vary(value, at, what)
  if type(value) ~= "table" then
    return wrong(at, what, "has to be { staff = { from = 5, to = 20 } }, not " .. described(value))
  end
  local list = {}
  for name, values in next, value do
    if type(name) ~= "string" or not string.find(name, "^%a[%w_]*$") or #name > 30 then
      return wrong(at, what, "has no name such as staff, but " .. described(name))
    elseif type(values) ~= "table" then
      return wrong(at, what, name .. " has to be { from = 5, to = 20 } or a list of values")
    end
    list[#list + 1] = { name = name, values = varied(values, at, what .. ", " .. name) }
  end
  table.sort(list, function(one, other)
    return one.name < other.name
  end)
  return list
end

-- Words --------------------------------------------------------------------------------------

-- What a word gives is an empty table: what it made is kept here, out of the script's reach.
local nodes = {}

local function names_of(schema)
  local names = {}
  for _, known in ipairs(schema.fields) do
    names[#names + 1] = known.name
  end
  if schema.text then
    names[#names + 1], names[#names + 2] = "ja", "en"
  end
  return names
end

local function check_names(schema, body, at, what)
  local names = names_of(schema)
  local known = {}
  for _, name in ipairs(names) do
    known[name] = true
  end
  for key in next, body do
    if type(key) ~= "string" and math.type(key) ~= "integer" then
      wrong(at, what, "a field is named by a word, not by " .. described(key))
    elseif type(key) == "string" and not known[key] then
      local name = string.sub(key, 1, 40)
      wrong(at, what, "there is no field '" .. name .. "'" .. suggestion(key, names))
    end
  end
end

local function check_fields(schema, body, at, what)
  local fields = {}
  check_names(schema, body, at, what)
  for _, known in ipairs(schema.fields) do
    local value = body[known.name]
    local path = (what and what .. ", " or "") .. known.name
    if value ~= nil then
      fields[known.name] = kinds[known.kind](value, at, path)
    elseif known.required then
      fields[known.name] = wrong(at, nil, path .. " is missing")
    end
  end
  if schema.text then
    local made = body[1]
    if type(made) == "function" then
      fields.text = keep_function("text", made, at, what)
    else
      fields.text = languages_of(body, at, what)
    end
  end
  return fields
end

function kinds.labels(value, at, what)
  return each(value, at, what, function(body, _, number)
    local name = string.gsub(number, "labels", "label")
    if type(body) ~= "table" then
      return wrong(at, name, "has to be a table in braces, not " .. described(body))
    end
    return check_fields(label, body, at, name)
  end)
end

-- What learners may say to be: { id = "owner", ja = "…", en = "…" }.
function kinds.roles(value, at, what)
  return each(value, at, what, function(body, _, number)
    if type(body) ~= "table" then
      return wrong(at, number, "has to be a table in braces, not " .. described(body))
    end
    return check_fields(vocabulary.role, body, at, number)
  end)
end

-- Teaching mistakes that are none in this place, each with the reason.
function kinds.reasons(value, at, what)
  if type(value) ~= "table" then
    return wrong(at, what, "has to be { longest = \"why it is no mistake here\" }")
  end
  local names = {}
  for mistake, reason in next, value do
    if not vocabulary.mistakes[mistake] then
      return wrong(at, what, "there is no mistake called " .. described(mistake))
    elseif type(reason) ~= "string" or not string.find(reason, "%S") then
      return wrong(at, what, "say why " .. mistake .. " is no mistake here")
    end
    names[#names + 1] = mistake
  end
  table.sort(names)
  return names
end

-- What is wrong with the part there, if anything.
local function misplaced(schema, node, at)
  for _, name in ipairs(schema.parts) do
    if name == node.word and schema.questions == "mixed" then
      return nil
    elseif name == node.word and schema.questions and not node.question then
      return "asks nothing: a question has an id and a stem"
    elseif name == node.word and node.question and not schema.questions then
      return "has an id or a stem, as a question of a test or survey has"
    elseif name == node.word then
      return nil
    end
  end
  return "does not belong in " .. at.name .. ", which takes " .. table.concat(schema.parts, ", ")
end

local function check_part(schema, value, at, number)
  local node = nodes[value]
  if not node then
    local takes = "takes " .. table.concat(schema.parts, ", ")
    return wrong(at, "entry " .. number, takes .. ", not " .. described(value))
  end
  local message = node.word and misplaced(schema, node, at)
  if message then
    return wrong(node.at, nil, message)
  end
  return node.word and node.value or faulty
end

local function without_names(body)
  local plain = {}
  for key, value in next, body do
    if math.type(key) == "integer" then
      plain[key] = value
    end
  end
  return plain
end

-- What stands in braces that are complained of as a whole does not stand alone.
local function use_all(body)
  for _, value in next, body do
    if nodes[value] then
      nodes[value].used = true
    end
  end
end

local function check_parts(schema, body, at)
  use_all(body)
  if type(schema.parts) == "string" then
    return kinds[schema.parts](without_names(body), at, nil)
  end
  local count, fault = entries_of(body, at, nil)
  if not count then
    return fault
  end
  local parts = {}
  if not schema.parts then
    local takes = schema.text and type(body[1]) == "function" and 1 or 0
    if count > takes then
      local entry = "there is an entry without a name (" .. described(body[count]) .. ")"
      return wrong(at, nil, entry .. ": every field here has one")
    end
    return parts
  end
  for i = 1, count do
    parts[i] = check_part(schema, body[i], at, i)
  end
  return parts
end

local function node_of(word, schema, body, at)
  return {
    word = word,
    line = at.line,
    fields = check_fields(schema, body, at, nil),
    parts = check_parts(schema, body, at),
  }
end

local function handle_of(node)
  local handle = {}
  nodes[handle] = node
  return handle
end

local made = {}

-- The functions from number `first` on, and those of the parts.
local function functions_in(first, body)
  local list = { table.unpack(functions, first) }
  for _, value in next, body do
    local part = nodes[value]
    for _, entry in ipairs(part and part.functions or {}) do
      list[#list + 1] = entry
    end
  end
  return list
end

-- Whether what the function gives is the key, which stands still for the time of an attempt.
local function says_right(word, entry)
  local form = word == "short" and entry.what == nil and entry.kind == "text"
  return entry.kind == "number" or entry.kind == "day" or form
end

-- A question with `vary` or a key that is given is scripted: its functions are asked when an attempt
-- begins, with what was drawn for it.
local function own_functions(node, body)
  local scripted = body.vary ~= nil
  for _, entry in ipairs(node.functions) do
    scripted = scripted or says_right(node.word, entry)
  end
  for _, entry in ipairs(node.functions) do
    if entry.item and (scripted or entry.scripted) then
      wrong(node.at, nil, "shares a function with another question: make one for each of them")
    end
    entry.item, entry.scripted, entry.vary = body.id, scripted, node.value.fields.vary
  end
end

local function speak(word, schema, line, body)
  local at = { line = line, name = word }
  if schema.text and type(body) == "function" then
    body = { body }
  end
  if schema.asking and type(body) == "table" and (body.id ~= nil or body.stem ~= nil) then
    schema = schema.asking
  end
  local node = { word = word, at = at, top = schema.top, question = schema.question }
  if type(body) ~= "table" or nodes[body] then
    node.value = wrong(at, nil, "has to be followed by braces: " .. word .. " { … }")
  else
    if type(body.id) == "string" then
      at.name = word .. " \"" .. string.sub(body.id, 1, 40) .. "\""
    end
    local first = #functions + 1
    node.value = node_of(word, schema, body, at)
    node.functions = functions_in(first, body)
    if node.question then
      own_functions(node, body)
    end
  end
  made[#made + 1] = node
  return handle_of(node)
end

-- A word that is not in the vocabulary is complained of once a line, and the script goes on, so
-- that all its other faults come to light as well.
local word_names = {}
for word in next, words do
  word_names[#word_names + 1] = word
end
table.sort(word_names)

local complained = {}

local function unknown_word(_, name)
  local line = host.line()
  local shown = string.sub(tostring(name), 1, 40)
  local key = line .. shown
  if not complained[key] then
    complained[key] = true
    local text = "there is no word '" .. shown .. "' in the vocabulary"
    if vocabulary.refused[shown] then
      text = "no module may use Lua's '" .. shown .. "'"
    end
    complain({ line = line }, text .. suggestion(shown, word_names))
  end
  return function()
    return handle_of({})
  end
end

local environment = host.library
for word, schema in next, words do
  environment[word] = host.word(function(line, body)
    return speak(word, schema, line, body)
  end)
end
setmetatable(environment, { __index = unknown_word })

-- Functions ----------------------------------------------------------------------------------

local function given_text(value)
  local given = described(value)
  if type(value) == "table" then
    if type(value.ja) == "string" and type(value.en) == "string" then
      return { ja = value.ja, en = value.en }
    end
    given = described(value.ja) .. " as ja and " .. described(value.en) .. " as en"
  end
  return nil, "the function has to give { ja = \"…\", en = \"…\" }, not " .. given
end

-- What each kind of function gives, or nil and what is wrong.
local takes = {
  text = given_text,
  condition = function(value)
    return value and true or false
  end,
  number = function(value)
    if math.type(value) then
      return value
    end
    return nil, "the function has to give a number, not " .. described(value)
  end,
  day = function(value)
    if type(value) == "string" then
      return value
    end
    return nil, "the function has to give a text such as \"2026-11\", not " .. described(value)
  end,
}

-- The first of everything that could be drawn.
local function sample_of(vary)
  local drawn = {}
  for _, entry in ipairs(type(vary) == "table" and vary or {}) do
    if type(entry) == "table" and type(entry.values) == "table" then
      drawn[entry.name] = entry.values[1] or entry.values.from
    end
  end
  return drawn
end

-- What was drawn for the function's question; nil when the function has no turn: that of a scripted
-- question is asked for an attempt only.
local function drawn_for(entry, asked)
  if not entry.scripted then
    return {}
  elseif asked.sample then
    return sample_of(entry.vary)
  elseif asked.pose or entry.kind == "condition" then
    return asked.drawn[entry.item]
  end
end

-- What a function says, or nil, what is wrong, and the line.
local function said_by(entry, asked)
  local drawn = drawn_for(entry, asked)
  if not drawn then
    return entry.kind == "condition"
  end
  local known = asked.learner
  local learner =
    { role = known.role, scores = known.scores, completed = known.completed, drawn = drawn }
  local done, value = host.call(entry.call, asked.answers, asked.language, learner)
  if not done then
    return nil, "the function fails: " .. value.text, value.line
  end
  return takes[entry.kind](value)
end

-- What all of them say; `failed` gives what stands for one that does not.
local function results_of(asked, failed)
  local results = {}
  for number, entry in ipairs(functions) do
    local value, message, line = said_by(entry, asked)
    if message then
      local place = entry.at.name .. ": " .. (entry.what and entry.what .. ": " or "")
      value = failed(place .. message, (line or 0) > 0 and line or entry.at.line)
    end
    results[number] = value
  end
  return results
end

-- `asked` has answers, language, learner (role, scores, completed), drawn and pose.
local function ask(asked)
  return {
    results = results_of(asked, function(text, line)
      return { failed = text, line = line }
    end),
  }
end

-- The whole ----------------------------------------------------------------------------------

local broken = false

local function failed(failure)
  broken = true
  local name = string.match(failure.text, "%(global '([^']*)'%)")
  if name and complained[failure.line .. name] then
    return -- it comes of the word that is not there
  end
  local open = string.find(failure.text, "near <eof>", 1, true)
  local hint = open and ": a brace, a quote or an 'end' is missing above" or ""
  complain({ line = math.max(failure.line, 1) }, failure.text .. hint)
end

local function tree()
  local expected, whole, other = host.expected, nil, false
  for _, node in ipairs(made) do
    if node.top and node.word ~= expected then
      wrong(node.at, nil, "does not belong in this file, which holds one " .. expected)
      other = true
    elseif node.top and whole then
      wrong(node.at, nil, "a file holds one " .. expected .. ", and there is one above")
    elseif node.top then
      whole = node
    elseif not node.used and not broken then
      wrong(node.at, nil, "stands alone: it belongs inside another word's braces")
    end
  end
  if not whole and not other and not broken then
    complain({ line = 1 }, "there is no " .. expected .. " { … } in this file")
  end
  return whole and whole.value or faulty
end

local function finish()
  local whole = tree()
  local nobody = { scores = {}, completed = {} }
  local asked = { answers = {}, language = "ja", learner = nobody, sample = true }
  local results = results_of(asked, function(text, line)
    complain({ line = line }, text .. " (before anything is answered)")
    return faulty
  end)
  return { tree = whole, results = results, complaints = complaints }
end

return {
  environment = environment,
  failed = failed,
  finish = finish,
  ask = ask,
}
