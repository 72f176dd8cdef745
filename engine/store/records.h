// What organizers ask of the records: people, their attempts and answers, and what they completed.
// All in the order of adding; texts and arrays live in the arena.
#ifndef MANTEN_STORE_RECORDS_H
#define MANTEN_STORE_RECORDS_H

#include "store/store.h"

struct learner_record {
    const char *id;
    const char *name; // NULL once erased
    const char *organization;
    const char *course; // of the latest arrival; NULL before the first
    int64_t first_seen; // milliseconds since 1970 UTC
    int64_t last_seen;
};

struct attempt_record {
    const char *id;
    const char *learner;
    const char *course;
    const char *module; // NULL for a sheet that belongs to none
    int version;
    const char *sheet;
    int number;           // 1 for the first, which is looked at by itself
    const char *drawn;    // what was asked (learning/paper.h); NULL where all is on pages
    bool missed;          // a round of what was missed before
    const char *asked_as; // "test", "survey", "checklist", "exercise" or "scenario"
    const char *wording;  // of what was asked (learning/form.h)
    const char *posed;    // what functions gave (the same), or NULL
    const char *program;  // with which it was handed in, or begun
    const char *content;  // a hash of the script that it is of
    int64_t started_at;
    bool finished; // handed in; what follows is 0 before
    int64_t finished_at;
    int right, total;
    bool complete;
    bool justified; // the answers that were kept are all right, and as many as were asked
};

struct answer_record {
    const char *item;
    struct response response;
    enum verdict verdict;
    int64_t at;
    int confidence;    // 1 to 3; 0 when it was not said
    const char *posed; // what functions gave (learning/form.h); NULL when there is none
    enum language language;
};

// The first time that a module's test was completed, in the judgement of the answers themselves.
struct completion_record {
    const char *learner;
    const char *course;
    const char *module;
    int version;
    const char *sheet;
    int64_t completed_at;
    int attempts; // up to and with the one that completed it
    int first_right, first_total;
};

struct attempt_records {
    struct attempt_record *rows;
    int count;
};

struct answer_records {
    struct answer_record *rows;
    int count;
};

struct completion_records {
    struct completion_record *rows;
    int count;
};

struct colleague_records {
    struct answer_records *rows; // one of each colleague
    int count;
};

// Hands over one learner after another, in the order in which they came; `who` (an id, or a name to
// the letter) is NULL for all. A record's texts stand until `take` returns, and it ends when that
// returns false.
struct learner_taking {
    bool (*take)(void *context, const struct learner_record *learner, struct fault *fault);
    void *context;
};
bool store_learners(struct store *store, const char *who, const struct learner_taking *taking,
                    struct fault *fault);

bool store_attempts(struct store *store, const char *learner, struct arena *arena,
                    struct attempt_records *records, struct fault *fault);
bool store_completions(struct store *store, const char *learner, struct arena *arena,
                       struct completion_records *records, struct fault *fault);

// Every answer of the attempt, the ones that were changed later too.
bool store_answers(struct store *store, const char *attempt, struct arena *arena,
                   struct answer_records *records, struct fault *fault);

// What each other learner of the same organization (compared folded) last handed in of the sheet,
// without saying who. Nobody's when the learner named no organization.
bool store_colleagues(struct store *store, const char *learner, const char *sheet,
                      struct arena *arena, struct colleague_records *records, struct fault *fault);

#endif
