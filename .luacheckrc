std = "lua54"
max_line_length = false
files["content"].read_globals = {
    "module", "page", "paragraph", "heading", "list", "steps", "grid", "figure",
    "note", "warning", "example", "ask",
    "test", "survey", "course", "single", "multiple", "true_false", "scale", "text",
    "right", "wrong", "option",
}
