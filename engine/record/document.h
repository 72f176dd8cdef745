// A document is what is written at once: tables under one title, with what has to stand beside
// them, such as the sitting and the head of the chain of records.
#ifndef MANTEN_RECORD_DOCUMENT_H
#define MANTEN_RECORD_DOCUMENT_H

#include "base/arena.h"
#include "base/fault.h"
#include "record/table.h"
#include "record/writing.h"

// A line above the tables: "会場: 商工会議所"; or below them, where people read it.
struct remark {
    const char *id; // the key in JSON
    struct text label;
    const char *value;
    bool below;
};

// A document without a title is its one table alone.
struct document {
    struct text title;
    const struct remark *remarks;
    int remark_count;
    const struct table *tables;
    int table_count;
};

struct writer {
    const char *name; // "text", "csv", "json", "html", "xlsx", "pdf"
    bool (*write)(const struct document *document, struct writing *writing);
};

#define WRITER_NAMES "text, csv, json, html, xlsx or pdf"
bool writer_known(const char *name);

// NULL, with the reason, when there is no such format or it cannot be had.
const struct writer *writer_named(const char *name, struct fault *fault);

// Writes to the file, or to standard output when `path` is NULL or "-". A file appears whole or not
// at all (written beside its place, synced, renamed) and is readable by its owner only. On a
// terminal a long document shows how far it is. An interrupt (Ctrl-C) leaves nothing behind and
// then takes its way.
bool document_write(const struct document *document, const struct writer *writer,
                    enum language language, const char *path, struct fault *fault);

// The table alone.
bool table_write(const struct table *table, const struct writer *writer, enum language language,
                 const char *path, struct fault *fault);

#endif
