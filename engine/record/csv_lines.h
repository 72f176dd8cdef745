// A CSV as somebody's spreadsheet saved it, read so that a fault in one line costs that line alone.
// Fields are separated by commas, tabs or semicolons, whichever the first line has most of.
#ifndef MANTEN_RECORD_CSV_LINES_H
#define MANTEN_RECORD_CSV_LINES_H

#include "base/arena.h"

#include <stdbool.h>

struct csv_line {
    const char **fields; // never NULL; a zero byte in one is U+FFFD
    int count;
    int number;      // of its first line in the file, from 1
    bool quote_open; // a quote was not closed: the fields are the line as it stands
};

struct csv_lines {
    struct csv_line *lines; // empty ones, too
    int count;
};

struct csv_lines csv_lines_read(const char *text, size_t length, struct arena *arena);

#endif
