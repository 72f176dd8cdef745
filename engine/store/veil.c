#include "store/veil.h"

#include "base/buffer.h"
#include "learning/form.h"
#include "store/key.h"
#include "store/store_internal.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

// What stands for a column; all others stay.
struct rule {
    const char *table, *column, *sql;
};

#define FREE_TEXT "json_array(pseudonym('T', json_extract(response, '$[0]')))"

static const struct rule rules[] = {
    {"learner_name", "name", "pseudonym('P', folded)"},
    {"learner_name", "organization", "pseudonym('O', organization)"},
    {"learner_name", "folded", "pseudonym('P', folded)"},
    {"applicant", "number", "0"},
    {"applicant_name", "name", "pseudonym('P', folded)"},
    {"applicant_name", "reading", "pseudonym('R', reading)"},
    {"applicant_name", "organization", "pseudonym('O', organization)"},
    {"applicant_name", "qualifications",
     "CASE WHEN instr(upper(qualifications), 'ITC') > 0"
     " OR instr(qualifications, 'ITコーディネータ') > 0"
     " THEN 'ITコーディネータ' ELSE pseudonym('Q', qualifications) END"},
    {"applicant_name", "question", "pseudonym('T', question)"},
    {"applicant_name", "folded", "pseudonym('P', folded)"},
    {"reply", "text", "pseudonym('T', text)"},
    {"session", "lecturer", "pseudonym('P', lecturer)"},
    {"certificate_text", "text", "pseudonym('T', text)"},
    {"certificate_text", "signature", "''"},
    {"revocation", "reason", "pseudonym('T', reason)"},
    {"attempt", "posed", "NULL"},
    {"answer", "posed", "NULL"},
    {"answer", "response",
     "CASE WHEN response IS NULL OR response IN ('[]', '[\"\"]') THEN response"
     " WHEN (SELECT wording FROM main.attempt AS begun WHERE begun.id = answer.attempt) IS NULL"
     "  AND verdict = 'unjudged' THEN " FREE_TEXT
     " WHEN EXISTS (SELECT 1 FROM temp.own_words WHERE item = answer.item AND wording ="
     "  (SELECT wording FROM main.attempt AS begun WHERE begun.id = answer.attempt))"
     " THEN " FREE_TEXT " ELSE response END"},
};

// ---- pseudonyms

// Without I, L, O and U: nobody reads another one, or the ITC of ITコーディネータ, into it.
static void write_digits(const unsigned char *hash, char *text, int count)
{
    static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    _Static_assert(sizeof digits == 33, "a digit has five bits");
    for (int i = 0; i < count; i++) {
        const int bit = i * 5;
        const int two = hash[bit / 8] << 8 | hash[bit / 8 + 1];
        text[i] = digits[two >> (11 - bit % 8) & 31];
    }
    text[count] = '\0';
}

static void give_pseudonym(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    enum { DIGITS = 10 };
    const char *kind = (const char *)sqlite3_value_text(values[0]);
    const char *text = (const char *)sqlite3_value_text(values[1]);
    unsigned char hash[crypto_generichash_BYTES];
    char name[DIGITS + 3] = {(char)(kind ? kind[0] : '?'), '-'};
    if (!text || !text[0]) {
        sqlite3_result_value(context, values[1]);
        return;
    }
    crypto_generichash_state state;
    crypto_generichash_init(&state, sqlite3_user_data(context), KEY_BYTES, sizeof hash);
    crypto_generichash_update(&state, (const unsigned char *)name, 1);
    crypto_generichash_update(&state, (const unsigned char *)text, strlen(text));
    crypto_generichash_final(&state, hash, sizeof hash);
    write_digits(hash, name + 2, DIGITS);
    sqlite3_result_text(context, name, -1, SQLITE_TRANSIENT);
}

static void forget(void *key)
{
    key_forget(key);
    free(key);
}

static bool define(struct store *store, struct fault *fault)
{
    unsigned char *key = memory_take(1, KEY_BYTES);
    if (!key_open(store->directory, "pseudonym.key", key, fault)) {
        forget(key);
        return false;
    }
    // SQLite forgets the key with the function, also when it cannot be made.
    return sqlite3_create_function_v2(store->database, "pseudonym", 2,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, key,
                                      give_pseudonym, NULL, NULL, forget) == SQLITE_OK ||
           store_fault(store, fault);
}

// ---- which questions are answered in own words

static bool note_item(sqlite3_stmt *insert, const char *wording, const struct form_line *line)
{
    sqlite3_bind_text(insert, 1, wording, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(insert, 2, line->item, (int)line->item_length, SQLITE_TRANSIENT);
    const bool noted = sqlite3_step(insert) == SQLITE_DONE;
    sqlite3_reset(insert);
    return noted;
}

static bool note_items(sqlite3_stmt *insert, const char *wording, const char *text,
                       struct arena *arena)
{
    static const char kind_key[] = "kind";
    struct form_line line;
    bool noted = true;
    while (noted && form_next(&text, &line)) {
        if (line.key_length == sizeof kind_key - 1 &&
            memcmp(line.key, kind_key, line.key_length) == 0) {
            const char *kind = form_text(&line, arena);
            const bool own = strcmp(kind, "text") == 0 || strcmp(kind, "short") == 0;
            noted = !own || note_item(insert, wording, &line);
        }
    }
    return noted;
}

static bool note_own_words(struct store *store, struct fault *fault)
{
    sqlite3_stmt *wordings = NULL;
    sqlite3_stmt *insert = NULL;
    struct arena *arena = arena_new();
    bool good =
        sqlite3_exec(store->database,
                     "CREATE TEMP TABLE own_words (wording TEXT NOT NULL, item TEXT NOT NULL,"
                     " PRIMARY KEY (item, wording)) WITHOUT ROWID",
                     NULL, NULL, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(store->database, "SELECT hash, text FROM main.wording", -1, &wordings,
                           NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(store->database, "INSERT OR IGNORE INTO temp.own_words VALUES (?1, ?2)",
                           -1, &insert, NULL) == SQLITE_OK;
    int code = SQLITE_DONE;
    while (good && (code = sqlite3_step(wordings)) == SQLITE_ROW) {
        good = note_items(insert, (const char *)sqlite3_column_text(wordings, 0),
                          (const char *)sqlite3_column_text(wordings, 1), arena);
    }
    good = (good && code == SQLITE_DONE) || store_fault(store, fault);
    sqlite3_finalize(wordings);
    sqlite3_finalize(insert);
    arena_free(arena);
    return good;
}

// ---- views

static bool run(struct store *store, const char *sql, struct fault *fault)
{
    return sqlite3_exec(store->database, sql, NULL, NULL, NULL) == SQLITE_OK ||
           store_fault(store, fault);
}

static const char *rule_for(const char *table, const char *column)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (strcmp(rules[i].table, table) == 0 && strcmp(rules[i].column, column) == 0) {
            return rules[i].sql;
        }
    }
    return NULL;
}

static bool cover_table(struct store *store, const char *table, struct fault *fault)
{
    struct buffer view = {0};
    sqlite3_stmt *columns = NULL;
    buffer_format(&view, "CREATE TEMP VIEW \"%s\" AS SELECT ", table);
    int code = sqlite3_prepare_v2(store->database,
                                  "SELECT name FROM pragma_table_info(?1, 'main') ORDER BY cid", -1,
                                  &columns, NULL);
    sqlite3_bind_text(columns, 1, table, -1, SQLITE_STATIC);
    bool first = true;
    while (code == SQLITE_OK && (code = sqlite3_step(columns)) == SQLITE_ROW) {
        const char *column = (const char *)sqlite3_column_text(columns, 0);
        const char *sql = rule_for(table, column);
        buffer_format(&view, "%s%s%s\"%s\"", first ? "" : ", ", sql ? sql : "", sql ? " AS " : "",
                      column);
        first = false;
        code = SQLITE_OK;
    }
    sqlite3_finalize(columns);
    buffer_format(&view, " FROM main.\"%s\"", table);
    const bool covered =
        code == SQLITE_DONE ? run(store, buffer_text(&view), fault) : store_fault(store, fault);
    buffer_free(&view);
    return covered;
}

// The views of the records would look behind the veil: they are made again in front of it.
static bool cover_views(struct store *store, struct fault *fault)
{
    static const char make[] = "CREATE VIEW ";
    struct buffer views = {0};
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(store->database,
                                  "SELECT sql FROM main.sqlite_schema WHERE type = 'view'", -1,
                                  &statement, NULL);
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *sql = (const char *)sqlite3_column_text(statement, 0);
        buffer_format(&views, "CREATE TEMP VIEW %s;\n", sql + strlen(make));
        code = SQLITE_OK;
    }
    sqlite3_finalize(statement);
    const bool covered =
        code == SQLITE_DONE ? run(store, buffer_text(&views), fault) : store_fault(store, fault);
    buffer_free(&views);
    return covered;
}

static bool cover(struct store *store, struct fault *fault)
{
    bool covered = note_own_words(store, fault);
    for (size_t i = 0; covered && i < sizeof rules / sizeof *rules; i++) {
        const bool begun = i > 0 && strcmp(rules[i].table, rules[i - 1].table) == 0;
        covered = begun || cover_table(store, rules[i].table, fault);
    }
    return covered && cover_views(store, fault);
}

bool store_veil(struct store *store, struct fault *fault)
{
    if (store->mode != STORE_READ) {
        return fault_set(fault, "only records that are read are pseudonymous: report this");
    }
    const bool veiled =
        define(store, fault) && run(store, "PRAGMA query_only = OFF", fault) && cover(store, fault);
    store->veiled = veiled;
    return veiled && run(store, "PRAGMA query_only = ON", fault);
}

bool store_veiled(const struct store *store)
{
    return store->veiled;
}

static bool is_covered(const char *table)
{
    bool covered = false;
    for (size_t i = 0; table && i < sizeof rules / sizeof *rules; i++) {
        covered |= strcmp(rules[i].table, table) == 0;
    }
    return covered;
}

bool store_veil_lets(const char *table, const char *database, const char *view)
{
    const bool behind = database && strcmp(database, "main") == 0 && is_covered(table);
    return !behind || is_covered(view);
}
