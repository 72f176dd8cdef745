// A paper is a sheet as one attempt asks it: which items come when, and in which order their
// choices stand. It is drawn when the attempt begins, from its seed and what the learner has had
// before, and stored with the attempt, so that the attempt can be shown again as it was, whatever
// became of the content.
#ifndef MANTEN_LEARNING_PAPER_H
#define MANTEN_LEARNING_PAPER_H

#include "base/arena.h"
#include "learning/module.h"
#include "learning/progress.h"

struct paper {
    const struct sheet *sheet; // in paper_again with what functions gave when it was begun
    int *items;                // numbers of the sheet's items in the order they are asked
    int item_count;
    int **choices; // for the sheet's item number i, the numbers of its choices in order
    int **targets; // and those of its targets
};

// The paper of a new attempt; `last` is the attempt before it, or NULL. Tests ask their items in an
// order drawn by lot; surveys and checklists keep theirs.
struct paper paper_draw(const struct sheet *sheet, uint64_t seed, const struct attempt *last,
                        struct arena *arena);

// A paper that asks every item of the sheet, as it stands.
struct paper paper_whole(const struct sheet *sheet, struct arena *arena);

// The paper as text, an item a word: "mail:c,a,b wifi" has the choices of mail in that order, and
// those of wifi as the content has them. Targets come after another colon.
const char *paper_text(const struct paper *paper, struct arena *arena);

// The paper of an attempt that was begun, with what was drawn and said then. What was drawn and is
// no more in the content is left out; choices that came in since stand behind the others.
struct paper paper_again(const struct sheet *sheet, const struct attempt *attempt,
                         struct arena *arena);

#endif
