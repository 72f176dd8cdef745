#include "store/query.h"

#include "base/buffer.h"
#include "store/query_functions.h"
#include "store/store_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MINUTES_MOST = 10, STEPS_BETWEEN_LOOKS = 100000 };

static bool define(struct store *store, const enum language *language, struct fault *fault)
{
    // Tables that functions make are declared once, which only an unwatched connection may.
    return (query_functions(store->database, language) == SQLITE_OK &&
            sqlite3_exec(store->database, "SELECT 1 FROM json_each('[]')", NULL, NULL, NULL) ==
                SQLITE_OK) ||
           store_fault(store, fault);
}

static int echo(unsigned what, void *context, void *statement, void *text)
{
    (void)what;
    (void)text;
    char *sql = sqlite3_expanded_sql(statement);
    if (sql && strncmp(sql, "PRAGMA", 6) != 0) {
        fprintf(context, "%s;\n", sql);
    }
    sqlite3_free(sql);
    return 0;
}

void store_echo(struct store *store, FILE *out)
{
    sqlite3_trace_v2(store->database, SQLITE_TRACE_STMT, echo, out);
}

// ---- what stands beside the records

static bool is_number(const char *column)
{
    return column[strlen(column) - 1] == '#';
}

static bool make_table(struct store *store, const struct listing *table, struct fault *fault)
{
    struct buffer sql = {0};
    buffer_format(&sql, "CREATE TEMP TABLE \"%s\" (", table->name);
    for (int i = 0; i < table->column_count; i++) {
        const char *column = table->columns[i];
        const int length = (int)strlen(column) - (is_number(column) ? 1 : 0);
        buffer_format(&sql, "%s\"%.*s\" %s", i > 0 ? ", " : "", length, column,
                      is_number(column) ? "INTEGER" : "TEXT");
    }
    buffer_add_text(&sql, ")");
    const bool made = sqlite3_exec(store->database, sql.text, NULL, NULL, NULL) == SQLITE_OK;
    buffer_free(&sql);
    return made || store_fault(store, fault);
}

static bool fill_table(struct store *store, const struct listing *table, struct fault *fault)
{
    struct buffer sql = {0};
    buffer_format(&sql, "INSERT INTO temp.\"%s\" VALUES (?1", table->name);
    for (int i = 1; i < table->column_count; i++) {
        buffer_format(&sql, ", ?%d", i + 1);
    }
    buffer_add_text(&sql, ")");
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(store->database, sql.text, -1, &statement, NULL);
    buffer_free(&sql);
    for (int row = 0; code == SQLITE_OK && row < table->row_count; row++) {
        for (int i = 0; i < table->column_count; i++) {
            sqlite3_bind_text(statement, i + 1, table->cells[row * table->column_count + i], -1,
                              SQLITE_STATIC);
        }
        code = sqlite3_step(statement) == SQLITE_DONE ? SQLITE_OK : SQLITE_ERROR;
        sqlite3_reset(statement);
    }
    const bool filled = code == SQLITE_OK || store_fault(store, fault);
    sqlite3_finalize(statement);
    return filled;
}

// A file that is open for reading alone stays so; the pragma holds temporary tables back, too.
static bool let_write(struct store *store, bool let, struct fault *fault)
{
    return store->mode != STORE_READ ||
           sqlite3_exec(store->database, let ? "PRAGMA query_only = OFF" : "PRAGMA query_only = ON",
                        NULL, NULL, NULL) == SQLITE_OK ||
           store_fault(store, fault);
}

bool store_catalog(struct store *store, const struct listing *tables, int count,
                   struct fault *fault)
{
    bool made = let_write(store, true, fault);
    for (int i = 0; made && i < count; i++) {
        made = make_table(store, &tables[i], fault) && fill_table(store, &tables[i], fault);
    }
    return let_write(store, false, fault) && made;
}

// ---- asking

static int permit(void *context, int action, const char *first, const char *second,
                  const char *database, const char *view)
{
    const struct store *store = context;
    (void)second;
    if (action == SQLITE_READ && store->veiled && !store_veil_lets(first, database, view)) {
        return SQLITE_DENY;
    }
    const bool reads = action == SQLITE_SELECT || action == SQLITE_READ ||
                       action == SQLITE_FUNCTION || action == SQLITE_RECURSIVE;
    return reads ? SQLITE_OK : SQLITE_DENY;
}

static int is_over(void *context)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec >= *(const time_t *)context;
}

static void bind(sqlite3_stmt *statement, const struct query *query)
{
    for (int i = 0; i < query->parameter_count; i++) {
        char name[80];
        snprintf(name, sizeof name, ":%s", query->parameters[i].name);
        const int at = sqlite3_bind_parameter_index(statement, name);
        if (at > 0) {
            sqlite3_bind_text(statement, at, query->parameters[i].value, -1, SQLITE_STATIC);
        }
    }
}

// Who takes the rows of an answer. What `begin` or `row` say in the fault ends it.
struct taker {
    bool (*begin)(struct taker *taker, sqlite3_stmt *statement, struct fault *fault);
    bool (*row)(struct taker *taker, sqlite3_stmt *statement, struct fault *fault);
    struct arena *arena;
    struct listing *answer;
    const struct taking *taking;
    const char **cells; // of one row
};

static bool complain(struct store *store, int code, struct fault *fault)
{
    switch (code & 0xff) {
    case SQLITE_ERROR:
    case SQLITE_AUTH:
    case SQLITE_RANGE:
        return fault_set(fault, "its SQL is not understood (%s)", sqlite3_errmsg(store->database));
    case SQLITE_INTERRUPT:
        return fault_set(fault, "its SQL takes longer than %d minutes", MINUTES_MOST);
    default:
        return store_fault(store, fault);
    }
}

static bool run(struct store *store, sqlite3_stmt *statement, struct taker *taker,
                struct fault *fault)
{
    bool good = taker->begin(taker, statement, fault);
    int code = SQLITE_DONE;
    while (good && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        good = taker->row(taker, statement, fault);
    }
    return good && (code == SQLITE_DONE || complain(store, code, fault));
}

// Only what may be asked is understood.
static int understand(struct store *store, const char *sql, sqlite3_stmt **statement)
{
    sqlite3_set_authorizer(store->database, permit, store);
    const int code = sqlite3_prepare_v2(store->database, sql, -1, statement, NULL);
    sqlite3_set_authorizer(store->database, NULL, NULL);
    return code;
}

static time_t latest_end(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + (time_t)60 * MINUTES_MOST;
}

static bool ask(struct store *store, const struct query *query, struct taker *taker,
                struct fault *fault)
{
    time_t end = latest_end();
    if (!define(store, &query->language, fault)) {
        return false;
    }
    sqlite3_stmt *statement = NULL;
    const int code = understand(store, query->sql, &statement);
    sqlite3_progress_handler(store->database, STEPS_BETWEEN_LOOKS, is_over, &end);
    if (code == SQLITE_OK) {
        bind(statement, query);
    }
    const bool answered =
        code == SQLITE_OK ? run(store, statement, taker, fault) : complain(store, code, fault);
    sqlite3_progress_handler(store->database, 0, NULL, NULL);
    sqlite3_finalize(statement);
    return answered;
}

// ---- all rows at once

static bool keep_columns(struct taker *taker, sqlite3_stmt *statement, struct fault *fault)
{
    (void)fault;
    struct listing *answer = taker->answer;
    answer->column_count = sqlite3_column_count(statement);
    const char **names = arena_take(taker->arena, (size_t)answer->column_count, sizeof *names);
    for (int i = 0; i < answer->column_count; i++) {
        names[i] = arena_text(taker->arena, sqlite3_column_name(statement, i));
    }
    answer->columns = names;
    return true;
}

static bool keep_row(struct taker *taker, sqlite3_stmt *statement, struct fault *fault)
{
    (void)fault;
    struct listing *answer = taker->answer;
    const int columns = answer->column_count;
    answer->cells = arena_more(taker->arena, answer->cells, answer->row_count,
                               (size_t)columns * sizeof *answer->cells);
    const char **cells = answer->cells + (size_t)answer->row_count++ * (size_t)columns;
    for (int i = 0; i < columns; i++) {
        cells[i] = arena_text(taker->arena, (const char *)sqlite3_column_text(statement, i));
    }
    return true;
}

bool store_query(struct store *store, const struct query *query, struct arena *arena,
                 struct listing *answer, struct fault *fault)
{
    struct taker taker = {.begin = keep_columns, .row = keep_row, .arena = arena, .answer = answer};
    *answer = (struct listing){0};
    return ask(store, query, &taker, fault);
}

// ---- row by row

static bool check_columns(struct taker *taker, sqlite3_stmt *statement, struct fault *fault)
{
    const int columns = sqlite3_column_count(statement);
    taker->cells = memory_take((size_t)columns, sizeof *taker->cells);
    return taker->taking->columns == 0 || taker->taking->columns == columns ||
           fault_set(fault, "the SQL gives %d columns for %d", columns, taker->taking->columns);
}

static bool hand_over(struct taker *taker, sqlite3_stmt *statement, struct fault *fault)
{
    const int columns = sqlite3_data_count(statement);
    for (int i = 0; i < columns; i++) {
        taker->cells[i] = (const char *)sqlite3_column_text(statement, i);
    }
    return taker->taking->take(taker->taking->context, taker->cells, columns, fault);
}

bool store_query_each(struct store *store, const struct query *query, const struct taking *taking,
                      struct fault *fault)
{
    struct taker taker = {.begin = check_columns, .row = hand_over, .taking = taking};
    const bool answered = ask(store, query, &taker, fault);
    free(taker.cells);
    return answered;
}

// ---- a table for the questions that follow

static bool keep_answer(struct store *store, const char *name, const struct query *query,
                        struct fault *fault)
{
    time_t end = latest_end();
    sqlite3_stmt *statement = NULL;
    char *drop = sqlite3_mprintf("DROP TABLE IF EXISTS temp.\"%w\"", name);
    char *make = sqlite3_mprintf("CREATE TEMP TABLE \"%w\" AS %s", name, query->sql);
    int code = drop && make ? sqlite3_exec(store->database, drop, NULL, NULL, NULL) : SQLITE_NOMEM;
    sqlite3_progress_handler(store->database, STEPS_BETWEEN_LOOKS, is_over, &end);
    if (code == SQLITE_OK) {
        code = sqlite3_prepare_v2(store->database, make, -1, &statement, NULL);
    }
    if (code == SQLITE_OK) {
        bind(statement, query);
        code = sqlite3_step(statement);
    }
    const bool kept = code == SQLITE_DONE || complain(store, code, fault);
    sqlite3_progress_handler(store->database, 0, NULL, NULL);
    sqlite3_finalize(statement);
    sqlite3_free(make);
    sqlite3_free(drop);
    return kept;
}

bool store_basis(struct store *store, const char *name, const struct query *query,
                 struct fault *fault)
{
    sqlite3_stmt *statement = NULL;
    if (!define(store, &query->language, fault)) {
        return false;
    }
    const int code = understand(store, query->sql, &statement);
    sqlite3_finalize(statement);
    if (code != SQLITE_OK) {
        return complain(store, code, fault);
    }
    const bool kept = let_write(store, true, fault) && keep_answer(store, name, query, fault);
    return let_write(store, false, fault) && kept;
}
