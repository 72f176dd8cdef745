// A test that takes its questions from the tests of other modules. They become its own: with the
// module's id before theirs ("telework/wifi"), which never changes, so the records, the bank and
// the hints treat them as any other. The pages that they name come along and are shown in review.
#ifndef MANTEN_LEARNING_JOINED_H
#define MANTEN_LEARNING_JOINED_H

#include "base/arena.h"
#include "learning/module.h"

struct modules {
    struct module *const *list;
    int count;
};

// Whether the item says the same to everybody, so that it can be asked without its script.
bool joined_fixed(const struct item *item);

// The item of that module's test, as it is asked elsewhere.
struct item joined_item(const struct module *source, const struct item *item, struct arena *arena);

// Gives the module's test (sheet->of) the questions of those modules that are there, but for those
// with functions. `sheet->draws[0].count` of them are drawn, as evenly as they are there, or all.
// Returns how many there are to draw from.
int joined_fill(struct module *module, const struct modules *modules, struct arena *arena);

#endif
