// Reading facts back.
#include "store/store_internal.h"

#include <string.h>

static bool take_value(sqlite3_stmt *statement, int column, struct arena *arena,
                       struct value *value)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        value->kind = VALUE_INTEGER;
        value->number = sqlite3_column_int64(statement, column);
        return true;
    case SQLITE_TEXT:
        value->kind = VALUE_TEXT;
        value->text = arena_text(arena, (const char *)sqlite3_column_text(statement, column));
        return value->text &&
               strlen(value->text) == (size_t)sqlite3_column_bytes(statement, column);
    case SQLITE_NULL:
        value->kind = VALUE_NULL;
        return true;
    default:
        return false;
    }
}

int store_read_row(struct store *store, enum fact_kind kind, const char *id, struct arena *arena,
                   struct row *row, int64_t *number)
{
    sqlite3_stmt *statement =
        store_statement(store, SLOT_SELECT + (int)kind, row_families[kind]->select);
    if (!statement) {
        return sqlite3_errcode(store->database);
    }
    sqlite3_bind_text(statement, 1, id, -1, SQLITE_STATIC);
    int code = sqlite3_step(statement);
    *row = (struct row){0};
    if (code == SQLITE_ROW) {
        *number = sqlite3_column_int64(statement, 0);
        row->count = sqlite3_column_count(statement) - 1;
    }
    for (int i = 0; code == SQLITE_ROW && i < row->count; i++) {
        if (!take_value(statement, i + 1, arena, &row->values[i])) {
            bool memory = sqlite3_errcode(store->database) == SQLITE_NOMEM;
            code = memory ? SQLITE_NOMEM : SQLITE_CORRUPT;
        }
    }
    sqlite3_reset(statement);
    return code;
}

bool store_find_learner(struct store *store, const char *name, const char *organization,
                        bool *found, struct id *learner, struct fault *fault)
{
    const char *key = row_folded_key(name, organization, store->scratch);
    sqlite3_stmt *statement =
        key ? store_statement(store, SLOT_FIND,
                              "SELECT learner FROM learner_name JOIN learner ON id = learner"
                              " WHERE folded = ?1 ORDER BY seq LIMIT 1")
            : NULL;
    if (!statement) {
        arena_empty(store->scratch);
        return key ? store_fault(store, fault)
                   : fault_set(fault, "the name is not UTF-8 text: type it again");
    }
    sqlite3_bind_text(statement, 1, key, -1, SQLITE_STATIC);
    int code = sqlite3_step(statement);
    const char *id = code == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 0) : NULL;
    bool read = code == SQLITE_ROW || code == SQLITE_DONE || store_fault(store, fault);
    *found = id && id_valid(id);
    if (*found) {
        strcpy(learner->text, id);
    } else if (code == SQLITE_ROW) {
        read = store_fault_damaged(store, "a learner has no id", fault);
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    arena_empty(store->scratch);
    return read;
}

// One fact by its line in the ledger.
static bool read_fact(struct store *store, const char *kind_name, const char *id,
                      struct arena *arena, struct fact *fact, struct fault *fault)
{
    struct row row;
    int64_t number;
    enum fact_kind kind = row_kind(kind_name);
    if (kind == FACT_KINDS) {
        return store_fault_damaged(store, "a record of an unknown kind", fault);
    }
    int code = store_read_row(store, kind, id, arena, &row, &number);
    if (code == SQLITE_DONE || code == SQLITE_CORRUPT ||
        (code == SQLITE_ROW && !row_to_fact(kind, &row, fact, arena))) {
        return store_fault_damaged(store, "a record is missing or changed", fault);
    }
    return code == SQLITE_ROW || store_fault(store, fault);
}

bool store_replay(struct store *store, const char *learner, struct arena *arena,
                  void (*take)(void *context, const struct fact *fact), void *context,
                  struct fault *fault)
{
    sqlite3_stmt *statement = store_statement(
        store, SLOT_REPLAY, "SELECT kind, id FROM ledger WHERE learner = ?1 ORDER BY seq");
    if (!statement) {
        return store_fault(store, fault);
    }
    sqlite3_bind_text(statement, 1, learner, -1, SQLITE_STATIC);
    bool read = true;
    int code = SQLITE_DONE;
    while (read && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct fact fact = {0};
        const char *kind = (const char *)sqlite3_column_text(statement, 0);
        const char *id = (const char *)sqlite3_column_text(statement, 1);
        if (strlen(learner) < ID_LENGTH) {
            strcpy(fact.learner.text, learner);
        }
        read = read_fact(store, kind, id, arena, &fact, fault);
        if (read) {
            take(context, &fact);
        }
    }
    read = read && (code == SQLITE_DONE || store_fault(store, fault));
    sqlite3_reset(statement);
    return read;
}
