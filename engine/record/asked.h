// The questions of an attempt as they were asked: the wording that was kept, with what was drawn
// and what functions gave, in the order in which they stood on the screen.
#ifndef MANTEN_RECORD_ASKED_H
#define MANTEN_RECORD_ASKED_H

#include "base/buffer.h"
#include "learning/paper.h"
#include "learning/vary.h"
#include "store/records.h"

struct asked {
    const char *id;
    const struct item *item;            // NULL when the wording does not have it
    const int *order;                   // of its choices
    const struct answer_record *answer; // the one that counts, or NULL
    struct drawn_item drawn;
};

struct asked_list {
    struct asked *list;
    int count;
};

struct asked_list asked_in(const struct attempt_record *attempt,
                           const struct answer_records *answers, struct arena *arena);

// The item as it was when that answer was given; NULL when the wording does not have it.
const struct item *asked_item(const struct attempt_record *attempt,
                              const struct answer_record *answer, const char *id,
                              struct arena *arena);

// The answer that is right; no values where nothing is, or where a whole range is.
struct response asked_key(const struct item *item, struct arena *arena);

// The same in words, "" where nothing is right.
const char *asked_key_words(const struct item *item, enum language language, struct arena *arena);

// An answer in words; its ids without the item.
const char *asked_answer_words(const struct item *item, const struct response *response,
                               enum language language, struct arena *arena);

#endif
