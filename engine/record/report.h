// A report is a Lua definition in scripts/reports: questions in SQL to the records and the content
// (see catalog.h and store/query.h), and what their columns are. Made, it is a document. What
// several reports ask first stands beside them as NAME.sql: one question, whose answer is a table
// of that name for those that use it.
#ifndef MANTEN_RECORD_REPORT_H
#define MANTEN_RECORD_REPORT_H

#include "module/warden.h"
#include "record/document.h"
#include "record/sheaf.h"
#include "store/query.h"

struct section {
    const char *id;
    struct text title; // {name} in it is a column of `each`
    const char *sql;
    const char *totals;
    struct column *columns; // {name} in their titles, too
    int column_count;
    int across; // the column that table_turn turns by; 0: none
    struct text *notes;
    int note_count;
    struct chart chart;
};

// Tables that are made for each row of a question, or once.
struct series {
    const char *each; // NULL: once; a column `section` names those that are made of the row
    struct section *sections;
    int section_count;
};

// What is asked before the sections, and kept as a table of that name.
struct basis {
    const char *name;
    const char *sql;
};

struct report {
    const char *id;
    struct text title, summary;
    const char **needs; // names of options
    int need_count;
    const char *sheet; // a question for the sheet that is meant when none is named; or NULL
    struct basis *bases;
    int basis_count;
    struct series *series;
    int series_count;
};

// Reads the definition PATH, whose file is called NAME.lua. The report lives in the arena.
bool report_read(struct warden *warden, const char *path, const char *name, struct arena *arena,
                 struct report *report, struct fault *fault);

// Asks the records, which have the catalog beside them. The document lives in the arena, its rows
// in the sheaf; its remarks are the caller's.
struct binding {
    struct arena *arena;
    struct sheaf *rows;
};
bool report_make(const struct report *report, struct store *store, const struct query *asked,
                 const struct binding *binding, struct document *document, struct fault *fault);

#endif
