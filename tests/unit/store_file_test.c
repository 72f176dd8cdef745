// The file and its folder: one writer, readers that change nothing, and plain words about whatever
// is wrong.
#include "store_help.h"

static void a_second_writer_is_refused(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct store *store = open_good(&folder, STORE_WRITE);
    expect_refusal(folder.path, STORE_WRITE, "another manten is recording");
    pid_t child = fork();
    if (child == 0) {
        struct fault fault;
        _exit(store_open(folder.path, STORE_WRITE, &fault) ? 1 : 0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    store_close(store);
    store_close(open_good(&folder, STORE_WRITE));
    folder_gone(&folder);
}

static void a_reader_changes_nothing(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(10);
    struct fact facts[SAMPLE_VISIT_MOST];
    int count = sample_visit(&sample, "f", facts);
    struct buffer before = {0};
    struct buffer after = {0};
    char log[320];
    snprintf(log, sizeof log, "%s-wal", folder.file);
    store_close(open_good(&folder, STORE_WRITE));
    record_and_die(&folder, facts, count);
    struct buffer log_before = {0};
    read_bytes(folder.file, &before);
    read_bytes(log, &log_before);
    assert_true(log_before.length > 0);
    struct store *reader = open_good(&folder, STORE_READ);
    expect_facts(reader, &sample.learner, facts, count);
    refused(reader, facts, 1, "reading only");
    store_close(reader);
    read_bytes(folder.file, &after);
    assert_int_equal(before.length, after.length);
    assert_memory_equal(before.text, after.text, before.length);
    read_bytes(log, &after);
    assert_int_equal(log_before.length, after.length);
    assert_memory_equal(log_before.text, after.text, after.length);
    struct store *writer = open_good(&folder, STORE_WRITE);
    reader = open_good(&folder, STORE_READ);
    struct fact more = sample_place(&sample, "later");
    append_good(writer, &more, 1);
    expect_facts(reader, &sample.learner, facts, count); // as it was when opened
    store_close(reader);
    store_close(writer);
    buffer_free(&before);
    buffer_free(&after);
    buffer_free(&log_before);
    folder_gone(&folder);
}

static void a_file_that_is_not_ours_is_refused(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct buffer kept = {0};
    struct buffer after = {0};
    expect_refusal(folder.path, STORE_READ, "there are no records");
    store_close(open_good(&folder, STORE_WRITE));
    raw_sql(&folder, "PRAGMA user_version = 99");
    read_bytes(folder.file, &kept);
    expect_refusal(folder.path, STORE_WRITE, "newer manten");
    expect_refusal(folder.path, STORE_READ, "newer manten");
    read_bytes(folder.file, &after);
    assert_int_equal(kept.length, after.length);
    assert_memory_equal(kept.text, after.text, kept.length);
    raw_sql(&folder, "PRAGMA user_version = 1; PRAGMA application_id = 7");
    expect_refusal(folder.path, STORE_WRITE, "another program");
    write_bytes(folder.file, "this is a letter to my aunt, and not a database at all", 54);
    expect_refusal(folder.path, STORE_WRITE, "damaged");
    expect_refusal(folder.path, STORE_READ, "damaged");
    write_bytes(folder.file, "", 0);
    expect_refusal(folder.path, STORE_READ, "older manten");
    store_close(open_good(&folder, STORE_WRITE));
    store_close(open_good(&folder, STORE_READ));
    buffer_free(&kept);
    buffer_free(&after);
    folder_gone(&folder);
}

static void a_damaged_file_is_refused(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(11);
    struct fact facts[SAMPLE_VISIT_MOST];
    int count = sample_visit(&sample, "g", facts);
    struct store *store = open_good(&folder, STORE_WRITE);
    append_good(store, facts, count);
    store_close(store);
    struct buffer good = {0};
    read_bytes(folder.file, &good);
    memset(good.text, 'x', 16); // the header
    write_bytes(folder.file, good.text, good.length);
    expect_refusal(folder.path, STORE_WRITE, "damaged");
    memcpy(good.text, "SQLite format 3", 16);
    write_bytes(folder.file, good.text, good.length / 2);
    expect_refusal(folder.path, STORE_WRITE, "damaged");
    expect_refusal(folder.path, STORE_READ, "damaged");
    write_bytes(folder.file, good.text, good.length);
    store_close(open_good(&folder, STORE_WRITE));
    buffer_free(&good);
    folder_gone(&folder);
}

static void files_are_for_their_owner_only(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    char inner[300];
    struct stat status;
    snprintf(inner, sizeof inner, "%s/a/b", folder.path);
    struct fault fault;
    mode_t mask = umask(0);
    struct store *store = store_open(inner, STORE_WRITE, &fault);
    umask(mask);
    assert_non_null(store);
    static const char *const names[] = {"manten.db", "manten.db-wal", "manten.db-shm",
                                        "manten.lock"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[600];
        snprintf(path, sizeof path, "%s/%s", inner, names[i]);
        assert_int_equal(stat(path, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0600);
    }
    assert_int_equal(stat(inner, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0700);
    store_close(store);
    folder_gone(&folder);
}

// The superuser may write anywhere, so the child becomes nobody first.
static void open_as_nobody(const struct folder *folder)
{
    pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) {
            _exit(2);
        }
        struct fault fault = {""};
        bool opened = store_open(folder->path, STORE_WRITE, &fault) != NULL;
        _exit(!opened && strstr(fault.text, "give this user the right") ? 0 : 1);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static void what_cannot_be_written_is_said(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    char under_a_file[320];
    store_close(open_good(&folder, STORE_WRITE));
    snprintf(under_a_file, sizeof under_a_file, "%s/x", folder.file);
    expect_refusal(under_a_file, STORE_WRITE, "cannot make the folder");
    char lock[320];
    snprintf(lock, sizeof lock, "%s/manten.lock", folder.path);
    assert_int_equal(chmod(lock, 0666), 0);
    assert_int_equal(chmod(folder.path, 0755), 0);
    assert_int_equal(chmod(folder.file, 0444), 0);
    open_as_nobody(&folder); // the file is read-only
    assert_int_equal(unlink(lock), 0);
    assert_int_equal(chmod(folder.path, 0555), 0);
    open_as_nobody(&folder); // the folder is
    assert_int_equal(chmod(folder.path, 0700), 0);
    folder_gone(&folder);
}

// Somebody tidies up while the kiosk runs.
static void what_would_go_to_a_lost_file_is_refused(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(12);
    struct fact facts[SAMPLE_VISIT_MOST];
    int count = sample_visit(&sample, "h", facts);
    char elsewhere[400];
    snprintf(elsewhere, sizeof elsewhere, "%s-elsewhere", folder.path);
    struct store *store = open_good(&folder, STORE_WRITE);
    append_good(store, facts, 2);
    assert_int_equal(rename(folder.path, elsewhere), 0);
    refused(store, facts + 2, count - 2, "was moved or deleted: put it back");
    assert_int_equal(rename(elsewhere, folder.path), 0);
    store_close(store);
    store = open_good(&folder, STORE_WRITE);
    append_good(store, facts + 2, count - 2);
    expect_facts(store, &sample.learner, facts, count);
    store_close(store);
    folder_gone(&folder);
}

static const char *const step_one[] = {"CREATE TABLE one (a TEXT) STRICT;", NULL};
static const char *const step_two[] = {"INSERT INTO one VALUES ('moved');",
                                       "ALTER TABLE one ADD COLUMN b TEXT;", NULL};
static const char *const step_bad[] = {"INSERT INTO one VALUES ('half', 'half');",
                                       "CREATE TABLE one (a TEXT);", NULL};
static const char *const *const steps[] = {step_one, step_two, step_bad};

static int count_rows(sqlite3 *database)
{
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_prepare_v2(database, "SELECT count(*) FROM one", -1, &statement, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int count = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return count;
}

static void an_older_schema_is_brought_up_to_date(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    sqlite3 *database = NULL;
    enum schema_state found;
    bool same = false;
    const struct schema one = {steps, 1};
    const struct schema two = {steps, 2};
    const struct schema three = {steps, 3};
    assert_int_equal(sqlite3_open(folder.file, &database), SQLITE_OK);
    assert_int_equal(schema_look(database, &one, &found), SQLITE_OK);
    assert_int_equal(found, SCHEMA_NONE);
    assert_int_equal(schema_migrate(database, &one), SQLITE_OK);
    assert_int_equal(schema_look(database, &two, &found), SQLITE_OK);
    assert_int_equal(found, SCHEMA_OLDER);
    assert_int_equal(schema_migrate(database, &two), SQLITE_OK);
    assert_int_equal(schema_migrate(database, &two), SQLITE_OK); // nothing left to do
    assert_int_equal(count_rows(database), 1);
    assert_int_equal(schema_compare(database, &two, &same), SQLITE_OK);
    assert_true(same);
    assert_int_equal(schema_look(database, &one, &found), SQLITE_OK);
    assert_int_equal(found, SCHEMA_NEWER);
    assert_int_not_equal(schema_migrate(database, &three), SQLITE_OK);
    sqlite3_close(database);
    assert_int_equal(sqlite3_open(folder.file, &database), SQLITE_OK);
    assert_int_equal(schema_look(database, &two, &found), SQLITE_OK);
    assert_int_equal(found, SCHEMA_READY); // the bad step left nothing behind
    assert_int_equal(count_rows(database), 1);
    sqlite3_close(database);
    folder_gone(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_second_writer_is_refused),
        cmocka_unit_test(a_reader_changes_nothing),
        cmocka_unit_test(a_file_that_is_not_ours_is_refused),
        cmocka_unit_test(a_damaged_file_is_refused),
        cmocka_unit_test(files_are_for_their_owner_only),
        cmocka_unit_test(what_cannot_be_written_is_said),
        cmocka_unit_test(what_would_go_to_a_lost_file_is_refused),
        cmocka_unit_test(an_older_schema_is_brought_up_to_date),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
