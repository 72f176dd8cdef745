// Items that vary: what is drawn for an attempt, from its seed.
#ifndef MANTEN_LEARNING_VARY_H
#define MANTEN_LEARNING_VARY_H

#include "base/arena.h"
#include "learning/item.h"

enum { VARIES_MOST = 12 }; // of one item

struct drawn {
    const char *name;
    const char *value; // a word, or a number as "12" or "2.5"
    bool word;
};

struct drawn_item {
    const char *item;
    struct drawn *values; // in the order of the item's varies
    int count;
};

// The same for the same seed, whatever other items there are. The seeds VARY_LOWEST and
// VARY_HIGHEST draw the first and the last of everything.
enum { VARY_LOWEST = 0, VARY_HIGHEST = 1 };
struct drawn_item vary_draw(const struct item *item, uint64_t seed, struct arena *arena);

// A number as it is stored and told: "12", "2.5".
const char *vary_number(double number, struct arena *arena);

#endif
