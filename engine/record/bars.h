// A chart as lengths, whoever draws it.
#ifndef MANTEN_RECORD_BARS_H
#define MANTEN_RECORD_BARS_H

#include "base/arena.h"
#include "record/table.h"

struct bar {
    const char *label;
    const char *value; // as people read it
    double share;      // 0 to 1 of the full length; percents are of 100, other numbers of the most
};

struct bars {
    struct bar *bars;
    int count; // 0: there is no chart
};

struct bars bars_of(const struct table *table, struct arena *arena);

#endif
