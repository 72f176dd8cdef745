// The roll: who came, what each attempted, and what each completed. The tables and the JSON that
// organizers take out are made of it.
#ifndef MANTEN_RECORD_ROLL_H
#define MANTEN_RECORD_ROLL_H

#include "record/document.h"
#include "store/records.h"

// A learner's way through one test of a module (or one sheet that belongs to none).
struct roll_test {
    const struct attempt_record **attempts; // oldest first, at least one
    int attempt_count;
    const struct completion_record *completion; // NULL while it is in progress
};

struct roll_entry {
    const struct learner_record *learner;
    struct attempt_records attempts; // all, oldest first
    struct roll_test *tests;         // of modules
    int test_count;
    struct roll_test *others; // sheets that belong to no module: surveys and checklists
    int other_count;
    struct roll_test *lessons; // what pages of modules ask, and scenarios
    int lesson_count;
    int attempt_count; // at tests
    int completed;     // modules, whatever their version
};

struct roll {
    struct roll_entry *entries;
    int count;
};

// All of it lives in the arena. With `who` (an id, or a name to the letter) only that learner.
bool roll_load(struct store *store, const char *who, struct arena *arena, struct roll *roll,
               struct fault *fault);

// The same for any number of people: hands over a roll of one after another, which is gone, with
// the arena, when `take` returns. It ends when that returns false.
struct roll_taking {
    bool (*take)(void *context, const struct roll *one, struct arena *arena, struct fault *fault);
    void *context;
};
bool roll_walk(struct store *store, const char *who, const struct roll_taking *taking,
               struct fault *fault);

// A row a learner; a row a learner and test of a module, the same for paper, without ids and what
// only programs read; a row an answer.
struct table roll_learners(const struct roll *roll, struct arena *arena);
struct table roll_modules(const struct roll *roll, struct arena *arena);
struct table roll_paper(const struct roll *roll, struct arena *arena);
bool roll_answers(const struct roll *roll, struct store *store, enum language language,
                  struct arena *arena, struct table *table, struct fault *fault);

// One of these tables of everybody, whose rows come into the sheaf.
enum roll_rows { ROLL_LEARNERS, ROLL_MODULES, ROLL_PAPER, ROLL_ANSWERS };
bool roll_gather(struct store *store, enum roll_rows what, enum language language,
                 struct sheaf *sheaf, struct table *table, struct fault *fault);

// The answers without who gave them and without what only programs read.
struct table roll_for_reading(const struct table *answers, struct arena *arena);

// A row a question of an attempt, as it was asked.
bool roll_questions(const struct roll *roll, struct store *store, enum language language,
                    struct arena *arena, struct table *table, struct fault *fault);

// Of all people together: how many attempts there are, and the answers to each, one after another.
int roll_attempts(const struct roll *roll);
bool roll_load_answers(const struct roll *roll, struct store *store, struct arena *arena,
                       struct answer_records *answers, struct fault *fault);

// The roll of one as JSON, or of everybody: an object a learner, in an array. With `answers` every
// attempt has its answers.
bool roll_json(struct store *store, const char *who, bool answers, FILE *out, struct fault *fault);

#endif
