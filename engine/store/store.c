#include "store/store_internal.h"

#include "store/folder.h"
#include "store/rewrite.h"

#include <errno.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    BUSY_MILLISECONDS = 2000, // a reader that restores the log's index holds it for moments
    TAIL_ROWS = 200,          // checked at every opening
    QUICK_CHECK_PAGES = 1024, // files of up to 4 MiB are checked page by page as well
    PRAGMA_TEXT = 64,
};

const struct store_options store_defaults = {.schema = &schema_current, .checkpoint_frames = 1000};

sqlite3_stmt *store_statement(struct store *store, int slot, const char *sql)
{
    sqlite3_stmt **statement = &store->statements[slot];
    if (!*statement) {
        sqlite3_prepare_v3(store->database, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
    } else {
        sqlite3_reset(*statement);
        sqlite3_clear_bindings(*statement);
    }
    return *statement;
}

bool store_fault_damaged(const struct store *store, const char *what, struct fault *fault)
{
    return fault_set(fault,
                     "%s is damaged (%s): keep a copy of it and start in a new folder with "
                     "--data",
                     store->path, what);
}

static bool disk_full(int code, int reason)
{
    return code == SQLITE_FULL || reason == ENOSPC || reason == EDQUOT;
}

static bool say(const struct store *store, int code, int reason, const char *words,
                struct fault *fault)
{
    if (disk_full(code, reason)) {
        return fault_set(fault, "the disk is full: make room on it; answers so far are safe");
    }
    switch (code) {
    case SQLITE_NOMEM:
        return fault_set(fault, "memory ran out: close other programs; answers so far are safe");
    case SQLITE_CORRUPT:
        return store_fault_damaged(store, words, fault);
    case SQLITE_NOTADB:
        return store_fault_damaged(store, "it is not a database of manten", fault);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return fault_set(fault,
                         "cannot open or write %s: give this user the right to read and "
                         "write it and its folder",
                         store->path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fault_set(fault, "%s is in use by another program: close that and try again",
                         store->path);
    case SQLITE_IOERR:
        return fault_set(fault,
                         "the disk failed (%s): check the disk and start manten again; "
                         "answers so far are safe",
                         reason ? strerror(reason) : words);
    default:
        return fault_set(fault, "%s refused a record (%s): report this with what was done before",
                         store->path, words);
    }
}

// SQLite keeps no errno when it is COMMIT that fails; the log's file does.
static int system_reason(const struct store *store)
{
    sqlite3_file *log = NULL;
    int reason = sqlite3_system_errno(store->database);
    int code =
        sqlite3_file_control(store->database, "main", SQLITE_FCNTL_JOURNAL_POINTER, (void *)&log);
    if (reason == 0 && code == SQLITE_OK && log && log->pMethods) {
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &reason);
    }
    if (reason == 0) {
        sqlite3_file_control(store->database, "main", SQLITE_FCNTL_LAST_ERRNO, &reason);
    }
    return reason;
}

bool store_fault(struct store *store, struct fault *fault)
{
    int extended = sqlite3_extended_errcode(store->database);
    int code = extended & 0xff;
    int reason = code == SQLITE_IOERR || code == SQLITE_CANTOPEN ? system_reason(store) : 0;
    store->distrusted |=
        code == SQLITE_IOERR && (!disk_full(code, reason) || extended == SQLITE_IOERR_FSYNC);
    return say(store, code, reason, sqlite3_errmsg(store->database), fault);
}

static int log_grew(void *context, sqlite3 *database, const char *name, int frames)
{
    (void)database;
    (void)name;
    ((struct store *)context)->log_frames = frames;
    return SQLITE_OK;
}

// SQLite's own checkpoint after a commit swallows errors, and a failed sync must not be (S5).
bool store_checkpoint(struct store *store, struct fault *fault)
{
    int code = 0xff & sqlite3_wal_checkpoint_v2(store->database, NULL, SQLITE_CHECKPOINT_PASSIVE,
                                                NULL, NULL);
    return code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED ||
           store_fault(store, fault);
}

static bool configure(struct store *store, struct fault *fault)
{
    sqlite3 *database = store->database;
    sqlite3_extended_result_codes(database, 1);
    sqlite3_busy_timeout(database, BUSY_MILLISECONDS);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    // What is sorted may be more than the memory: then it goes to files without names.
    const char *pragmas = "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                          "PRAGMA cell_size_check = ON; PRAGMA temp_store = FILE;";
    return sqlite3_exec(database, pragmas, NULL, NULL, NULL) == SQLITE_OK ||
           store_fault(store, fault);
}

static bool connect(struct store *store, int flags, struct fault *fault)
{
    int code = sqlite3_open_v2(store->path, &store->database, flags, store->options.vfs);
    if (!store->database) {
        return fault_set(fault, "memory ran out: close other programs and start manten again");
    }
    return (code == SQLITE_OK || store_fault(store, fault)) && configure(store, fault);
}

static bool look(struct store *store, enum schema_state *state, struct fault *fault)
{
    if (schema_look(store->database, store->options.schema, state) != SQLITE_OK) {
        return store_fault(store, fault);
    }
    if (*state == SCHEMA_NEWER) {
        return fault_set(fault,
                         "%s was written by a newer manten: start that one, or bring this "
                         "one up to date",
                         store->path);
    }
    if (*state == SCHEMA_FOREIGN) {
        return fault_set(fault,
                         "%s is a database of another program: choose another folder with "
                         "--data",
                         store->path);
    }
    return true;
}

static int take_first(void *context, int columns, char **values, char **names)
{
    (void)names;
    char *text = context;
    if (text[0] == '\0' && columns > 0 && values[0]) {
        strncat(text, values[0], PRAGMA_TEXT - 1);
    }
    return 0;
}

// Runs a pragma and takes the first text that it gives.
static bool pragma_take(struct store *store, const char *sql, char text[static PRAGMA_TEXT])
{
    text[0] = '\0';
    return sqlite3_exec(store->database, sql, take_first, text, NULL) == SQLITE_OK;
}

static bool check(struct store *store, struct fault *fault)
{
    char text[PRAGMA_TEXT];
    struct store_check found;
    if (!pragma_take(store, "PRAGMA page_count", text)) {
        return store_fault(store, fault);
    }
    if (atol(text) <= QUICK_CHECK_PAGES) {
        if (!pragma_take(store, "PRAGMA quick_check(1)", text)) {
            return store_fault(store, fault);
        }
        if (strcmp(text, "ok") != 0) { // what it says takes several lines and helps nobody here
            return store_fault_damaged(store, "its pages do not fit together", fault);
        }
    }
    if (!store_verify_tail(store, TAIL_ROWS, &store->last, &found, fault)) {
        return false;
    }
    return found.sound || store_fault_damaged(store, found.what, fault);
}

static bool begin_log(struct store *store, struct fault *fault)
{
    char mode[PRAGMA_TEXT];
    const char *level =
        store->options.careless ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = FULL";
    sqlite3_wal_hook(store->database, log_grew, store);
    if (!pragma_take(store, "PRAGMA journal_mode = WAL", mode)) {
        return store_fault(store, fault);
    }
    if (strcmp(mode, "wal") != 0) { // its index is a file that is mapped into memory
        return fault_set(fault,
                         "%s cannot be kept safely on this kind of disk: choose a folder on "
                         "a disk of this machine with --data",
                         store->path);
    }
    return sqlite3_exec(store->database, level, NULL, NULL, NULL) == SQLITE_OK ||
           store_fault(store, fault);
}

static bool renew_log(struct store *store, struct fault *fault)
{
    int reason = 0;
    if (sqlite3_exec(store->database, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK) {
        return store_fault(store, fault);
    }
    int code = rewrite_log(store->database, &reason);
    if (code != SQLITE_OK) {
        return say(store, code & 0xff, reason, sqlite3_errstr(code), fault);
    }
    return sqlite3_exec(store->database, "ROLLBACK", NULL, NULL, NULL) == SQLITE_OK ||
           store_fault(store, fault);
}

static bool open_writer(struct store *store, struct fault *fault)
{
    enum schema_state state;
    store->lock = folder_hold(store->directory, fault);
    if (store->lock < 0 || !folder_make_file(store->path, fault) ||
        !connect(store, SQLITE_OPEN_READWRITE, fault) || !look(store, &state, fault) ||
        !begin_log(store, fault) || !renew_log(store, fault)) {
        return false;
    }
    if (schema_migrate(store->database, store->options.schema) != SQLITE_OK) {
        return store_fault(store, fault);
    }
    // What a crash left in the log is worked into the file, and so onto the disk, before more.
    // SQLite syncs the entry of a new log too, but does not say when that failed.
    return check(store, fault) && store_checkpoint(store, fault) &&
           folder_sync(store->directory, fault);
}

// A reader sees the records as they were when it was opened.
static bool open_reader(struct store *store, struct fault *fault)
{
    struct stat status;
    enum schema_state state;
    if (stat(store->path, &status) != 0 && errno != ENOENT && errno != ENOTDIR) {
        return fault_set(fault, "cannot read %s (%s): give this user the right to read it",
                         store->path, strerror(errno));
    }
    if (stat(store->path, &status) != 0) {
        return fault_set(fault,
                         "there are no records in %s: start the kiosk once, or name the "
                         "folder with --data",
                         store->directory);
    }
    if (!connect(store, SQLITE_OPEN_READONLY, fault)) {
        return false;
    }
    sqlite3_db_config(store->database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    if (sqlite3_exec(store->database, "PRAGMA query_only = ON; BEGIN", NULL, NULL, NULL) !=
        SQLITE_OK) {
        return store_fault(store, fault);
    }
    if (!look(store, &state, fault)) {
        return false;
    }
    return (state == SCHEMA_READY && check(store, fault)) ||
           (state != SCHEMA_READY &&
            fault_set(fault, "the records in %s are of an older manten: start the kiosk once",
                      store->directory));
}

struct store *store_open_with(const char *directory, enum store_mode mode,
                              const struct store_options *options, struct fault *fault)
{
    struct store *store = memory_take(1, sizeof *store);
    store->mode = mode;
    store->options = *options;
    store->lock = -1;
    store->scratch = arena_new();
    store->directory = memory_take(strlen(directory) + 1, 1);
    strcpy(store->directory, directory);
    store->path = memory_take(strlen(directory) + sizeof "/manten.db", 1);
    strcat(strcpy(store->path, directory), "/manten.db");
    if (sodium_init() < 0) {
        fault_set(fault, "this machine gives no random numbers: check /dev/urandom");
    } else if (mode == STORE_WRITE ? open_writer(store, fault) : open_reader(store, fault)) {
        return store;
    }
    store->distrusted = true; // what could not be opened is left as it is
    store_close(store);
    return NULL;
}

struct store *store_open(const char *directory, enum store_mode mode, struct fault *fault)
{
    return store_open_with(directory, mode, &store_defaults, fault);
}

void store_close(struct store *store)
{
    if (!store) {
        return;
    }
    for (int i = 0; i < SLOTS; i++) {
        sqlite3_finalize(store->statements[i]);
    }
    if (store->database && store->distrusted) {
        // What the log holds is read anew, checksums and all, when the file is next opened (S5).
        sqlite3_db_config(store->database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    }
    sqlite3_close(store->database);
    if (store->lock >= 0) {
        close(store->lock);
    }
    arena_free(store->scratch);
    free(store->directory);
    free(store->path);
    free(store);
}
