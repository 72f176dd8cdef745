// Everything an organizer takes out is a document of tables: titled columns and rows. Reports make
// tables, and writers write any document.
#ifndef MANTEN_RECORD_TABLE_H
#define MANTEN_RECORD_TABLE_H

#include "learning/text.h"

struct sheaf;

// Cells are texts in every kind of column; the kind says how they are written and shown.
enum column_kind {
    COLUMN_TEXT,
    COLUMN_INTEGER, // 1000
    COLUMN_DECIMAL, // 0.83
    COLUMN_PERCENT, // 82.4, of 100
    COLUMN_TIME,    // 2026-11-21T16:05:09+09:00
    COLUMN_DATE     // 2026-11-21
};

struct column {
    const char *id;    // the key in JSON
    struct text title; // the head in CSV and text
    enum column_kind kind;
};

// Bars, one for each row that is no total: `value` above 0 is a column with numbers, `label` the
// one that names them.
struct chart {
    int label;
    int value;
};

struct table {
    const char *id;
    struct text title; // may be missing
    const struct column *columns;
    int column_count;
    const char **cells; // row by row; NULL where there is no value
    struct sheaf *rows; // or the rows are in here, from `first` on (record/sheaf.h)
    int first;
    int row_count;
    int total_count; // so many of the last rows are totals
    const struct text *notes;
    int note_count;
    struct chart chart;
};

#endif
