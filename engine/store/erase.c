#include "store/erase.h"

#include "store/store_internal.h"

#include <string.h>

// Runs the statement for one person or answer.
static bool run_for(struct store *store, const char *sql, const char *id)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(store->database, sql, -1, &statement, NULL);
    if (code == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, id, -1, SQLITE_STATIC);
        code = sqlite3_step(statement);
    }
    const bool done = code == SQLITE_DONE;
    sqlite3_finalize(statement);
    return done;
}

static bool erase_person(struct store *store, const char *person)
{
    static const char *const parts[] = {
        "UPDATE ledger SET salt = NULL WHERE learner = ?1"
        " AND kind IN ('learner', 'applicant', 'certificate')",
        "DELETE FROM learner_name WHERE learner = ?1",
        "DELETE FROM applicant_name WHERE written IN"
        " (SELECT id FROM applicant WHERE applicant = ?1)",
        "DELETE FROM certificate_text WHERE number IN"
        " (SELECT number FROM certificate WHERE learner = ?1)",
    };
    bool done = true;
    for (size_t i = 0; done && i < sizeof parts / sizeof *parts; i++) {
        done = run_for(store, parts[i], person);
    }
    return done;
}

static bool erase_answer(struct store *store, const char *answer)
{
    return run_for(store, "UPDATE ledger SET salt = NULL WHERE kind = 'answer' AND id = ?1",
                   answer) &&
           run_for(store,
                   "UPDATE answer SET response = '" ERASED_RESPONSE "'"
                   " WHERE id = ?1 AND response IS NOT NULL AND verdict = 'unjudged'",
                   answer);
}

static bool erase_all(struct store *store, const struct erasure *erasure, struct fault *fault)
{
    bool done = sqlite3_exec(store->database, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK;
    for (int i = 0; done && i < erasure->person_count; i++) {
        done = erase_person(store, erasure->people[i]);
    }
    for (int i = 0; done && i < erasure->answer_count; i++) {
        done = erase_answer(store, erasure->answers[i]);
    }
    done = done && sqlite3_exec(store->database, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    if (!done) {
        store_fault(store, fault);
        sqlite3_exec(store->database, "ROLLBACK", NULL, NULL, NULL);
    }
    return done;
}

static bool note(struct store *store, const struct erasure *erasure, struct fault *fault)
{
    struct fact *facts =
        arena_take(store->scratch, (size_t)erasure->person_count + 1, sizeof *facts);
    for (int i = 0; i < erasure->person_count; i++) {
        facts[i] = (struct fact){.kind = FACT_ERASURE, .id = erasure->facts[i], .at = erasure->at};
        strncpy(facts[i].learner.text, erasure->people[i], ID_LENGTH - 1);
    }
    struct arena *own = store->scratch; // which store_append empties
    store->scratch = arena_new();
    const bool noted = store_append(store, facts, erasure->person_count, fault);
    arena_free(store->scratch);
    store->scratch = own;
    arena_empty(own);
    return noted;
}

// SQLite overwrites what it deletes in the file (secure_delete); the log still has it.
static bool clear_log(struct store *store, struct fault *fault)
{
    const int code =
        sqlite3_wal_checkpoint_v2(store->database, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
    return code == SQLITE_OK || store_fault(store, fault);
}

bool store_erase(struct store *store, const struct erasure *erasure, struct fault *fault)
{
    return note(store, erasure, fault) && erase_all(store, erasure, fault) &&
           clear_log(store, fault);
}
