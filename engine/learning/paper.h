// A paper is a sheet as one attempt asks it: which item comes when, and in which order its choices
// stand. It is drawn from the attempt's seed alone, so that an attempt can be shown again as it
// was.
#ifndef MANTEN_LEARNING_PAPER_H
#define MANTEN_LEARNING_PAPER_H

#include "base/arena.h"
#include "learning/module.h"

struct paper {
    const struct sheet *sheet;
    int *items;    // numbers of the sheet's items in the order they are asked
    int **choices; // for the sheet's item number i, the numbers of its choices in order
    int **targets; // and those of its targets
};

// Tests ask their items in an order drawn by lot; surveys and checklists keep theirs.
struct paper paper_draw(const struct sheet *sheet, uint64_t seed, struct arena *arena);

#endif
