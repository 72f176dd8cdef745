// Everything an organizer takes out is a table: titled columns and rows. Reports make tables, and
// writers write any table.
#ifndef MANTEN_RECORD_TABLE_H
#define MANTEN_RECORD_TABLE_H

#include "base/arena.h"
#include "base/fault.h"
#include "learning/text.h"

#include <stdio.h>

enum column_kind { COLUMN_TEXT, COLUMN_INTEGER, COLUMN_TIME };

struct column {
    const char *id;    // the key in JSON
    struct text title; // the head in CSV and text
    enum column_kind kind;
};

struct table {
    struct text title;
    const struct column *columns;
    int column_count;
    const char **cells; // row by row; NULL where there is no value
    int row_count;
};

struct writer {
    const char *name; // "text", "csv", "json"
    bool (*write)(const struct table *table, enum language language, FILE *out,
                  struct fault *fault);
};

// NULL when there is no such format.
const struct writer *writer_named(const char *name);

// Writes to the file, or to standard output when `path` is NULL or "-". A file appears whole or not
// at all (written beside its place, synced, renamed) and is readable by its owner only.
bool table_write(const struct table *table, const struct writer *writer, enum language language,
                 const char *path, struct fault *fault);

#endif
