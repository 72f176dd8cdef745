// A report is a Lua definition in scripts/reports: questions in SQL to the records and the content
// (see catalog.h and store/query.h), and what their columns are. Made, it is a document.
#ifndef MANTEN_RECORD_REPORT_H
#define MANTEN_RECORD_REPORT_H

#include "module/warden.h"
#include "record/document.h"
#include "store/query.h"

struct section {
    const char *id;
    struct text title; // {name} in it is a column of `each`
    const char *sql;
    const char *each; // NULL: one table
    const char *totals;
    struct column *columns;
    int column_count;
    struct text *notes;
    int note_count;
    struct chart chart;
};

struct report {
    const char *id;
    struct text title, summary;
    const char **needs; // names of options
    int need_count;
    struct section *sections;
    int section_count;
};

// Reads the definition PATH, whose file is called NAME.lua. The report lives in the arena.
bool report_read(struct warden *warden, const char *path, const char *name, struct arena *arena,
                 struct report *report, struct fault *fault);

// Asks the records, which have the catalog beside them. The document lives in the arena; its
// remarks are the caller's.
bool report_make(const struct report *report, struct store *store, const struct query *asked,
                 struct arena *arena, struct document *document, struct fault *fault);

#endif
