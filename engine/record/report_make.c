// From a report's questions to tables.
#include "record/report.h"

#include "base/buffer.h"

#include <string.h>

struct making {
    const struct report *report;
    const struct query *asked; // parameters and language
    struct store *store;
    struct arena *arena;
    struct table *tables;
    int table_count, room;
    struct fault *fault;
};

static bool ask(struct making *making, const struct section *section, const char *sql,
                const struct query *parameters, struct listing *answer)
{
    struct query query = *parameters;
    struct fault fault;
    query.sql = sql;
    return store_query(making->store, &query, making->arena, answer, &fault) ||
           fault_set(making->fault, "report %s, section %s: %s", making->report->id, section->id,
                     fault.text);
}

// The text with what stands for {name}.
static const char *fill_in(const char *text, const struct query *parameters, struct arena *arena)
{
    struct buffer filled = {0};
    buffer_add_text(&filled, "");
    while (text && *text) {
        const char *end = *text == '{' ? strchr(text, '}') : NULL;
        const char *value = NULL;
        for (int i = 0; end && i < parameters->parameter_count; i++) {
            const char *name = parameters->parameters[i].name;
            if (strlen(name) == (size_t)(end - text - 1) &&
                strncmp(name, text + 1, strlen(name)) == 0) {
                value = parameters->parameters[i].value ? parameters->parameters[i].value : "";
            }
        }
        if (value) {
            buffer_add_text(&filled, value);
            text = end + 1;
        } else {
            buffer_add(&filled, text++, 1);
        }
    }
    const char *copy = arena_text(arena, filled.text);
    buffer_free(&filled);
    return copy;
}

static struct text fill_text(const struct text *text, const struct query *parameters,
                             struct arena *arena)
{
    struct text filled = {0};
    for (int i = 0; i < LANGUAGES && text->in[JAPANESE]; i++) {
        filled.in[i] = fill_in(text->in[i], parameters, arena);
    }
    return filled;
}

static struct table *new_table(struct making *making)
{
    if (making->table_count == making->room) {
        making->room = making->room * 2 + 8;
        struct table *larger =
            arena_take(making->arena, (size_t)making->room, sizeof *making->tables);
        for (int i = 0; i < making->table_count; i++) {
            larger[i] = making->tables[i];
        }
        making->tables = larger;
    }
    return &making->tables[making->table_count++];
}

static bool fits(struct making *making, const struct section *section, const struct listing *answer)
{
    return answer->column_count == section->column_count ||
           fault_set(making->fault, "report %s, section %s: the SQL gives %d columns for %d",
                     making->report->id, section->id, answer->column_count, section->column_count);
}

static void join(struct table *table, const struct listing *rows, const struct listing *totals,
                 struct arena *arena)
{
    const size_t columns = (size_t)table->column_count;
    table->row_count = rows->row_count + totals->row_count;
    table->total_count = totals->row_count;
    table->cells = arena_take(arena, (size_t)table->row_count * columns + 1, sizeof *table->cells);
    const size_t first = (size_t)rows->row_count * columns;
    for (size_t i = 0; i < first; i++) {
        table->cells[i] = rows->cells[i];
    }
    for (size_t i = 0; i < (size_t)totals->row_count * columns; i++) {
        table->cells[first + i] = totals->cells[i];
    }
}

static bool make_table(struct making *making, const struct section *section,
                       const struct query *parameters)
{
    struct listing rows;
    struct listing totals = {0};
    if (!ask(making, section, section->sql, parameters, &rows) || !fits(making, section, &rows) ||
        (section->totals && (!ask(making, section, section->totals, parameters, &totals) ||
                             !fits(making, section, &totals)))) {
        return false;
    }
    struct table *table = new_table(making);
    *table = (struct table){.id = section->id,
                            .title = fill_text(&section->title, parameters, making->arena),
                            .columns = section->columns,
                            .column_count = section->column_count,
                            .note_count = section->note_count,
                            .chart = section->chart};
    struct text *notes = arena_take(making->arena, (size_t)section->note_count, sizeof *notes);
    for (int i = 0; i < section->note_count; i++) {
        notes[i] = fill_text(&section->notes[i], parameters, making->arena);
    }
    table->notes = notes;
    join(table, &rows, &totals, making->arena);
    return true;
}

// The parameters of the report, and the columns of one row of `each`.
static struct query parameters_of(struct making *making, const struct listing *each, int row)
{
    struct query query = *making->asked;
    const size_t count = (size_t)(query.parameter_count + each->column_count);
    struct parameter *all = arena_take(making->arena, count, sizeof *all);
    for (int i = 0; i < query.parameter_count; i++) {
        all[i] = query.parameters[i];
    }
    for (int i = 0; i < each->column_count; i++) {
        all[query.parameter_count + i] = (struct parameter){
            each->columns[i], each->cells[(size_t)row * (size_t)each->column_count + (size_t)i]};
    }
    query.parameters = all;
    query.parameter_count = (int)count;
    return query;
}

static bool make_section(struct making *making, const struct section *section)
{
    struct listing each;
    if (!section->each) {
        return make_table(making, section, making->asked);
    }
    bool made = ask(making, section, section->each, making->asked, &each);
    for (int row = 0; made && row < each.row_count; row++) {
        const struct query parameters = parameters_of(making, &each, row);
        made = make_table(making, section, &parameters);
    }
    return made;
}

bool report_make(const struct report *report, struct store *store, const struct query *asked,
                 struct arena *arena, struct document *document, struct fault *fault)
{
    struct making making = {
        .report = report, .asked = asked, .store = store, .arena = arena, .fault = fault};
    bool made = true;
    for (int i = 0; made && i < report->section_count; i++) {
        made = make_section(&making, &report->sections[i]);
    }
    *document = (struct document){
        .title = report->title, .tables = making.tables, .table_count = making.table_count};
    return made;
}
