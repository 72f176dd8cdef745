std = "lua54"
max_line_length = false

-- The vocabulary that modules are written in; scripts/vocabulary.lua says what each word means.
local words = {
    "module", "course", "survey", "checklist", "page", "test", "group",
    "paragraph", "heading", "list", "steps", "grid", "figure", "note", "warning", "example", "ask",
    "single", "multiple", "true_false", "scale", "text", "order", "match", "categorize", "gaps",
    "matrix", "hotspot", "number", "short", "month", "date", "shares",
    "right", "wrong", "option", "pair", "category", "gap", "row", "scenario", "scene", "debrief",
}
files["content"].read_globals = words
files["scripts/starter"].read_globals = words
files["scripts/reports"].read_globals = {
    "report", "series", "section", "column", "note",
}
