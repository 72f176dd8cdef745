// Filling a table cell by cell, from the left, row by row.
#ifndef MANTEN_RECORD_FILLING_H
#define MANTEN_RECORD_FILLING_H

#include "base/arena.h"
#include "record/table.h"

#include <stdint.h>

// The initial value of a title, for tables of columns.
#define TITLE(japanese, english)                                                                   \
    {                                                                                              \
        .in = { japanese, english }                                                                \
    }

#define COLUMN_COUNT(columns) ((int)(sizeof(columns) / sizeof *(columns)))

struct filling {
    struct table table;
    struct arena *arena;
    int filled;
};

// Room for exactly row_count rows, in the arena.
struct filling filling_begin(const struct column *columns, int column_count, int row_count,
                             struct arena *arena);

// Each fills the next cell; a text is borrowed, NULL is no value.
void filling_text(struct filling *filling, const char *text);
void filling_number(struct filling *filling, int number);
void filling_time(struct filling *filling, int64_t wall);

#endif
