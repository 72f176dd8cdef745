// Erasing a person: the name, what names the person on rosters and certificates, and what was
// written freely in surveys go; that somebody was here, and every count, stay. The erasure itself
// is a fact, and the chain goes on: the salts of what was erased are gone, so that nobody can find
// out by trying what it was.
#ifndef MANTEN_STORE_ERASE_H
#define MANTEN_STORE_ERASE_H

#include "store/store.h"

// What stands in the place of a free answer that was erased.
#define ERASED_RESPONSE "[\"…\"]"

struct erasure {
    struct id *facts; // ids for the facts, one for each person below
    int64_t at;
    const char **people; // the learner and the applicants that it is on rosters
    int person_count;
    const char **answers; // ids of answers to surveys and checklists in own words
    int answer_count;
};

// All or nothing, durable when it returns true; then no page of the file or its log holds what was
// erased. The store is open for writing.
bool store_erase(struct store *store, const struct erasure *erasure, struct fault *fault);

#endif
