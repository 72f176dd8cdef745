#include "store/records.h"

#include "store/store_internal.h"

#include <string.h>

// A question to the records: rows are taken one by one into an array that grows in the arena.
struct question {
    int slot;
    const char *sql;
    const char *about; // ?1, or NULL
    size_t size;
    bool (*take)(sqlite3_stmt *statement, struct arena *arena, void *record);
    const char *of; // ?2, or NULL
};

struct found {
    void *rows;
    int count;
};

static const char *text_at(sqlite3_stmt *statement, int column, struct arena *arena)
{
    return arena_text(arena, (const char *)sqlite3_column_text(statement, column));
}

static void *new_record(struct found *found, struct arena *arena, size_t size)
{
    found->rows = arena_more(arena, found->rows, found->count, size);
    return (char *)found->rows + (size_t)found->count++ * size;
}

static bool ask(struct store *store, const struct question *question, struct arena *arena,
                struct found *found, struct fault *fault)
{
    sqlite3_stmt *statement = store_statement(store, question->slot, question->sql);
    *found = (struct found){0};
    if (!statement) {
        return store_fault(store, fault);
    }
    if (question->about) {
        sqlite3_bind_text(statement, 1, question->about, -1, SQLITE_STATIC);
    }
    if (question->of) {
        sqlite3_bind_text(statement, 2, question->of, -1, SQLITE_STATIC);
    }
    bool good = true;
    int code = SQLITE_DONE;
    while (good && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        good = question->take(statement, arena, new_record(found, arena, question->size));
    }
    bool read = good ? code == SQLITE_DONE || store_fault(store, fault)
                     : store_fault_damaged(store, "a record was changed", fault);
    sqlite3_reset(statement);
    return read;
}

static bool take_learner(sqlite3_stmt *statement, struct arena *arena, void *record)
{
    struct learner_record *learner = record;
    *learner = (struct learner_record){
        .id = text_at(statement, 0, arena),
        .name = text_at(statement, 1, arena),
        .organization = text_at(statement, 2, arena),
        .course = text_at(statement, 3, arena),
        .first_seen = sqlite3_column_int64(statement, 4),
        .last_seen = sqlite3_column_int64(statement, 4),
    };
    return learner->id != NULL;
}

// The time of the learner's last record, whatever its kind.
static bool find_last_seen(struct store *store, struct learner_record *learner, struct fault *fault)
{
    struct row row;
    int64_t number;
    sqlite3_stmt *statement =
        store_statement(store, SLOT_LAST_OF,
                        "SELECT kind, id FROM ledger WHERE learner = ?1 ORDER BY seq DESC LIMIT 1");
    if (!statement) {
        return store_fault(store, fault);
    }
    sqlite3_bind_text(statement, 1, learner->id, -1, SQLITE_STATIC);
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW) {
        enum fact_kind kind = row_kind((const char *)sqlite3_column_text(statement, 0));
        const char *id = (const char *)sqlite3_column_text(statement, 1);
        code = kind == FACT_KINDS ? SQLITE_CORRUPT
                                  : store_read_row(store, kind, id, store->scratch, &row, &number);
    }
    sqlite3_reset(statement);
    if (code == SQLITE_ROW) {
        learner->last_seen = row.values[1].number;
    }
    arena_empty(store->scratch);
    return code == SQLITE_ROW || store_fault_damaged(store, "a record is missing", fault);
}

static const char learners_sql[] =
    "SELECT id, name, organization, (SELECT course FROM"
    " (SELECT seq, course FROM arrival WHERE arrival.learner = learner.id"
    " UNION ALL SELECT enrolment.seq, enrolment.course FROM enrolment"
    " JOIN arrival ON arrival.id = enrolment.arrival WHERE arrival.learner = learner.id)"
    " WHERE course <> '' ORDER BY seq DESC LIMIT 1), at"
    " FROM learner LEFT JOIN learner_name ON learner_name.learner = learner.id"
    " WHERE ?1 IS NULL OR id = ?1 OR name = ?1 ORDER BY seq";

bool store_learners(struct store *store, const char *who, const struct learner_taking *taking,
                    struct fault *fault)
{
    sqlite3_stmt *statement = store_statement(store, SLOT_LEARNERS, learners_sql);
    if (!statement) {
        return store_fault(store, fault);
    }
    sqlite3_bind_text(statement, 1, who, -1, SQLITE_STATIC);
    struct arena *arena = arena_new();
    bool good = true;
    int code = SQLITE_DONE;
    while (good && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct learner_record learner;
        good = take_learner(statement, arena, &learner)
                   ? find_last_seen(store, &learner, fault) &&
                         taking->take(taking->context, &learner, fault)
                   : store_fault_damaged(store, "a record was changed", fault);
        arena_empty(arena);
    }
    arena_free(arena);
    const bool read = good && (code == SQLITE_DONE || store_fault(store, fault));
    sqlite3_reset(statement);
    return read;
}

static bool take_attempt(sqlite3_stmt *statement, struct arena *arena, void *record)
{
    struct attempt_record *attempt = record;
    *attempt = (struct attempt_record){
        .id = text_at(statement, 0, arena),
        .learner = text_at(statement, 1, arena),
        .course = text_at(statement, 2, arena),
        .module = text_at(statement, 3, arena),
        .version = sqlite3_column_int(statement, 4),
        .sheet = text_at(statement, 5, arena),
        .number = sqlite3_column_int(statement, 6),
        .started_at = sqlite3_column_int64(statement, 7),
        .finished = sqlite3_column_type(statement, 8) != SQLITE_NULL,
        .finished_at = sqlite3_column_int64(statement, 8),
        .right = sqlite3_column_int(statement, 9),
        .total = sqlite3_column_int(statement, 10),
        .complete = sqlite3_column_int(statement, 11) == 1,
        .justified = sqlite3_column_int(statement, 12) == 1,
        .drawn = text_at(statement, 13, arena),
        .missed = sqlite3_column_type(statement, 14) != SQLITE_NULL,
        .asked_as = text_at(statement, 15, arena),
        .wording = text_at(statement, 16, arena),
        .posed = text_at(statement, 17, arena),
        .program = text_at(statement, 18, arena),
        .content = text_at(statement, 19, arena),
    };
    return attempt->id && attempt->learner && attempt->sheet && attempt->asked_as &&
           attempt->wording && attempt->program && attempt->content;
}

bool store_attempts(struct store *store, const char *learner, struct arena *arena,
                    struct attempt_records *records, struct fault *fault)
{
    struct found found;
    const struct question question = {
        SLOT_ATTEMPTS,
        "SELECT attempt, learner, course, module, version, sheet, number, started_at, finished_at,"
        " right, total, complete, justified,"
        " drawn, round, asked_as, text, posed, program, content FROM attempt_result"
        " JOIN result_version USING (attempt) JOIN"
        " (SELECT id, drawn, round, wording, posed FROM attempt) AS begun ON begun.id = attempt"
        " LEFT JOIN wording ON hash = begun.wording WHERE learner = ?1 ORDER BY seq",
        learner,
        sizeof(struct attempt_record),
        take_attempt,
        NULL};
    bool read = ask(store, &question, arena, &found, fault);
    *records = (struct attempt_records){found.rows, found.count};
    return read;
}

static bool take_completion(sqlite3_stmt *statement, struct arena *arena, void *record)
{
    struct completion_record *completion = record;
    *completion = (struct completion_record){
        .learner = text_at(statement, 0, arena),
        .course = text_at(statement, 1, arena),
        .module = text_at(statement, 2, arena),
        .version = sqlite3_column_int(statement, 3),
        .sheet = text_at(statement, 4, arena),
        .completed_at = sqlite3_column_int64(statement, 5),
        .attempts = sqlite3_column_int(statement, 6),
        .first_right = sqlite3_column_int(statement, 7),
        .first_total = sqlite3_column_int(statement, 8),
    };
    return completion->learner && completion->module && completion->sheet;
}

bool store_completions(struct store *store, const char *learner, struct arena *arena,
                       struct completion_records *records, struct fault *fault)
{
    struct found found;
    const struct question question = {
        SLOT_COMPLETIONS,
        "SELECT learner, course, module, version, sheet, completed_at, attempts, first_right,"
        " first_total FROM completion WHERE learner = ?1 ORDER BY completed_seq",
        learner,
        sizeof(struct completion_record),
        take_completion,
        NULL};
    bool read = ask(store, &question, arena, &found, fault);
    *records = (struct completion_records){found.rows, found.count};
    return read;
}

static bool take_answer(sqlite3_stmt *statement, struct arena *arena, void *record)
{
    struct answer_record *answer = record;
    *answer = (struct answer_record){
        .item = text_at(statement, 0, arena),
        .at = sqlite3_column_int64(statement, 3),
        .confidence = sqlite3_column_int(statement, 4),
        .posed = text_at(statement, 5, arena),
    };
    const char *language = (const char *)sqlite3_column_text(statement, 6);
    return answer->item && language && language_from_code(language, &answer->language) &&
           row_response((const char *)sqlite3_column_text(statement, 1), &answer->response,
                        arena) &&
           row_verdict((const char *)sqlite3_column_text(statement, 2), &answer->verdict);
}

bool store_answers(struct store *store, const char *attempt, struct arena *arena,
                   struct answer_records *records, struct fault *fault)
{
    struct found found;
    const struct question question = {
        SLOT_ANSWERS,
        "SELECT item, response, verdict, at, confidence, posed, language FROM answer"
        " WHERE attempt = ?1 ORDER BY seq",
        attempt,
        sizeof(struct answer_record),
        take_answer,
        NULL};
    bool read = ask(store, &question, arena, &found, fault);
    *records = (struct answer_records){found.rows, found.count};
    return read;
}

static bool take_id(sqlite3_stmt *statement, struct arena *arena, void *record)
{
    const char **id = record;
    *id = text_at(statement, 0, arena);
    return *id != NULL;
}

bool store_colleagues(struct store *store, const char *learner, const char *sheet,
                      struct arena *arena, struct colleague_records *records, struct fault *fault)
{
    struct found found;
    const struct question question = {
        // a folded key is the name, a line end, the organization
        SLOT_COLLEAGUES,
        "SELECT (SELECT attempt.id FROM arrival JOIN attempt ON attempt.arrival = arrival.id"
        " JOIN outcome ON outcome.attempt = attempt.id"
        " WHERE arrival.learner = other.learner AND sheet = ?2"
        " ORDER BY attempt.seq DESC LIMIT 1) AS latest"
        " FROM learner_name AS own JOIN learner_name AS other ON other.learner <> own.learner"
        " AND substr(other.folded, instr(other.folded, char(10)))"
        " = substr(own.folded, instr(own.folded, char(10)))"
        " WHERE own.learner = ?1 AND own.folded NOT LIKE '%' || char(10)"
        " AND latest IS NOT NULL ORDER BY latest",
        learner,
        sizeof(const char *),
        take_id,
        sheet};
    bool read = ask(store, &question, arena, &found, fault);
    *records = (struct colleague_records){.count = found.count};
    records->rows = arena_take(arena, (size_t)found.count, sizeof *records->rows);
    for (int i = 0; read && i < found.count; i++) {
        read =
            store_answers(store, ((const char **)found.rows)[i], arena, &records->rows[i], fault);
    }
    return read;
}
