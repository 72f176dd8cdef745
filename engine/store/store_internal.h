// What the files of this room share, and what tests open the store with.
#ifndef MANTEN_STORE_STORE_INTERNAL_H
#define MANTEN_STORE_STORE_INTERNAL_H

#include "store/chain.h"
#include "store/schema.h"
#include "store/store.h"

// Only tests hand over others than store_defaults.
struct store_options {
    const char *vfs; // NULL for the usual one
    bool careless;   // synchronous=NORMAL, to show that the power-cut test finds what that loses
    const struct schema *schema;
    int checkpoint_frames; // how long the log grows before it is worked into the file
};

extern const struct store_options store_defaults;

// Statements are made when first needed and kept until the store is closed.
enum {
    SLOT_BEGIN,
    SLOT_COMMIT,
    SLOT_ROLLBACK,
    SLOT_LEDGER,
    SLOT_ARRIVAL_OWNER,
    SLOT_ATTEMPT_OWNER,
    SLOT_APPLICANT_OWNER,
    SLOT_LEARNER_OWNER,
    SLOT_CERTIFICATE_OWNER,
    SLOT_PERSON_OWNER,
    SLOT_FIND,
    SLOT_REPLAY,
    SLOT_WALK,
    SLOT_LAST_OF,
    SLOT_LEARNERS,
    SLOT_ATTEMPTS,
    SLOT_COMPLETIONS,
    SLOT_ANSWERS,
    SLOT_COLLEAGUES,
    SLOT_INSERT,
    SLOT_SELECT = SLOT_INSERT + FACT_KINDS * ROW_STATEMENTS,
    SLOTS = SLOT_SELECT + FACT_KINDS
};

struct store {
    sqlite3 *database;
    enum store_mode mode;
    struct store_options options;
    int lock;
    char *directory;
    char *path;
    bool distrusted;  // S5
    bool veiled;      // names are not to be had (veil.h)
    struct link last; // the end of the chain, as the writer knows it
    int log_frames;   // in the write-ahead log
    struct arena *scratch;
    sqlite3_stmt *statements[SLOTS];
};

struct store *store_open_with(const char *directory, enum store_mode mode,
                              const struct store_options *options, struct fault *fault);

// The statement in the slot, reset and ready; NULL when it cannot be made.
sqlite3_stmt *store_statement(struct store *store, int slot, const char *sql);

// Says what SQLite's last error means for the person in front of the machine; returns false.
bool store_fault(struct store *store, struct fault *fault);

// The same where a row cannot be what was once added.
bool store_fault_damaged(const struct store *store, const char *what, struct fault *fault);

// Works the log into the file (S4). False when the disk failed: then the store is distrusted.
bool store_checkpoint(struct store *store, struct fault *fault);

// Reads the fact's row; `number` is its place in the ledger. Gives SQLITE_ROW, SQLITE_DONE when it
// is not there, SQLITE_CORRUPT when a text holds a zero byte, or another error. The texts live in
// the arena.
int store_read_row(struct store *store, enum fact_kind kind, const char *id, struct arena *arena,
                   struct row *row, int64_t *number);

// Whether a question to veiled records may read that table of that database; `view` is the
// innermost one that reads it, or NULL.
bool store_veil_lets(const char *table, const char *database, const char *view);

// Walks the last `rows` rows of the chain; `last` becomes its end.
bool store_verify_tail(struct store *store, int64_t rows, struct link *last,
                       struct store_check *check, struct fault *fault);

#endif
