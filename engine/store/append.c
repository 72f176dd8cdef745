// Adding facts: one call, one transaction, one sync.
#include "store/store_internal.h"

#include <string.h>

// Runs a statement that gives no rows.
static bool run(struct store *store, int slot, const char *sql)
{
    sqlite3_stmt *statement = store_statement(store, slot, sql);
    return statement && sqlite3_step(statement) == SQLITE_DONE;
}

// A value that is not bound would be kept as none.
static bool bind_row(sqlite3_stmt *statement, int64_t number, const struct row *row)
{
    int most = sqlite3_bind_parameter_count(statement);
    int code = sqlite3_bind_int64(statement, 1, number);
    for (int i = 0; code == SQLITE_OK && i < row->count && i + 2 <= most; i++) {
        const struct value *value = &row->values[i];
        if (value->kind == VALUE_TEXT) {
            code = sqlite3_bind_text(statement, i + 2, value->text, -1, SQLITE_STATIC);
        } else if (value->kind == VALUE_INTEGER) {
            code = sqlite3_bind_int64(statement, i + 2, value->number);
        }
    }
    const int beside = sqlite3_bind_parameter_index(statement, ":beside");
    if (code == SQLITE_OK && beside > 0) {
        code = sqlite3_bind_text(statement, beside, row->beside, -1, SQLITE_STATIC);
    }
    return code == SQLITE_OK;
}

static bool insert_row(struct store *store, enum fact_kind kind, const struct row *row,
                       int64_t number)
{
    const char *const *insert = row_families[kind]->insert;
    bool done = true;
    for (int i = 0; done && i < ROW_STATEMENTS && insert[i]; i++) {
        int slot = SLOT_INSERT + (int)kind * ROW_STATEMENTS + i;
        sqlite3_stmt *statement = store_statement(store, slot, insert[i]);
        done =
            statement && bind_row(statement, number, row) && sqlite3_step(statement) == SQLITE_DONE;
    }
    return done;
}

static bool insert_link(struct store *store, const struct fact *fact, const struct link *link)
{
    sqlite3_stmt *statement =
        store_statement(store, SLOT_LEDGER,
                        "INSERT INTO ledger (seq, kind, id, learner, salt, digest, chain)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!statement) {
        return false;
    }
    sqlite3_bind_int64(statement, 1, link->number);
    sqlite3_bind_text(statement, 2, row_families[fact->kind]->name, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, fact->id.text, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 4, fact->learner.text, -1, SQLITE_STATIC);
    sqlite3_bind_blob(statement, 5, link->salt, CHAIN_BYTES, SQLITE_STATIC);
    sqlite3_bind_blob(statement, 6, link->digest, CHAIN_BYTES, SQLITE_STATIC);
    sqlite3_bind_blob(statement, 7, link->chain, CHAIN_BYTES, SQLITE_STATIC);
    return sqlite3_step(statement) == SQLITE_DONE;
}

static bool owned(struct store *store, int slot, const char *sql, const struct fact *fact)
{
    sqlite3_stmt *statement = store_statement(store, slot, sql);
    if (!statement) {
        return false;
    }
    sqlite3_bind_text(statement, 1, fact->arrival.text, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, fact->learner.text, -1, SQLITE_STATIC);
    if (sqlite3_bind_parameter_count(statement) > 2) {
        sqlite3_bind_text(statement, 3, fact->attempt.text, -1, SQLITE_STATIC);
    }
    int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_ROW;
}

static bool is_applicant(struct store *store, const struct fact *fact)
{
    return owned(store, SLOT_APPLICANT_OWNER, "SELECT 1 FROM applicant WHERE id = ?2 OR id = ?1",
                 fact);
}

// Foreign keys say that arrival and attempt exist; this says that they are the learner's. A learner
// is allowed to resume an attempt after a later arrival.
static bool belongs(struct store *store, const struct fact *fact)
{
    switch (fact->kind) {
    case FACT_LEARNER:
    case FACT_ARRIVAL:
    case FACT_SESSION:
        return true;
    case FACT_APPLICANT:
        return strcmp(fact->id.text, fact->learner.text) == 0 || is_applicant(store, fact);
    case FACT_ATTENDANCE:
    case FACT_REPLY:
        return is_applicant(store, fact);
    case FACT_ERASURE:
        return owned(store, SLOT_PERSON_OWNER,
                     "SELECT 1 FROM ledger WHERE learner = ?2 OR id = ?1 LIMIT 1", fact);
    case FACT_CERTIFICATE:
        return owned(store, SLOT_LEARNER_OWNER, "SELECT 1 FROM learner WHERE id = ?2 OR id = ?1",
                     fact);
    case FACT_REVOCATION:
        return owned(store, SLOT_CERTIFICATE_OWNER,
                     "SELECT 1 FROM certificate WHERE learner = ?2 OR id = ?1", fact);
    case FACT_ANSWER:
    case FACT_TIMING:
    case FACT_LOOK:
    case FACT_OUTCOME:
        return owned(store, SLOT_ATTEMPT_OWNER,
                     "SELECT 1 FROM arrival JOIN attempt JOIN arrival AS begun"
                     " ON begun.id = attempt.arrival WHERE arrival.id = ?1"
                     " AND arrival.learner = ?2 AND attempt.id = ?3 AND begun.learner = ?2",
                     fact);
    default:
        return owned(store, SLOT_ARRIVAL_OWNER,
                     "SELECT 1 FROM arrival WHERE id = ?1 AND learner = ?2", fact);
    }
}

static bool same_row(enum fact_kind kind, const struct row *left, const struct row *right)
{
    struct buffer first = {0};
    struct buffer second = {0};
    row_serialise(kind, left, &first);
    row_serialise(kind, right, &second);
    bool same = first.length == second.length && memcmp(first.text, second.text, first.length) == 0;
    buffer_free(&first);
    buffer_free(&second);
    return same;
}

static bool add_new(struct store *store, const struct fact *fact, const struct row *row,
                    struct link *last, struct fault *fault)
{
    struct link link = chain_next(last, fact, row);
    if (!belongs(store, fact)) {
        return sqlite3_errcode(store->database) == SQLITE_OK
                   ? fault_set(fault, "a record is not of its learner: report this")
                   : store_fault(store, fault);
    }
    if (!insert_link(store, fact, &link) || !insert_row(store, fact->kind, row, link.number)) {
        return store_fault(store, fault);
    }
    *last = link;
    return true;
}

static bool add(struct store *store, const struct fact *fact, struct link *last,
                struct fault *fault)
{
    struct row row;
    struct row kept;
    int64_t number = 0;
    if (!row_from_fact(fact, &row, store->scratch, fault)) {
        return false;
    }
    int code = store_read_row(store, fact->kind, fact->id.text, store->scratch, &kept, &number);
    if (code == SQLITE_ROW) {
        return same_row(fact->kind, &row, &kept) || // S6
               fault_set(fault, "a record came twice with different contents: report this");
    }
    return code == SQLITE_DONE ? add_new(store, fact, &row, last, fault)
                               : store_fault(store, fault);
}

static void roll_back(struct store *store)
{
    if (!sqlite3_get_autocommit(store->database) && !run(store, SLOT_ROLLBACK, "ROLLBACK")) {
        store->distrusted = true;
    }
}

// S2: all of the facts, or none.
static bool add_all(struct store *store, const struct fact *facts, int count, struct fault *fault)
{
    struct link last = store->last;
    bool added = run(store, SLOT_BEGIN, "BEGIN IMMEDIATE") || store_fault(store, fault);
    for (int i = 0; added && i < count; i++) {
        added = add(store, &facts[i], &last, fault);
    }
    added = added && (run(store, SLOT_COMMIT, "COMMIT") || store_fault(store, fault));
    if (added) {
        store->last = last;
    } else {
        roll_back(store);
    }
    return added;
}

// What is written to a file that was moved away or deleted nobody finds again.
static bool in_its_place(struct store *store, struct fault *fault)
{
    int moved = 0;
    sqlite3_file_control(store->database, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    store->distrusted |= moved != 0;
    return !moved || fault_set(fault, "%s was moved or deleted: put it back and start manten again",
                               store->path);
}

bool store_append(struct store *store, const struct fact *facts, int count, struct fault *fault)
{
    if (store->mode != STORE_WRITE) {
        return fault_set(fault, "the records are open for reading only: report this");
    }
    if (store->distrusted) { // S5
        return fault_set(fault, "the disk failed before, so nothing more is recorded: check the "
                                "disk and start manten again; answers so far are safe");
    }
    bool added = count == 0 || (in_its_place(store, fault) && add_all(store, facts, count, fault));
    arena_empty(store->scratch);
    if (added && store->log_frames >= store->options.checkpoint_frames) {
        struct fault later; // these facts are durable: a failing disk shows at the next ones
        store_checkpoint(store, &later);
    }
    return added;
}
