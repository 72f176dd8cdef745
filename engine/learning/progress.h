// What a learner has done so far: the sum of the facts, and nothing else. Applying the stored facts
// again gives the same progress as living through them.
#ifndef MANTEN_LEARNING_PROGRESS_H
#define MANTEN_LEARNING_PROGRESS_H

#include "base/arena.h"
#include "learning/fact.h"

struct given {
    const char *item;
    struct response response;
    enum verdict verdict;
    int confidence; // 1 to 3; 0 when it was not said
};

// An attempt at a sheet, and the answers that count in it.
struct attempt {
    struct id id;
    const char *module; // NULL for a sheet that belongs to no module
    int version;        // of the module, 0 without one
    const char *course; // that was open, "" for none
    const char *sheet;
    uint64_t seed;
    int number;
    const char *drawn; // the paper (paper_text); NULL where all items stand on pages
    bool missed;       // a round of what was missed, which completes nothing
    bool on_pages;     // of the items on a module's pages, or a way through a scenario
    const char *posed; // what the functions of its scripted items gave (learning/form.h), or NULL
    struct given *given;
    int given_count;
    const char *looked; // id of the item that was gone to, NULL since the last answer
    bool handed_in;
    bool complete;
    int right, total;
    int64_t spent, added;   // milliseconds, of an attempt with a limit (timing.h)
    struct attempt *before; // the one before it at the same sheet in the same version
    struct attempt *older;  // the last one in another version
};

// How far one is in a module's pages.
struct place {
    const char *module;
    const char *page;  // the one shown last
    const char **seen; // every page that was shown
    int seen_count;
};

enum where { WHERE_NOWHERE, WHERE_PAGE, WHERE_SHEET };

struct progress {
    struct arena *arena;
    struct place *places;
    int place_count;
    struct attempt **attempts; // the latest of every sheet that was begun
    int attempt_count;
    const char *course;   // that is open, "" for none
    const char **courses; // all that were taken up, the first one first
    int course_count;
    const char *role;         // what the learner last said to be; NULL when that was never said
    enum where where;         // what was on the screen last in that course
    const char *where_module; // its module, may be NULL with WHERE_SHEET
    const char *where_sheet;
};

// Freed with progress_close. Facts and their texts are copied as needed.
struct progress progress_open(void);
void progress_close(struct progress *progress);

void progress_apply(struct progress *progress, const struct fact *fact);

const struct place *progress_place(const struct progress *progress, const char *module);
bool place_seen(const struct place *place, const char *page);

// The latest attempt at the sheet, or NULL.
const struct attempt *progress_attempt(const struct progress *progress, const char *sheet);

// The attempt that came before, in whatever version, or NULL.
const struct attempt *attempt_earlier(const struct attempt *attempt);

// The latest attempt at the sheet that was complete, in whatever version, or NULL; and whether
// there is one.
const struct attempt *progress_completed(const struct progress *progress, const char *sheet);
bool progress_complete(const struct progress *progress, const char *sheet);

// The attempt at a test of the module, whatever id it had, that was complete in the newest version;
// NULL when there is none.
const struct attempt *progress_module_completed(const struct progress *progress,
                                                const char *module);

// Whether the attempt asks the item, if its `when` does not say otherwise.
bool attempt_asks(const struct attempt *attempt, const char *item);

// The answer that counts for the item in this attempt, or NULL.
const struct given *attempt_given(const struct attempt *attempt, const char *item);

// The same, but no answer that the item as it is now does not take any more (its choice is gone):
// it has to be given again. The attempt may be NULL.
const struct given *attempt_answer(const struct attempt *attempt, const struct item *item);

#endif
