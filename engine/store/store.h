// The records: one SQLite file, one writer, rows added and never changed.
//
// S1  A fact is durable when store_append has returned true (WAL, synchronous=FULL).
// S2  The facts of one call are kept together or not at all.
// S3  Every row's content is bound into a chain of hashes in the order of adding.
// S4  Only the kiosk's store writes and checkpoints; readers open the file read-only.
// S5  After a failed sync the file is not trusted: store_append refuses until the store was opened
//     anew, its log was written anew (rewrite.h) and its last facts were found sound.
// S6  A fact that is handed in again, as after a failure, is kept once.
// S7  A person's name stands in one place and is hashed with a salt, so that it can be erased while
//     the chain still holds.
#ifndef MANTEN_STORE_STORE_H
#define MANTEN_STORE_STORE_H

#include "base/arena.h"
#include "base/fault.h"
#include "learning/fact.h"

struct store;

enum store_mode { STORE_WRITE, STORE_READ };

// Opens DIR/manten.db. STORE_WRITE makes the folder (0700), the file (0600) and the schema, brings
// an older schema up to date, and refuses when another process writes. STORE_READ never writes and
// fails when there is no file. The fault says plainly what is wrong with the file: newer version,
// damaged, read-only, disk full. Closed with store_close.
struct store *store_open(const char *directory, enum store_mode mode, struct fault *fault);
void store_close(struct store *store);

// Adds the facts as one transaction and returns when they are durable. Called from one thread at a
// time (the kiosk's recorder thread). Ids are as id.h makes them; a learner's, an arrival's and an
// attempt's first fact has that id for its own (`id` equals `learner`, `arrival` or `attempt`).
bool store_append(struct store *store, const struct fact *facts, int count, struct fault *fault);

// The learner known by this name and organization (compared folded, see utf8_folded). Returns false
// only on a failure; `found` says whether there is one.
bool store_find_learner(struct store *store, const char *name, const char *organization,
                        bool *found, struct id *learner, struct fault *fault);

// Calls `take` with every fact of the learner, oldest first. The texts of a fact live in the arena.
bool store_replay(struct store *store, const char *learner, struct arena *arena,
                  void (*take)(void *context, const struct fact *fact), void *context,
                  struct fault *fault);

// What walking the whole chain found: `bad` is the number of the first row that is not as it was
// added, or 0 when it is the file as a whole that is wrong; `what` says how.
struct store_check {
    bool sound;
    int64_t rows;
    int64_t bad;
    char what[160];
};

// Told after each row how many were walked so far.
typedef void store_walked(int64_t rows);

// Returns false only when the file cannot be read. `walked` may be NULL.
bool store_verify(struct store *store, store_walked *walked, struct store_check *check,
                  struct fault *fault);

// The same, but of records with more than `most` rows it walks the last `rows` alone, and says
// nothing of the rows before them.
bool store_verify_last(struct store *store, int64_t most, int64_t rows, struct store_check *check,
                       struct fault *fault);

#endif
