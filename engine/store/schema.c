// One table a kind of fact, with the names that learning/fact.h gives the fields, and one ledger
// that numbers and binds them all. What a learner is called stands in learner_name alone, so that a
// person can be erased (the name, and the salt in the ledger) while every hash still fits.
//
// Tables of facts are WITHOUT ROWID: the id is the key, so a fact is one entry in one tree. The
// ledger's AUTOINCREMENT remembers the highest number ever given, so that taking away the last
// rows shows too.
#include "store/schema.h"

#include "store/erase.h"
#include "store/schema_desk.h"

#include <stdio.h>
#include <string.h>

#define LANGUAGE "  language TEXT NOT NULL CHECK (language IN ('ja', 'en'))"

static const char people[] =
    "CREATE TABLE ledger (\n"
    "  seq INTEGER PRIMARY KEY AUTOINCREMENT,\n"
    "  kind TEXT NOT NULL,\n"
    "  id TEXT NOT NULL,\n"
    "  learner TEXT NOT NULL,\n"
    "  salt BLOB CHECK (length(salt) = 32),\n" // NULL once the row's person was erased
    "  digest BLOB NOT NULL CHECK (length(digest) = 32),\n"
    "  chain BLOB NOT NULL CHECK (length(chain) = 32)\n"
    ") STRICT;\n"
    "CREATE INDEX ledger_by_learner ON ledger (learner);\n"

    "CREATE TABLE learner (\n"
    "  id TEXT PRIMARY KEY CHECK (length(id) = 36),\n"
    "  seq INTEGER NOT NULL REFERENCES ledger,\n"
    "  at INTEGER NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE learner_name (\n"
    "  learner TEXT PRIMARY KEY REFERENCES learner,\n"
    "  name TEXT NOT NULL,\n"
    "  organization TEXT NOT NULL,\n"
    "  folded TEXT NOT NULL\n" // by which a person who returns is found
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX learner_name_by_folded ON learner_name (folded);\n";

static const char visits[] =
    "CREATE TABLE notice (\n" // each text once, however many read it
    "  hash TEXT PRIMARY KEY,\n"
    "  text TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE arrival (\n" FACT_COLUMNS "  learner TEXT NOT NULL REFERENCES learner,\n"
    "  course TEXT NOT NULL,\n"
    "  notice TEXT NOT NULL REFERENCES notice,\n" LANGUAGE ",\n"
    "  session TEXT,\n"
    "  applicant TEXT,\n"
    "  role TEXT,\n"
    "  program TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX arrival_by_learner ON arrival (learner);\n"
    "CREATE INDEX arrival_by_applicant ON arrival (applicant);\n"
    "CREATE INDEX arrival_by_session ON arrival (session);\n"

    "CREATE TABLE enrolment (\n" FACT_COLUMNS "  arrival TEXT NOT NULL REFERENCES arrival,\n"
    "  course TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX enrolment_by_arrival ON enrolment (arrival);\n"

    "CREATE TABLE place (\n" FACT_COLUMNS "  arrival TEXT NOT NULL REFERENCES arrival,\n"
    "  module TEXT NOT NULL,\n"
    "  version INTEGER NOT NULL,\n"
    "  page TEXT NOT NULL,\n" LANGUAGE "\n"
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE departure (\n" FACT_COLUMNS "  arrival TEXT NOT NULL REFERENCES arrival,\n"
    "  departure TEXT NOT NULL CHECK (departure IN ('left', 'idle', 'closed'))\n"
    ") STRICT, WITHOUT ROWID;\n";

static const char sheets[] =
    "CREATE TABLE wording (\n" // what a sheet's items said when it was begun, each once
    "  hash TEXT PRIMARY KEY,\n"
    "  text TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE attempt (\n" FACT_COLUMNS "  arrival TEXT NOT NULL REFERENCES arrival,\n"
    "  module TEXT,\n"
    "  version INTEGER NOT NULL,\n"
    "  sheet TEXT NOT NULL,\n"
    "  seed INTEGER NOT NULL,\n"
    "  number INTEGER NOT NULL,\n" LANGUAGE ",\n"
    "  drawn TEXT,\n" // what was asked (learning/paper.h); NULL where all is on pages
    "  round TEXT CHECK (round = 'missed'),\n"
    "  asked_as TEXT NOT NULL CHECK (asked_as IN\n"
    "    ('test', 'survey', 'checklist', 'exercise', 'scenario')),\n"
    "  wording TEXT NOT NULL REFERENCES wording,\n"
    "  posed TEXT,\n" // what functions gave
    "  content TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX attempt_by_arrival ON attempt (arrival);\n"
    "CREATE INDEX attempt_by_sheet ON attempt (sheet);\n"

    "CREATE TABLE answer (\n" FACT_COLUMNS "  arrival TEXT NOT NULL REFERENCES arrival,\n"
    "  attempt TEXT NOT NULL REFERENCES attempt,\n"
    "  item TEXT NOT NULL,\n"
    "  response TEXT CHECK (substr(response, 1, 1) = '['),\n" // NULL: declined
    "  verdict TEXT NOT NULL CHECK (verdict IN ('unjudged', 'wrong', 'right')),\n" LANGUAGE ",\n"
    "  confidence INTEGER CHECK (confidence BETWEEN 1 AND 3),\n" // how sure, where one said it
    "  posed TEXT\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX answer_by_attempt ON answer (attempt);\n"

    "CREATE TABLE look (\n" FACT_COLUMNS // an item gone to without a new answer
    "  arrival TEXT NOT NULL REFERENCES arrival,\n"
    "  attempt TEXT NOT NULL REFERENCES attempt,\n"
    "  item TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE timing (\n" FACT_COLUMNS "  arrival TEXT NOT NULL REFERENCES arrival,\n"
    "  attempt TEXT NOT NULL REFERENCES attempt,\n"
    "  spent INTEGER NOT NULL CHECK (spent >= 0),\n"
    "  added INTEGER NOT NULL CHECK (added >= 0)\n" // to its limit
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE outcome (\n" FACT_COLUMNS "  arrival TEXT NOT NULL REFERENCES arrival,\n"
    "  attempt TEXT NOT NULL UNIQUE REFERENCES attempt,\n" // a sheet is handed in once
    "  right INTEGER NOT NULL,\n"
    "  total INTEGER NOT NULL CHECK (right BETWEEN 0 AND total),\n"
    "  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),\n"
    "  apart TEXT\n" // the items that it does not count
    ") STRICT, WITHOUT ROWID;\n";

static const char triggers[] = KEEP("learner") KEEP("notice") KEEP("arrival") KEEP("enrolment")
    KEEP("place") KEEP("departure") KEEP("wording") KEEP("attempt") KEEP("look") KEEP("timing")
        KEEP("outcome") KEEP_UNDELETED("answer") KEEP_UNDELETED("ledger");

// Erasing a person is the one exception: their name goes, the salts of what is theirs, and what
// they answered in their own words, once its salt is gone.
static const char erasing_triggers[] =
    "CREATE TRIGGER answer_is_not_changed BEFORE UPDATE ON answer\n"
    " WHEN NOT (new.response IS '" ERASED_RESPONSE "' AND old.response IS NOT NULL\n"
    "  AND old.verdict = 'unjudged' AND new.id = old.id AND new.seq = old.seq\n"
    "  AND new.at = old.at AND new.arrival = old.arrival AND new.attempt = old.attempt\n"
    "  AND new.item = old.item AND new.verdict = old.verdict\n"
    "  AND new.language = old.language AND new.confidence IS old.confidence\n"
    "  AND new.posed IS old.posed\n"
    "  AND EXISTS (SELECT 1 FROM ledger WHERE ledger.seq = old.seq AND salt IS NULL))\n"
    " BEGIN SELECT RAISE(ABORT, 'records are not changed'); END;\n"
    "CREATE TRIGGER learner_name_is_not_changed BEFORE UPDATE ON learner_name"
    " BEGIN SELECT RAISE(ABORT, 'records are not changed'); END;\n"
    "CREATE TRIGGER ledger_is_not_changed"
    " BEFORE UPDATE OF seq, kind, id, learner, digest, chain ON ledger"
    " BEGIN SELECT RAISE(ABORT, 'records are not changed'); END;\n"
    "CREATE TRIGGER ledger_salt_is_only_erased BEFORE UPDATE OF salt ON ledger"
    " WHEN new.salt IS NOT NULL"
    " BEGIN SELECT RAISE(ABORT, 'records are not changed'); END;\n";

// The views look people up one by one through the indexes, whoever of them is asked for. The sign
// before `sheet` keeps SQLite from going through everybody's attempts at it instead.
static const char results[] =
    // Every attempt, in the course that was taken up last before it. `justified`: of the last
    // answers to each item before the sheet was handed in all are right, and there are as many as
    // the outcome counts.
    "CREATE VIEW attempt_result AS\n"
    "SELECT attempt.seq, attempt.id AS attempt, learner,\n"
    "  coalesce((SELECT enrolment.course FROM enrolment\n"
    "    WHERE enrolment.arrival = attempt.arrival AND enrolment.seq < attempt.seq\n"
    "    ORDER BY enrolment.seq DESC LIMIT 1), arrival.course) AS course,\n"
    "  module, version, sheet, asked_as, number,\n"
    "  attempt.at AS started_at, outcome.at AS finished_at, outcome.seq AS finished_seq,\n"
    "  outcome.right, total, coalesce(complete, 0) AS complete,\n"
    "  coalesce(total > 0\n"
    "    AND total = (SELECT count(DISTINCT item) FROM answer\n"
    "      WHERE answer.attempt = attempt.id AND answer.seq < outcome.seq\n"
    "        AND instr(' ' || coalesce(apart, '') || ' ', ' ' || item || ' ') = 0)\n"
    "    AND NOT EXISTS (SELECT 1 FROM answer AS last\n"
    "      WHERE last.attempt = attempt.id AND last.seq < outcome.seq AND verdict <> 'right'\n"
    "        AND instr(' ' || coalesce(apart, '') || ' ', ' ' || last.item || ' ') = 0\n"
    "        AND NOT EXISTS (SELECT 1 FROM answer AS later\n"
    "          WHERE later.attempt = attempt.id AND later.item = last.item\n"
    "            AND later.seq > last.seq AND later.seq < outcome.seq)), 0) AS justified\n"
    "FROM attempt JOIN arrival ON arrival.id = attempt.arrival\n"
    "LEFT JOIN outcome ON outcome.attempt = attempt.id;\n"

    // The first time that a learner had full marks in a module's test, and how the way there was.
    "CREATE VIEW completion AS\n"
    "SELECT done.learner, name, organization, done.course, done.module, done.version, done.sheet,\n"
    "  done.attempt, done.finished_at AS completed_at, done.finished_seq AS completed_seq,\n"
    "  (SELECT count(*) FROM attempt_result AS other WHERE other.learner = done.learner\n"
    "    AND other.module = done.module AND other.version = done.version\n"
    "    AND +other.sheet = done.sheet AND other.seq <= done.seq) AS attempts,\n"
    "  first.right AS first_right, first.total AS first_total\n"
    "FROM attempt_result AS done JOIN attempt_result AS first ON first.attempt =\n"
    "  (SELECT attempt FROM attempt_result AS other WHERE other.learner = done.learner\n"
    "    AND other.module = done.module AND other.version = done.version\n"
    "    AND +other.sheet = done.sheet AND other.finished_seq IS NOT NULL\n"
    "    ORDER BY other.seq LIMIT 1)\n"
    "LEFT JOIN learner_name ON learner_name.learner = done.learner\n"
    "WHERE done.complete = 1 AND done.justified = 1 AND done.module IS NOT NULL\n"
    "  AND done.asked_as = 'test'\n"
    "  AND NOT EXISTS (SELECT 1 FROM attempt_result AS before\n"
    "    WHERE before.learner = done.learner AND before.module = done.module\n"
    "      AND before.version = done.version AND +before.sheet = done.sheet\n"
    "      AND before.finished_seq < done.finished_seq\n"
    "      AND before.complete = 1 AND before.justified = 1);\n"

    // With which program, content and settings a result came about. The settings are those of its
    // sitting: the number of the row that was its last when the person came.
    "CREATE VIEW result_version AS\n"
    "SELECT attempt.id AS attempt, done.program, attempt.content,\n"
    "  (SELECT max(session.seq) FROM session WHERE session.session = done.session\n"
    "    AND session.seq < done.seq) AS settings\n"
    "FROM attempt LEFT JOIN outcome ON outcome.attempt = attempt.id\n"
    "JOIN arrival AS done ON done.id = coalesce(outcome.arrival, attempt.arrival);\n";

static const char *const first_version[] = {
    people,      visits,        sheets,     triggers, erasing_triggers,
    desk_tables, desk_triggers, desk_views, results,  NULL};

static const char *const *const steps[] = {first_version};
const struct schema schema_current = {steps, sizeof steps / sizeof *steps};

static int read_number(sqlite3 *database, const char *sql, sqlite3_int64 *number)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        *number = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
        code = code == SQLITE_ROW ? SQLITE_OK : code;
    }
    sqlite3_finalize(statement);
    return code;
}

int schema_look(sqlite3 *database, const struct schema *schema, enum schema_state *state)
{
    sqlite3_int64 application = 0;
    sqlite3_int64 version = 0;
    sqlite3_int64 objects = 0;
    int code = read_number(database, "PRAGMA application_id", &application);
    if (code == SQLITE_OK) {
        code = read_number(database, "PRAGMA user_version", &version);
    }
    if (code == SQLITE_OK) {
        code = read_number(database, "SELECT count(*) FROM sqlite_schema", &objects);
    }
    if (application == 0 && version == 0 && objects == 0) {
        *state = SCHEMA_NONE;
    } else if (application != SCHEMA_APPLICATION || version < 1) {
        *state = SCHEMA_FOREIGN;
    } else {
        *state = version > schema->version   ? SCHEMA_NEWER
                 : version < schema->version ? SCHEMA_OLDER
                                             : SCHEMA_READY;
    }
    return code;
}

static int run_step(sqlite3 *database, const char *const *parts)
{
    int code = SQLITE_OK;
    for (int i = 0; code == SQLITE_OK && parts[i]; i++) {
        code = sqlite3_exec(database, parts[i], NULL, NULL, NULL);
    }
    return code;
}

// All steps are one transaction. On a failure it is left to the closing of the connection, so that
// SQLite's last error is still the reason.
int schema_migrate(sqlite3 *database, const struct schema *schema)
{
    sqlite3_int64 version = 0;
    char finish[128];
    int code = read_number(database, "PRAGMA user_version", &version);
    if (code != SQLITE_OK || version >= schema->version) {
        return code;
    }
    snprintf(finish, sizeof finish, "PRAGMA application_id = %d; PRAGMA user_version = %d; COMMIT",
             SCHEMA_APPLICATION, schema->version);
    code = sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL);
    while (code == SQLITE_OK && version < schema->version) {
        code = run_step(database, schema->steps[version++]);
    }
    return code == SQLITE_OK ? sqlite3_exec(database, finish, NULL, NULL, NULL) : code;
}

static int read_schema(sqlite3 *database, sqlite3_str *text)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(database,
                                  "SELECT type, name, sql FROM sqlite_schema"
                                  " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
                                  -1, &statement, NULL);
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int i = 0; i < 3; i++) {
            sqlite3_str_appendf(text, "%Q ", sqlite3_column_text(statement, i));
        }
        code = SQLITE_OK;
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int schema_compare(sqlite3 *database, const struct schema *schema, bool *same)
{
    sqlite3 *model = NULL;
    sqlite3_str *wanted = sqlite3_str_new(NULL);
    sqlite3_str *found = sqlite3_str_new(NULL);
    int code = sqlite3_open_v2(":memory:", &model, SQLITE_OPEN_READWRITE, NULL);
    if (code == SQLITE_OK) {
        code = schema_migrate(model, schema);
    }
    if (code == SQLITE_OK) {
        code = read_schema(model, wanted);
    }
    if (code == SQLITE_OK) {
        code = read_schema(database, found);
    }
    if (code == SQLITE_OK && (sqlite3_str_errcode(wanted) || sqlite3_str_errcode(found))) {
        code = SQLITE_NOMEM;
    }
    char *expected = sqlite3_str_finish(wanted);
    char *actual = sqlite3_str_finish(found);
    *same = code == SQLITE_OK && expected && actual && strcmp(expected, actual) == 0;
    sqlite3_free(expected);
    sqlite3_free(actual);
    sqlite3_close(model);
    return code;
}
