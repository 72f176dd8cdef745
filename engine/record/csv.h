// Reading back what writer_csv wrote. Any other CSV in UTF-8 can be read too; an apostrophe at the
// beginning of a field is then taken for the one that writer_csv puts there.
#ifndef MANTEN_RECORD_CSV_H
#define MANTEN_RECORD_CSV_H

#include "base/arena.h"
#include "base/fault.h"

struct csv_row {
    const char **fields; // NULL for a field with no value
    int count;
};

struct csv {
    struct csv_row *rows; // the first is the head
    int count;
};

// Whether a spreadsheet would take the text for something to run, or drop its first apostrophe.
bool csv_needs_apostrophe(const char *text);

// False when a quote is left open or a field holds a zero byte.
bool csv_read(const char *text, size_t length, struct arena *arena, struct csv *csv,
              struct fault *fault);

#endif
