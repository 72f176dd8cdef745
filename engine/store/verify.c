// Whether the records are what was added: every link of the chain and every row behind it.
#include "store/erase.h"
#include "store/store_internal.h"

#include <stdio.h>
#include <string.h>

static bool find_bad(struct store_check *check, int64_t number, const char *what)
{
    check->sound = false;
    check->bad = number;
    if (number > 0) {
        snprintf(check->what, sizeof check->what, "record %lld %s", (long long)number, what);
    } else {
        snprintf(check->what, sizeof check->what, "%s", what);
    }
    return false;
}

static bool blob_is(sqlite3_stmt *statement, int column, const unsigned char *wanted)
{
    const void *blob = sqlite3_column_blob(statement, column);
    return blob && sqlite3_column_bytes(statement, column) == CHAIN_BYTES &&
           memcmp(blob, wanted, CHAIN_BYTES) == 0;
}

static const char *text_at(sqlite3_stmt *statement, int column)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);
    bool whole = text && strlen(text) == (size_t)sqlite3_column_bytes(statement, column);
    return whole ? text : "";
}

// The link itself: its number follows, and its hash binds the one before.
static bool check_link(sqlite3_stmt *statement, struct link *last, struct store_check *check)
{
    struct link link;
    const void *digest = sqlite3_column_blob(statement, 5);
    if (sqlite3_column_int64(statement, 0) != last->number + 1) {
        return find_bad(check, last->number + 1, "is missing");
    }
    if (!digest || sqlite3_column_bytes(statement, 5) != CHAIN_BYTES) {
        return find_bad(check, last->number + 1, "has no digest");
    }
    memcpy(link.digest, digest, CHAIN_BYTES);
    chain_bind(last, text_at(statement, 1), text_at(statement, 2), text_at(statement, 3), &link);
    *last = link;
    return blob_is(statement, 6, link.chain) ||
           find_bad(check, link.number, "does not follow from the one before");
}

// What an erasure may have left: see erase.h.
static const char *erased_row(enum fact_kind kind)
{
    switch (kind) {
    case FACT_LEARNER:
        return " AND EXISTS (SELECT 1 FROM learner WHERE id = ?2)"
               " AND NOT EXISTS (SELECT 1 FROM learner_name WHERE learner = ?2)";
    case FACT_APPLICANT:
        return " AND EXISTS (SELECT 1 FROM applicant WHERE id = ?2)"
               " AND NOT EXISTS (SELECT 1 FROM applicant_name WHERE written = ?2)";
    case FACT_CERTIFICATE:
        return " AND EXISTS (SELECT 1 FROM certificate WHERE id = ?2 AND number NOT IN"
               " (SELECT number FROM certificate_text))";
    case FACT_ANSWER:
        return " AND EXISTS (SELECT 1 FROM answer WHERE id = ?2 AND verdict = 'unjudged'"
               " AND (response IS NULL OR response = '" ERASED_RESPONSE "'))";
    default:
        return NULL;
    }
}

// A row without a salt: its person was erased later, and so was what the row said.
static bool check_erased(struct store *store, sqlite3_stmt *link, enum fact_kind kind,
                         struct store_check *check, struct fault *fault)
{
    const int64_t number = sqlite3_column_int64(link, 0);
    const char *rest = erased_row(kind);
    if (!rest) {
        return find_bad(check, number, "has lost its salt");
    }
    sqlite3_stmt *statement = NULL;
    const char *sql = arena_format(store->scratch,
                                   "SELECT 1 FROM erasure WHERE person = ?1 AND seq > ?3%s", rest);
    int code = sqlite3_prepare_v2(store->database, sql, -1, &statement, NULL);
    if (code == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, text_at(link, 3), -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, text_at(link, 2), -1, SQLITE_STATIC);
        sqlite3_bind_int64(statement, 3, number);
        code = sqlite3_step(statement);
    }
    const bool read = code == SQLITE_ROW || code == SQLITE_DONE || store_fault(store, fault);
    sqlite3_finalize(statement);
    return code == SQLITE_ROW ||
           (read && find_bad(check, number, "has lost its salt, and nobody was erased"));
}

// The row that the link names: there, and with the digest that was noted. False with `check` still
// sound means that it could not be read.
static bool check_row(struct store *store, sqlite3_stmt *statement, struct store_check *check,
                      struct fault *fault)
{
    struct row row;
    int64_t number = 0;
    char what[64];
    unsigned char digest[CHAIN_BYTES];
    int64_t wanted = sqlite3_column_int64(statement, 0);
    const unsigned char *salt = sqlite3_column_blob(statement, 4);
    enum fact_kind kind = row_kind(text_at(statement, 1));
    if (kind != FACT_KINDS && sqlite3_column_type(statement, 4) == SQLITE_NULL) {
        return check_erased(store, statement, kind, check, fault);
    }
    if (kind == FACT_KINDS || !salt || sqlite3_column_bytes(statement, 4) != CHAIN_BYTES) {
        return find_bad(check, wanted, "has lost its kind or salt");
    }
    int code = store_read_row(store, kind, text_at(statement, 2), store->scratch, &row, &number);
    if (code != SQLITE_ROW && code != SQLITE_DONE && code != SQLITE_CORRUPT) {
        return store_fault(store, fault);
    }
    if (code != SQLITE_ROW || number != wanted) {
        snprintf(what, sizeof what, "(%s) %s", row_families[kind]->name,
                 code == SQLITE_CORRUPT ? "is damaged" : "is missing");
        return find_bad(check, wanted, what);
    }
    chain_digest(kind, &row, salt, digest);
    snprintf(what, sizeof what, "(%s) was changed", row_families[kind]->name);
    return blob_is(statement, 5, digest) || find_bad(check, wanted, what);
}

// Walks the chain from the link after `last`, which becomes the end.
static bool walk(struct store *store, struct link *last, store_walked *walked,
                 struct store_check *check, struct fault *fault)
{
    sqlite3_stmt *statement =
        store_statement(store, SLOT_WALK,
                        "SELECT seq, kind, id, learner, salt, digest, chain FROM ledger"
                        " WHERE seq > ?1 ORDER BY seq");
    if (!statement) {
        return store_fault(store, fault);
    }
    sqlite3_bind_int64(statement, 1, last->number);
    int code = SQLITE_DONE;
    bool good = true;
    while (good && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        good = check_link(statement, last, check) && check_row(store, statement, check, fault);
        check->rows += good;
        if (walked) {
            walked(check->rows);
        }
        arena_empty(store->scratch);
    }
    bool read = good ? code == SQLITE_DONE || store_fault(store, fault) : !check->sound;
    sqlite3_reset(statement);
    return read;
}

static bool read_number(struct store *store, const char *sql, int64_t *number, struct fault *fault)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(store->database, sql, -1, &statement, NULL);
    code = code == SQLITE_OK ? sqlite3_step(statement) : code;
    *number = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    bool read = code == SQLITE_ROW || code == SQLITE_DONE || store_fault(store, fault);
    sqlite3_finalize(statement);
    return read;
}

// AUTOINCREMENT remembers the highest number: fewer rows means that the last were taken away.
static bool check_end(struct store *store, const struct link *last, struct store_check *check,
                      struct fault *fault)
{
    int64_t highest = 0;
    if (!read_number(store, "SELECT max(seq) FROM sqlite_sequence WHERE name = 'ledger'", &highest,
                     fault)) {
        return false;
    }
    if (check->sound && highest != last->number) {
        find_bad(check, last->number + 1, "is missing");
    }
    return true;
}

static bool start_of_tail(struct store *store, int64_t rows, struct link *last, struct fault *fault)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(store->database,
                                  "SELECT seq, chain FROM ledger"
                                  " WHERE seq <= (SELECT max(seq) FROM ledger) - ?1"
                                  " ORDER BY seq DESC LIMIT 1",
                                  -1, &statement, NULL);
    if (code == SQLITE_OK) {
        sqlite3_bind_int64(statement, 1, rows);
        code = sqlite3_step(statement);
    }
    *last = (struct link){0};
    if (code == SQLITE_ROW && sqlite3_column_bytes(statement, 1) == CHAIN_BYTES) {
        last->number = sqlite3_column_int64(statement, 0);
        memcpy(last->chain, sqlite3_column_blob(statement, 1), CHAIN_BYTES);
    }
    bool read = code == SQLITE_ROW || code == SQLITE_DONE || store_fault(store, fault);
    sqlite3_finalize(statement);
    return read;
}

// What attempts say by its hash alone has to be there, which takes a look at every attempt, and to
// be what it was.
static const char named_wordings[] = "SELECT DISTINCT attempt.wording, text FROM attempt"
                                     " LEFT JOIN wording ON hash = attempt.wording";
static const char kept_wordings[] = "SELECT hash, text FROM wording";

static bool check_wordings(struct store *store, const char *wordings, struct store_check *check,
                           struct fault *fault)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(store->database, wordings, -1, &statement, NULL);
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *hash = row_text_hash(text_at(statement, 1), store->scratch);
        code = SQLITE_OK;
        if (strcmp(hash, text_at(statement, 0)) != 0) {
            find_bad(check, 0, "the wording of what was asked was changed");
            code = SQLITE_DONE;
        }
        arena_empty(store->scratch);
    }
    const bool read = code == SQLITE_DONE || store_fault(store, fault);
    sqlite3_finalize(statement);
    return read;
}

bool store_verify_tail(struct store *store, int64_t rows, struct link *last,
                       struct store_check *check, struct fault *fault)
{
    *check = (struct store_check){.sound = true};
    return start_of_tail(store, rows, last, fault) && walk(store, last, NULL, check, fault) &&
           check_end(store, last, check, fault) &&
           (!check->sound || check_wordings(store, kept_wordings, check, fault));
}

// Rows that no link names, and tables, views or triggers that are not ours.
static bool check_rest(struct store *store, struct store_check *check, struct fault *fault)
{
    int64_t loose = 0;
    bool same = false;
    if (!read_number(store,
                     "SELECT (SELECT count(*) FROM learner) + (SELECT count(*) FROM arrival)"
                     " + (SELECT count(*) FROM place) + (SELECT count(*) FROM attempt)"
                     " + (SELECT count(*) FROM answer) + (SELECT count(*) FROM outcome)"
                     " + (SELECT count(*) FROM departure) + (SELECT count(*) FROM enrolment)"
                     " + (SELECT count(*) FROM session) + (SELECT count(*) FROM applicant)"
                     " + (SELECT count(*) FROM attendance) + (SELECT count(*) FROM reply)"
                     " + (SELECT count(*) FROM certificate) + (SELECT count(*) FROM revocation)"
                     " + (SELECT count(*) FROM erasure)"
                     " + (SELECT count(*) FROM timing) + (SELECT count(*) FROM look)"
                     " - (SELECT count(*) FROM ledger)"
                     " + (SELECT count(*) FROM learner_name WHERE learner NOT IN"
                     "     (SELECT id FROM learner))"
                     " + (SELECT count(*) FROM applicant_name WHERE written NOT IN"
                     "     (SELECT id FROM applicant))"
                     " + (SELECT count(*) FROM certificate_text WHERE number NOT IN"
                     "     (SELECT number FROM certificate))"
                     " + (SELECT count(*) FROM notice WHERE hash NOT IN"
                     "     (SELECT notice FROM arrival))"
                     " + (SELECT count(*) FROM wording WHERE hash NOT IN"
                     "     (SELECT wording FROM attempt))",
                     &loose, fault)) {
        return false;
    }
    if (schema_compare(store->database, store->options.schema, &same) != SQLITE_OK) {
        return store_fault(store, fault);
    }
    if (loose != 0) {
        find_bad(check, 0, "there are rows that nobody recorded");
    } else if (!same) {
        find_bad(check, 0, "its tables, views or triggers were changed");
    }
    return true;
}

bool store_verify_last(struct store *store, int64_t most, int64_t rows, struct store_check *check,
                       struct fault *fault)
{
    struct link last;
    int64_t highest = 0;
    *check = (struct store_check){.sound = true};
    if (!read_number(store, "SELECT max(seq) FROM ledger", &highest, fault)) {
        return false;
    }
    return highest <= most ? store_verify(store, NULL, check, fault)
                           : store_verify_tail(store, rows, &last, check, fault);
}

bool store_verify(struct store *store, store_walked *walked, struct store_check *check,
                  struct fault *fault)
{
    struct link last = {0};
    *check = (struct store_check){.sound = true};
    return walk(store, &last, walked, check, fault) && check_end(store, &last, check, fault) &&
           (!check->sound || check_rest(store, check, fault)) &&
           (!check->sound || check_wordings(store, named_wordings, check, fault));
}
