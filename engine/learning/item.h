// An item is anything a person is asked. What differs from kind to kind stands in one table.
#ifndef MANTEN_LEARNING_ITEM_H
#define MANTEN_LEARNING_ITEM_H

#include "base/fault.h"
#include "base/random.h"
#include "learning/text.h"

enum item_kind {
    ITEM_SINGLE,     // one of the choices
    ITEM_MULTIPLE,   // all of the right choices and no other; in surveys up to `most`
    ITEM_TRUE_FALSE, // choices "true" and "false", never shuffled
    ITEM_SCALE,      // labelled points from low to high, never shuffled
    ITEM_TEXT,       // free text of at most `length` characters
    ITEM_KINDS
};

struct choice {
    const char *id;
    struct text text;
    struct text feedback; // why it is tempting and what is better
    bool correct;
    int score; // in checklists
};

struct item {
    const char *id;
    enum item_kind kind;
    struct text stem;
    struct choice *choices;
    int choice_count;
    const char **review; // ids of the pages that teach it
    int review_count;
    int when;      // 0, or the worker's function that says whether the item is asked
    int most;      // how many choices a survey's multiple item takes; 0 for any number
    int length;    // the longest text, in characters
    bool required; // must be answered; every item of a test is
    bool ordered;  // the order of the choices means something: never shuffled
};

enum { RESPONSE_MOST = 32, RESPONSE_TEXT_LENGTH = 4096 };

// What a person answered: the ids of choices, in the order of the item, or one text. `declined`
// is the explicit "no answer". Values are borrowed.
struct response {
    const char *values[RESPONSE_MOST];
    int count;
    bool declined;
};

enum verdict { VERDICT_UNJUDGED, VERDICT_WRONG, VERDICT_RIGHT };

// The names that content, `describe` and the store use: "single", "multiple", "true_false" …
const char *item_kind_name(enum item_kind kind);
bool item_kind_from_name(const char *name, enum item_kind *kind);

// Whether the response can be taken for the item at all; the fault says why not, in English, for
// logs: the screen never offers what is not accepted.
bool item_accepts(const struct item *item, const struct response *response, struct fault *fault);

// Judged by the item's own key. Items without a right answer (surveys) stay unjudged.
enum verdict item_judge(const struct item *item, const struct response *response);

// The choice with that id, or NULL.
const struct choice *item_choice(const struct item *item, const char *id);

// Fills `order` (room for choice_count numbers) with the choices in the order to show them.
void item_order(const struct item *item, struct random *random, int *order);

bool response_has(const struct response *response, const char *value);
bool response_empty(const struct response *response);

#endif
