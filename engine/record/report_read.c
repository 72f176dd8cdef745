// What a report's definition says, checked like every script's.
#include "record/report.h"

#include "module/load.h"
#include "module/lone.h"

#include <string.h>

static const struct prose_rule title_rule = {.characters = 200, .one_line = true};
static const struct prose_rule summary_rule = {.characters = 500};
static const struct prose_rule note_rule = {.characters = 1500};
static const struct range sections_range = {1, 50};
static const struct range series_range = {1, 20};
static const struct range parts_range = {1, 60};

struct definition {
    const char *name;
    struct report *report;
};

static const char *read_string(struct reader *reader, const struct node *node, const char *field)
{
    const struct value *value = node_field(node, field);
    if (value->kind == VALUE_NIL) {
        return NULL;
    }
    const char *text = value_text(value);
    if (!text) {
        reader_error(reader, node, "%s: has to be a text", field);
        return "";
    }
    return arena_text(reader->arena, text);
}

static enum column_kind read_kind(struct reader *reader, const struct node *node)
{
    static const char *const names[] = {
        [COLUMN_TEXT] = "text",       [COLUMN_INTEGER] = "integer", [COLUMN_DECIMAL] = "decimal",
        [COLUMN_PERCENT] = "percent", [COLUMN_TIME] = "time",       [COLUMN_DATE] = "date"};
    const char *name = read_string(reader, node, "kind");
    for (int i = 0; name && i <= COLUMN_DATE; i++) {
        if (strcmp(names[i], name) == 0) {
            return (enum column_kind)i;
        }
    }
    if (name) {
        reader_error(reader, node,
                     "kind: \"%.40s\" is none; there are text, integer, decimal, "
                     "percent, time and date",
                     name);
    }
    return COLUMN_TEXT;
}

static int column_named(const struct section *section, const char *id)
{
    for (int i = 0; i < section->column_count; i++) {
        if (strcmp(section->columns[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

static void read_chart(struct reader *reader, const struct node *node, struct section *section)
{
    if (!node_has(node, "chart")) {
        return;
    }
    const char *label =
        node_has(node, "chart_label") ? read_name(reader, node, "chart_label") : NULL;
    section->chart.value = column_named(section, read_name(reader, node, "chart"));
    section->chart.label = label ? column_named(section, label) : 0;
    if (section->chart.value <= 0 || section->chart.label < 0) {
        reader_error(reader, node, "chart: has to name a column with numbers, behind the first");
    }
}

// The words of what is turned stand behind its key, and at least one value behind them.
static void read_across(struct reader *reader, const struct node *node, struct section *section)
{
    if (!node_has(node, "across")) {
        return;
    }
    section->across = column_named(section, read_name(reader, node, "across"));
    if (section->across <= 0 || section->across + 2 >= section->column_count) {
        reader_error(reader, node,
                     "across: has to name a column behind the first, with one for its words and "
                     "one with values behind it");
        section->across = 0;
    }
}

static void read_part(struct reader *reader, const struct node *part, struct section *section)
{
    if (node_is(part, "note")) {
        read_text(reader, part, node_field(part, "text"), NULL, note_rule,
                  &section->notes[section->note_count++]);
        return;
    }
    struct column *column = &section->columns[section->column_count++];
    column->id = read_name(reader, part, "id");
    column->kind = read_kind(reader, part);
    read_text(reader, part, node_field(part, "text"), NULL, title_rule, &column->title);
}

static void read_section(struct reader *reader, const struct node *node, struct section *section)
{
    const int parts = read_parts(reader, node, "columns", parts_range);
    section->id = read_name(reader, node, "id");
    read_text_field(reader, node, "title", title_rule, &section->title);
    section->sql = read_string(reader, node, "sql");
    section->totals = read_string(reader, node, "totals");
    section->columns = arena_take(reader->arena, (size_t)parts, sizeof *section->columns);
    section->notes = arena_take(reader->arena, (size_t)parts, sizeof *section->notes);
    for (int i = 0; i < parts; i++) {
        struct node part;
        if (read_node(reader, &node->parts->values[i], &part)) {
            read_part(reader, &part, section);
        }
    }
    if (!section->sql || section->column_count == 0) {
        reader_error(reader, node, "a section needs sql and columns");
        return;
    }
    read_chart(reader, node, section);
    read_across(reader, node, section);
}

static void read_series(struct reader *reader, const struct node *node, struct series *series)
{
    series->each = read_string(reader, node, "each");
    series->section_count = read_parts(reader, node, "sections", series_range);
    series->sections =
        arena_take(reader->arena, (size_t)series->section_count, sizeof *series->sections);
    for (int i = 0; i < series->section_count; i++) {
        struct node section;
        if (read_node(reader, &node->parts->values[i], &section)) {
            read_section(reader, &section, &series->sections[i]);
            if (node_has(&section, "each")) {
                reader_error(reader, &section, "each: the series has one");
            }
        }
    }
}

// A section by itself is a series of one.
static void read_tables(struct reader *reader, const struct node *node, struct series *series)
{
    if (node_is(node, "series")) {
        read_series(reader, node, series);
        return;
    }
    *series = (struct series){.each = read_string(reader, node, "each"),
                              .sections = arena_take(reader->arena, 1, sizeof *series->sections),
                              .section_count = 1};
    read_section(reader, node, series->sections);
}

static void read_bases(struct reader *reader, const struct node *node, struct report *report)
{
    const char **names;
    report->basis_count = read_names(reader, node, "uses", &names);
    report->bases =
        arena_take(reader->arena, (size_t)report->basis_count + 1, sizeof *report->bases);
    for (int i = 0; i < report->basis_count; i++) {
        report->bases[i].name = names[i];
    }
}

static void read_definition(void *context, struct reader *reader, const struct value *tree)
{
    const struct definition *definition = context;
    struct report *report = definition->report;
    struct node node;
    if (!read_whole_node(reader, tree, FILE_REPORT, &node)) {
        return;
    }
    report->id = read_own_id(reader, &node, definition->name, "file");
    read_text_needed(reader, &node, "title", title_rule, &report->title);
    read_text_needed(reader, &node, "summary", summary_rule, &report->summary);
    report->need_count = read_names(reader, &node, "needs", &report->needs);
    report->sheet = read_string(reader, &node, "sheet");
    read_bases(reader, &node, report);
    report->series_count = read_parts(reader, &node, "sections", sections_range);
    report->series =
        arena_take(reader->arena, (size_t)report->series_count, sizeof *report->series);
    for (int i = 0; i < report->series_count; i++) {
        struct node part;
        if (read_node(reader, &node.parts->values[i], &part)) {
            read_tables(reader, &part, &report->series[i]);
        }
    }
}

bool report_read(struct warden *warden, const char *path, const char *name, struct arena *arena,
                 struct report *report, struct fault *fault)
{
    *report = (struct report){0};
    struct definition definition = {name, report};
    const struct lone lone = {.path = path,
                              .name = name,
                              .kind = FILE_REPORT,
                              .read = read_definition,
                              .context = &definition};
    return lone_read(warden, &lone, arena, fault);
}
