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
    ITEM_ORDER,      // the choices, brought into the order that the module gives them in
    ITEM_MATCH,      // every choice goes with a target, every target takes one
    ITEM_CATEGORIZE, // every choice goes into a target, a target takes any number
    ITEM_GAPS,       // the targets are gaps of a sentence, and each takes one of its own choices
    ITEM_MATRIX,     // every choice is a row, and gets one of the targets, which are points
    ITEM_HOTSPOT,    // choices are regions of a picture
    ITEM_LIST,       // one of many choices, which can be searched
    ITEM_NUMBER,     // a number
    ITEM_SHORT,      // a short text, compared with the choices that are right
    ITEM_MONTH,      // a month of a year
    ITEM_DATE,       // a day of a month of a year
    ITEM_SHARES,     // the choices are parts, with numbers that add up to 100
    ITEM_KINDS
};

// What a person can choose or move, or a row, a region, a part or an accepted form.
struct choice {
    const char *id;
    struct text text;
    struct text reading;  // ITEM_LIST: how it is said, for the search
    struct text feedback; // why it is tempting and what is better
    const char *target;   // id of the target where it belongs, or of the gap that offers it
    const char *leads;    // of a decision: id of the scene that it leads to
    bool correct;
    bool pinned;  // stays where it stands when the others are shuffled
    bool outside; // "does not apply": leaves the item out of a checklist's total
    int score;    // in checklists
    struct region {
        double x, y, width, height; // ITEM_HOTSPOT: shares (0 to 1) of the picture
    } region;
};

// What choices are put with: a partner, a category, a gap or a point.
struct target {
    const char *id;
    struct text text;
    int score; // ITEM_MATRIX in checklists
};

// Which numbers are taken, and which of them are right. Both ends are included.
struct numbers {
    double least, most; // what is taken
    bool keyed;         // whether anything is right, which then is
    double from, to;    // all from here to there
    int decimals;       // digits behind the point that are taken
    struct text unit;
    int from_function, to_function; // 0, or the worker's functions that say what is right
};

// Which days (or months) are taken and right, as "2026-11-21" (or "2026-11"); NULL for no bound.
struct days {
    const char *least, *most;
    const char *from, *to;          // what is right; NULL when nothing is
    int from_function, to_function; // 0, or the worker's functions that say what is right
};

// What is drawn anew for each attempt: one of the values, or one of the numbers `from`, `from` +
// `step` … of which there are value_count.
struct vary {
    const char *name;
    const struct varied {
        const char *text;
        bool word; // otherwise a number
    } * values;    // NULL: numbers
    int value_count;
    double from, step;
};

struct item {
    const char *id;
    enum item_kind kind;
    struct text stem;
    struct text
        feedback;     // for a wrong answer that no choice speaks to; in checklists why it matters
    struct text step; // in checklists: what to do first about it
    struct choice *choices;
    int choice_count;
    struct target *targets;
    int target_count;
    struct text sentence; // ITEM_GAPS: the gaps stand in it as {id}
    const char *picture;  // ITEM_HOTSPOT: full path
    struct text description;
    struct numbers numbers;
    struct days days;
    const char **review; // ids of the pages that teach it
    int review_count;
    const char **tags; // what a bank is drawn by
    int tag_count;
    struct text *hints; // step by step, for who misses it again
    int hint_count;
    const char *variant_of; // id of the item that it asks in other words; NULL for most
    const struct vary *varies;
    int vary_count;
    bool scripted; // what its functions say is asked when an attempt begins, and kept
    int when;      // 0, or the worker's function that says whether the item is asked
    int most;      // how many choices a survey's multiple item takes; 0 for any number
    int length;    // the longest text, in characters
    bool required; // must be answered; every item of a test is
    bool ordered;  // the order of the choices means something: never shuffled
};

enum { RESPONSE_MOST = 32, RESPONSE_TEXT_LENGTH = 4096 };

// What a person answered. `declined` is the explicit "no answer". Values are borrowed. They are
//   single … hotspot, list   the ids of choices, in the order of the item
//   order                    the ids of all choices, in the order that they were brought into
//   match, categorize        "CHOICE=TARGET" for every choice
//   gaps                     "GAP=CHOICE" for every gap
//   matrix                   "ROW=POINT" for every row, in surveys at least for one
//   shares                   "PART=NUMBER" for every part
//   number                   the number as "-12.5"
//   short, text              the text
//   month, date              "2026-11", "2026-11-21"
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

// The choices that make the response wrong and whose feedback speaks to it; returns how many, at
// most RESPONSE_MOST. None is found where something is left out, or where only the item's own
// feedback can speak.
int item_mistakes(const struct item *item, const struct response *response,
                  const struct choice **mistakes);

bool item_tagged(const struct item *item, const char *tag);

// The choice or the target with that id, or NULL.
const struct choice *item_choice(const struct item *item, const char *id);
const struct target *item_target(const struct item *item, const char *id);

// Fills `order` (room for choice_count numbers) with the choices in the order to show them, and
// `targets` (room for target_count) with the targets.
void item_order(const struct item *item, struct random *random, int *order, int *targets);

// A number as people write it: full or half width, with a sign, commas between thousands and a
// point. False when it is none. `decimals` may be NULL.
bool item_number(const char *text, double *number, int *decimals);

// How many days the month has; 0 when there is no such month.
int item_month_days(int year, int month);

bool response_has(const struct response *response, const char *value);
bool response_empty(const struct response *response);

// Whether the two are the same answer.
bool response_same(const struct response *one, const struct response *other);

// What stands behind "left=" in one of the values, or NULL.
const char *response_right_of(const struct response *response, const char *left);

#endif
