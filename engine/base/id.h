// Ids of rows: UUID version 7 (RFC 9562, 5.7), so that the records of many kiosks merge without a
// clash and sort by the time they were made.
#ifndef MANTEN_BASE_ID_H
#define MANTEN_BASE_ID_H

#include "base/random.h"

#include <stdbool.h>
#include <stdint.h>

enum { ID_LENGTH = 37 }; // 36 letters and the closing zero

struct id {
    char text[ID_LENGTH];
};

struct id_maker {
    struct random random;
    int64_t last; // the millisecond of the last id
    uint32_t count;
};

struct id_maker id_maker_seeded(uint64_t seed);

// Ids from one maker always grow, even within a millisecond and when the clock steps back.
struct id id_make(struct id_maker *maker, int64_t wall);

bool id_valid(const char *text);

#endif
