// From a report's questions to tables.
#include "record/report.h"

#include "base/buffer.h"
#include "record/sheaf.h"
#include "record/turning.h"
#include "record/writing.h"

#include <string.h>

struct making {
    const struct report *report;
    const struct query *asked; // parameters and language
    struct store *store;
    struct arena *arena;
    struct sheaf *rows;
    struct table *tables;
    int table_count;
    struct fault *fault;
};

// `where` is for the message: "section choices".
static bool ask(struct making *making, const char *where, const char *sql,
                const struct query *parameters, struct listing *answer)
{
    struct query query = *parameters;
    struct fault fault;
    query.sql = sql;
    return store_query(making->store, &query, making->arena, answer, &fault) ||
           fault_set(making->fault, "report %s, %s: %s", making->report->id, where, fault.text);
}

static bool take_row(void *context, const char *const *cells, int count, struct fault *fault)
{
    struct making *making = context;
    writing_gathered(sheaf_count(making->rows));
    return sheaf_add(making->rows, cells, count, fault);
}

// The rows of an answer come into the sheaf, behind the others.
static bool gather(struct making *making, const struct section *section, const char *sql,
                   const struct query *parameters)
{
    struct query query = *parameters;
    struct fault fault;
    const struct taking taking = {take_row, making, section->column_count};
    query.sql = sql;
    return !sql || store_query_each(making->store, &query, &taking, &fault) ||
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
    making->tables =
        arena_more(making->arena, making->tables, making->table_count, sizeof *making->tables);
    return &making->tables[making->table_count++];
}

static const struct column *fill_columns(const struct section *section,
                                         const struct query *parameters, struct arena *arena)
{
    struct column *columns = arena_take(arena, (size_t)section->column_count, sizeof *columns);
    for (int i = 0; i < section->column_count; i++) {
        columns[i] = section->columns[i];
        columns[i].title = fill_text(&columns[i].title, parameters, arena);
    }
    return columns;
}

// A note of which nothing is left is none. A table without rows says that it has none.
static void fill_notes(const struct section *section, const struct query *parameters,
                       struct arena *arena, struct table *table)
{
    static const struct text nothing = {
        .in = {"該当するものはありません。", "There is nothing to tell here."}};
    struct text *notes = arena_take(arena, (size_t)section->note_count + 1, sizeof *notes);
    if (table->row_count == table->total_count) {
        notes[table->note_count++] = nothing;
    }
    for (int i = 0; i < section->note_count; i++) {
        notes[table->note_count] = fill_text(&section->notes[i], parameters, arena);
        table->note_count += notes[table->note_count].in[parameters->language][0] != '\0';
    }
    table->notes = notes;
}

// The few rows of what is turned are asked for at once.
static bool gather_turned(struct making *making, const struct section *section,
                          const struct query *parameters, struct table *table)
{
    const char *where = arena_format(making->arena, "section %s", section->id);
    const char *const sql[2] = {section->sql, section->totals};
    struct listing parts[2] = {0};
    bool good = true;
    for (int i = 0; good && i < 2 && sql[i]; i++) {
        good = ask(making, where, sql[i], parameters, &parts[i]) &&
               (parts[i].column_count == section->column_count ||
                fault_set(making->fault, "report %s, %s: the SQL gives %d columns for %d",
                          making->report->id, where, parts[i].column_count, section->column_count));
    }
    if (good) {
        turning_turn(table, section->across, parts, making->arena);
        table->total_count = parts[1].row_count;
    }
    for (int i = 0; good && i < parts[0].row_count + parts[1].row_count; i++) {
        const bool total = i >= parts[0].row_count;
        const struct listing *part = &parts[total];
        const int row = total ? i - parts[0].row_count : i;
        good = sheaf_add(making->rows, part->cells + (size_t)row * (size_t)part->column_count,
                         part->column_count, making->fault);
    }
    return good;
}

static bool gather_plain(struct making *making, const struct section *section,
                         const struct query *parameters, struct table *table)
{
    bool good = gather(making, section, section->sql, parameters);
    const int totals = sheaf_count(making->rows);
    good = good && gather(making, section, section->totals, parameters);
    table->total_count = sheaf_count(making->rows) - totals;
    return good;
}

static bool make_table(struct making *making, const struct section *section,
                       const struct query *parameters)
{
    struct arena *arena = making->arena;
    struct table table = {.id = section->id,
                          .title = fill_text(&section->title, parameters, arena),
                          .columns = fill_columns(section, parameters, arena),
                          .column_count = section->column_count,
                          .rows = making->rows,
                          .first = sheaf_count(making->rows),
                          .chart = section->chart};
    if (!(section->across > 0 ? gather_turned(making, section, parameters, &table)
                              : gather_plain(making, section, parameters, &table))) {
        return false;
    }
    table.row_count = sheaf_count(making->rows) - table.first;
    fill_notes(section, parameters, arena, &table);
    *new_table(making) = table;
    return true;
}

// The parameters of the report, and the columns of one row of `each`.
static struct query parameters_of(struct making *making, const struct listing *each, int row)
{
    struct query query = *making->asked;
    const size_t count = (size_t)query.parameter_count + (size_t)each->column_count;
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

static const char *value_of(const struct query *parameters, const char *name)
{
    const char *value = NULL;
    for (int i = 0; i < parameters->parameter_count; i++) {
        if (strcmp(parameters->parameters[i].name, name) == 0) {
            value = parameters->parameters[i].value;
        }
    }
    return value;
}

static bool make_sections(struct making *making, const struct series *series,
                          const struct query *parameters)
{
    const char *only = series->each ? value_of(parameters, "section") : NULL;
    only = only ? arena_format(making->arena, " %s ", only) : NULL;
    bool made = true;
    for (int i = 0; made && i < series->section_count; i++) {
        const struct section *section = &series->sections[i];
        const char *id = arena_format(making->arena, " %s ", section->id);
        made = (only && !strstr(only, id)) || make_table(making, section, parameters);
    }
    return made;
}

static bool make_series(struct making *making, const struct series *series)
{
    struct listing each;
    if (!series->each) {
        return make_sections(making, series, making->asked);
    }
    bool made = ask(making, arena_format(making->arena, "each of %s", series->sections->id),
                    series->each, making->asked, &each);
    for (int row = 0; made && row < each.row_count; row++) {
        const struct query parameters = parameters_of(making, &each, row);
        made = make_sections(making, series, &parameters);
    }
    return made;
}

// What was asked, with the sheet that is meant.
static bool find_sheet(struct making *making, const struct query *asked, struct query *meant)
{
    struct listing found;
    *meant = *asked;
    if (!making->report->sheet || value_of(asked, "sheet")) {
        return true;
    }
    if (!ask(making, "sheet", making->report->sheet, asked, &found)) {
        return false;
    }
    if (found.row_count > 0 && found.column_count > 0) {
        static const char *const name = "sheet";
        found.columns = &name;
        found.column_count = 1;
        *meant = parameters_of(making, &found, 0);
    }
    return true;
}

static bool make_bases(struct making *making)
{
    bool made = true;
    for (int i = 0; made && i < making->report->basis_count; i++) {
        const struct basis *basis = &making->report->bases[i];
        struct query query = *making->asked;
        struct fault fault;
        query.sql = basis->sql;
        made = store_basis(making->store, basis->name, &query, &fault) ||
               fault_set(making->fault, "report %s, %s.sql: %s", making->report->id, basis->name,
                         fault.text);
    }
    return made;
}

bool report_make(const struct report *report, struct store *store, const struct query *asked,
                 const struct binding *binding, struct document *document, struct fault *fault)
{
    struct making making = {.report = report,
                            .asked = asked,
                            .store = store,
                            .arena = binding->arena,
                            .rows = binding->rows,
                            .fault = fault};
    struct query meant;
    bool made = find_sheet(&making, asked, &meant);
    making.asked = &meant;
    made = made && make_bases(&making);
    for (int i = 0; made && i < report->series_count; i++) {
        made = make_series(&making, &report->series[i]);
    }
    *document = (struct document){
        .title = report->title, .tables = making.tables, .table_count = making.table_count};
    return made;
}
