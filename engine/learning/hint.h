// Hints come step by step to who misses the same item again.
#ifndef MANTEN_LEARNING_HINT_H
#define MANTEN_LEARNING_HINT_H

#include "learning/module.h"
#include "learning/progress.h"

// How many of the item's hints are given, after the attempts so far (`latest` and those before it):
// none until the item (in whichever wording) was missed twice, then one more after each miss. One
// more than hint_count means that the passage itself is the hint.
int hint_steps(const struct sheet *sheet, const struct attempt *latest, const struct item *item);

#endif
