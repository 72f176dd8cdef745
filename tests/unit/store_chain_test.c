// Whatever is changed behind the store's back is found.
#include "store_help.h"

enum { VISITS = 14, ROWS = VISITS * 23 + SAMPLE_DESK }; // more than are checked at every opening

static const struct session session = {
    "tokyo-1",    "security", "基本",  "商工会議所", "県",   "会館", "関東", "東京都",
    "2026-11-21", "13:00",    "13:30", "16:30",      "講師", "2",    50,     SESSION_HELD};

// The organizer's facts come behind the others, and are among all that is changed below.
static void append_desk(struct store *store, struct sample *sample)
{
    struct fact facts[SAMPLE_DESK];
    const struct applicant applicant = {id_make(&sample->ids, sample->at),
                                        session.id,
                                        12,
                                        "山田 花子",
                                        "やまだはなこ",
                                        "山田製作所",
                                        "企業",
                                        "ITC",
                                        "費用は？",
                                        true};
    append_good(store, facts, sample_desk(sample, &session, &applicant, facts));
}

static void visits_in(const struct folder *folder, struct buffer *bytes)
{
    struct sample sample = sample_seeded(1);
    struct fact facts[SAMPLE_VISIT_MOST];
    struct store *store = open_good(folder, STORE_WRITE);
    for (int i = 0; i < VISITS; i++) {
        char name[32];
        snprintf(name, sizeof name, "山田 花子 %d", i);
        append_good(store, facts, sample_visit(&sample, name, facts));
    }
    append_desk(store, &sample);
    expect_sound(store, ROWS);
    store_close(store);
    read_bytes(folder->file, bytes);
}

static int take_text(void *context, int columns, char **values, char **names)
{
    (void)names;
    buffer_format(context, "%s%s", values[0], columns > 1 ? values[1] : ";");
    return 0;
}

// The edits go past the triggers; afterwards the triggers stand as before, so that only the rows
// give the edit away.
static void edit(const struct folder *folder, const char *sql)
{
    sqlite3 *database = NULL;
    char *message = NULL;
    struct buffer drop = {0};
    struct buffer make = {0};
    assert_int_equal(sqlite3_open(folder->file, &database), SQLITE_OK);
    sqlite3_exec(database,
                 "SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger'",
                 take_text, &drop, NULL);
    sqlite3_exec(database, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'", take_text, &make,
                 NULL);
    if (sqlite3_exec(database, drop.text, NULL, NULL, &message) != SQLITE_OK ||
        sqlite3_exec(database, sql, NULL, NULL, &message) != SQLITE_OK ||
        sqlite3_exec(database, make.text, NULL, NULL, &message) != SQLITE_OK) {
        fail_msg("%s: %s", sql, message);
    }
    assert_true(sqlite3_total_changes(database) > 0);
    assert_int_equal(sqlite3_close(database), SQLITE_OK);
    buffer_free(&drop);
    buffer_free(&make);
}

// Found at opening already when it is among the last rows; by walking the chain in any case.
static void expect_found_edit(const struct folder *folder, const struct buffer *good,
                              const char *sql)
{
    struct store_check check = {.sound = true};
    struct fault fault = {""};
    write_bytes(folder->file, good->text, good->length);
    edit(folder, sql);
    struct store *store = store_open(folder->path, STORE_READ, &fault);
    if (!store) {
        assert_non_null(strstr(fault.text, "damaged"));
        return;
    }
    assert_true(store_verify(store, NULL, &check, &fault));
    if (check.sound || check.what[0] == '\0') {
        fail_msg("not found: %s", sql);
    }
    store_close(store);
}

static void nothing_is_found_where_nothing_was_done(void **state)
{
    (void)state;
    struct folder folder = folder_in_memory();
    struct buffer good = {0};
    visits_in(&folder, &good);
    edit(&folder, "INSERT INTO notice VALUES ('x', 'y'); DELETE FROM notice WHERE hash = 'x'");
    struct store *store = open_good(&folder, STORE_READ);
    expect_sound(store, ROWS);
    store_close(store);
    buffer_free(&good);
    folder_gone(&folder);
}

static void records_cannot_be_changed_in_passing(void **state)
{
    (void)state;
    static const char *const edits[] = {
        "UPDATE answer SET verdict = 'right'",
        "DELETE FROM answer",
        "UPDATE outcome SET complete = 1",
        "DELETE FROM outcome",
        "UPDATE learner_name SET name = 'x'",
        "UPDATE ledger SET chain = randomblob(32)",
        "UPDATE ledger SET salt = randomblob(32)",
        "DELETE FROM ledger",
        "UPDATE notice SET text = 'x'",
        "UPDATE wording SET text = 'x'",
        "DELETE FROM wording",
        "UPDATE attempt SET number = 1",
        "UPDATE arrival SET course = 'x'",
        "UPDATE place SET page = 'x'",
        "UPDATE departure SET at = 0",
        "UPDATE timing SET added = 0",
        "UPDATE look SET item = 'x'",
        "UPDATE learner SET at = 0",
    };
    struct folder folder = folder_in_memory();
    struct buffer good = {0};
    visits_in(&folder, &good);
    sqlite3 *database = NULL;
    assert_int_equal(sqlite3_open(folder.file, &database), SQLITE_OK);
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        assert_int_equal(sqlite3_exec(database, edits[i], NULL, NULL, NULL), SQLITE_CONSTRAINT);
    }
    sqlite3_close(database);
    buffer_free(&good);
    folder_gone(&folder);
}

struct cells {
    const struct folder *folder;
    const struct buffer *good;
    int edits;
};

// One cell is changed, in the first row of the table and in the last.
static int change_cell(void *context, int columns, char **values, char **names)
{
    (void)columns;
    (void)names;
    struct cells *cells = context;
    for (int last = 0; last < 2; last++) {
        char sql[512];
        snprintf(sql, sizeof sql,
                 "PRAGMA ignore_check_constraints = ON; UPDATE %s SET %s = %s WHERE %s ="
                 " (SELECT %s FROM %s ORDER BY 1 %s LIMIT 1)",
                 values[0], values[2], values[3], values[1], values[1], values[0],
                 last ? "DESC" : "ASC");
        expect_found_edit(cells->folder, cells->good, sql);
        cells->edits++;
    }
    return 0;
}

// Every column of every table; a text also with something behind a zero byte.
static void a_changed_cell_is_found(void **state)
{
    (void)state;
    static const char every_cell[] =
        "WITH cell AS (SELECT m.name AS t, c.name AS c, c.type AS type,"
        "  (SELECT name FROM pragma_table_info(m.name) WHERE pk = 1) AS k"
        "  FROM sqlite_schema AS m, pragma_table_info(m.name) AS c"
        "  WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%')"
        "SELECT t, k, c, c || ' + 100000' FROM cell WHERE type = 'INTEGER' UNION ALL "
        "SELECT t, k, c, 'randomblob(32)' FROM cell WHERE type = 'BLOB' UNION ALL "
        "SELECT t, k, c, 'coalesce(' || c || ', char(32)) || char(120)' FROM cell"
        "  WHERE type = 'TEXT' UNION ALL "
        "SELECT t, k, c, 'coalesce(' || c || ', char(32)) || char(0, 120)' FROM cell"
        "  WHERE type = 'TEXT'";
    struct folder folder = folder_in_memory();
    struct folder model = folder_in_memory();
    struct buffer good = {0};
    visits_in(&folder, &good);
    write_bytes(model.file, good.text, good.length);
    struct cells cells = {.folder = &folder, .good = &good};
    sqlite3 *database = NULL;
    assert_int_equal(sqlite3_open(model.file, &database), SQLITE_OK);
    assert_int_equal(sqlite3_exec(database, every_cell, change_cell, &cells, NULL), SQLITE_OK);
    sqlite3_close(database);
    assert_true(cells.edits > 400);
    buffer_free(&good);
    folder_gone(&folder);
    folder_gone(&model);
}

#define FIRST(table) "(SELECT id FROM " table " ORDER BY id LIMIT 1)"
#define LAST(table) "(SELECT id FROM " table " ORDER BY id DESC LIMIT 1)"

static void a_row_added_or_taken_away_is_found(void **state)
{
    (void)state;
    static const char *const edits[] = {
        "DELETE FROM answer WHERE id = " FIRST("answer"),
        "DELETE FROM answer WHERE id = " LAST("answer"),
        "DELETE FROM place WHERE id = " FIRST("place"),
        "DELETE FROM outcome WHERE id = " FIRST("outcome"),
        "DELETE FROM departure",
        "DELETE FROM learner_name",
        "DELETE FROM notice",
        "DELETE FROM wording",
        "DELETE FROM ledger WHERE seq = 1",
        "DELETE FROM ledger WHERE seq = 100",
        "DELETE FROM ledger",
        // the last row, with all that belongs to it
        "DELETE FROM attempt WHERE id = " LAST(
            "attempt") ";"
                       "DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)",
        // one in the middle, and those behind it move up
        "DELETE FROM answer WHERE seq = 7; DELETE FROM ledger WHERE seq = 7;"
        "UPDATE ledger SET seq = seq - 1 WHERE seq > 7; UPDATE answer SET seq = seq - 1"
        " WHERE seq > 7; UPDATE outcome SET seq = seq - 1 WHERE seq > 7",
        // an answer, a completion, a person, a text that nobody gave
        "INSERT INTO answer SELECT replace(id, '-7', '-8'), seq, at, arrival, attempt, item,"
        " response, 'right', language, confidence, posed FROM answer LIMIT 1",
        "INSERT INTO outcome SELECT replace(id, '-7', '-8'), seq, at, arrival, id, 3, 3, 1, NULL"
        " FROM attempt WHERE id NOT IN (SELECT attempt FROM outcome) LIMIT 1",
        "INSERT INTO learner SELECT replace(id, '-7', '-8'), seq, at FROM learner LIMIT 1",
        "INSERT INTO notice VALUES ('x', 'y')",
        "INSERT INTO certificate_text VALUES ('M-0002', 'x', 'y')",
        "UPDATE applicant SET seq = -1 WHERE id = " FIRST(
            "applicant") ";"
                         "UPDATE applicant SET seq = (SELECT seq FROM attendance) - 2 WHERE id = " LAST(
                             "applicant"),
        "DELETE FROM revocation",
        "INSERT INTO wording VALUES ('x', 'y')",
        "INSERT INTO ledger SELECT 1000, kind, id, learner, salt, digest, chain FROM ledger"
        " WHERE seq = 5",
        // two that change places
        "UPDATE answer SET response = CASE id WHEN " FIRST(
            "answer") " THEN '[\"b\"]' ELSE"
                      " '[\"a\"]' END WHERE id IN (" FIRST("answer") ", " LAST("answer") ")",
        "UPDATE ledger SET seq = -1 WHERE seq = 10; UPDATE ledger SET seq = 10 WHERE seq = 11;"
        "UPDATE ledger SET seq = 11 WHERE seq = -1",
        "UPDATE answer SET seq = -1 WHERE seq = 7; UPDATE answer SET seq = 7 WHERE seq = 8;"
        "UPDATE answer SET seq = 8 WHERE seq = -1",
    };
    struct folder folder = folder_in_memory();
    struct buffer good = {0};
    visits_in(&folder, &good);
    // an attempt that was not handed in, for the forged outcome
    struct sample sample = sample_seeded(2);
    struct fact facts[] = {sample_learner(&sample, "z", ""), sample_arrival(&sample),
                           sample_attempt(&sample, "telework", 1)};
    struct store *store = open_good(&folder, STORE_WRITE);
    append_good(store, facts, 3);
    store_close(store);
    read_bytes(folder.file, &good);
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        expect_found_edit(&folder, &good, edits[i]);
    }
    buffer_free(&good);
    folder_gone(&folder);
}

static void a_changed_schema_is_found(void **state)
{
    (void)state;
    static const char *const edits[] = {
        "DROP TRIGGER answer_is_not_changed",
        "DROP VIEW completion; CREATE VIEW completion AS SELECT id AS learner FROM learner",
        "CREATE TABLE extra (a)",
        "CREATE TRIGGER quiet AFTER INSERT ON answer BEGIN SELECT 1; END",
    };
    struct folder folder = folder_in_memory();
    struct buffer good = {0};
    struct store_check check;
    struct fault fault = {""};
    visits_in(&folder, &good);
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        write_bytes(folder.file, good.text, good.length);
        raw_sql(&folder, edits[i]);
        struct store *store = open_good(&folder, STORE_READ);
        assert_true(store_verify(store, NULL, &check, &fault));
        assert_false(check.sound);
        store_close(store);
    }
    buffer_free(&good);
    folder_gone(&folder);
}

static void the_first_bad_row_is_named(void **state)
{
    (void)state;
    struct folder folder = folder_in_memory();
    struct buffer good = {0};
    struct store_check check;
    struct fault fault = {""};
    visits_in(&folder, &good);
    edit(&folder, "UPDATE place SET page = 'other' WHERE seq IN (3, 23)");
    struct store *store = open_good(&folder, STORE_READ);
    assert_true(store_verify(store, NULL, &check, &fault));
    assert_false(check.sound);
    assert_int_equal(check.bad, 3);
    assert_int_equal(check.rows, 2);
    assert_string_equal(check.what, "record 3 (place) was changed");
    store_close(store);
    buffer_free(&good);
    folder_gone(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_found_where_nothing_was_done),
        cmocka_unit_test(records_cannot_be_changed_in_passing),
        cmocka_unit_test(a_changed_cell_is_found),
        cmocka_unit_test(a_row_added_or_taken_away_is_found),
        cmocka_unit_test(a_changed_schema_is_found),
        cmocka_unit_test(the_first_bad_row_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
