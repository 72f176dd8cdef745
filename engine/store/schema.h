// The tables and views of the records, and how an older file is brought up to date.
#ifndef MANTEN_STORE_SCHEMA_H
#define MANTEN_STORE_SCHEMA_H

#include <stdbool.h>

#include <sqlite3.h>

enum { SCHEMA_APPLICATION = 0x4D6E746E }; // "Mntn"

// steps[i] is the SQL, in parts, that brings version i to version i + 1 (PRAGMA user_version).
struct schema {
    const char *const *const *steps; // each ends with NULL
    int version;
};

extern const struct schema schema_current;

enum schema_state { SCHEMA_READY, SCHEMA_OLDER, SCHEMA_NONE, SCHEMA_NEWER, SCHEMA_FOREIGN };

// Where the file stands. Returns SQLite's result code.
int schema_look(sqlite3 *database, const struct schema *schema, enum schema_state *state);

// Brings an empty or older database up to the schema's version, each step a transaction of its own.
// After a failure the connection is only good for asking for the error and closing.
int schema_migrate(sqlite3 *database, const struct schema *schema);

// Whether tables, views and triggers are those that the steps make, to the letter.
int schema_compare(sqlite3 *database, const struct schema *schema, bool *same);

// What every table of facts begins with, and what keeps it as it is.
#define FACT_COLUMNS                                                                               \
    "  id TEXT PRIMARY KEY CHECK (length(id) = 36),\n"                                             \
    "  seq INTEGER NOT NULL REFERENCES ledger,\n"                                                  \
    "  at INTEGER NOT NULL,\n"

#define KEEP_UNDELETED(table)                                                                      \
    "CREATE TRIGGER " table "_is_not_deleted BEFORE DELETE ON " table                              \
    " BEGIN SELECT RAISE(ABORT, 'records are not deleted'); END;\n"

#define KEEP(table)                                                                                \
    "CREATE TRIGGER " table "_is_not_changed BEFORE UPDATE ON " table                              \
    " BEGIN SELECT RAISE(ABORT, 'records are not changed'); END;\n" KEEP_UNDELETED(table)

#endif
