// A bank is a test that asks some of its items in each attempt: those that this learner has not had
// yet come first, and none comes again before the bank is used up.
#ifndef MANTEN_LEARNING_BANK_H
#define MANTEN_LEARNING_BANK_H

#include "learning/module.h"
#include "learning/progress.h"

// Fills `items` (room for item_count) with the numbers of the items that the next attempt asks, and
// returns how many there are. `last` is the attempt before it, or NULL.
int bank_draw(const struct sheet *sheet, const struct attempt *last, uint64_t seed, int *items);

// Whether the attempt after `last` is a round of what was missed in that. One such round follows
// the other until all is right; then the whole test comes again.
bool bank_asks_missed(const struct sheet *sheet, const struct attempt *last);

// An item and its variants are one point in several wordings: an attempt asks one of them, and what
// was missed is asked in another next time.
bool bank_same_point(const struct item *one, const struct item *other);

#endif
