// Questions in SQL to records that were opened for reading, as reports ask them. Beside the records
// a question sees what store_catalog was handed, and these functions:
//   said(ja, en)           the text in the reader's language, or in the other
//   percent(part, whole)   as "82.4": of 100, one decimal, halves up; NULL when whole is 0
//   share(part, whole)     the same in decimals with three digits, as "0.824"
//   day(at), moment(at)    a time of the records (milliseconds since 1970) as "2026-11-21" or
//                          "2026-11-21T16:05:09+09:00", in local time
#ifndef MANTEN_STORE_QUERY_H
#define MANTEN_STORE_QUERY_H

#include "learning/text.h"
#include "store/store.h"

#include <stdio.h>

// A table of texts and NULLs, row by row. A column whose name ends with "#" holds whole numbers.
struct listing {
    const char *name;
    const char *const *columns;
    int column_count;
    const char **cells;
    int row_count;
};

struct parameter {
    const char *name; // bound to :name where the question has it
    const char *value;
};

struct query {
    const char *sql;
    const struct parameter *parameters;
    int parameter_count;
    enum language language;
};

// Writes what is asked from now on, its parameters filled in, for the sqlite3 shell.
void store_echo(struct store *store, FILE *out);

// Makes temporary tables beside the records; the store stays as it is for everybody else.
bool store_catalog(struct store *store, const struct listing *tables, int count,
                   struct fault *fault);

// Asks the one question, which may read and nothing else, and keeps the answer as a temporary table
// of that name in the place of one from before.
bool store_basis(struct store *store, const char *name, const struct query *query,
                 struct fault *fault);

// Asks the one question, which may read and nothing else; it is ended after some minutes. The rows
// and the names of the columns live in the arena; `answer->name` is NULL. What is wrong with the
// SQL is said in the fault.
bool store_query(struct store *store, const struct query *query, struct arena *arena,
                 struct listing *answer, struct fault *fault);

// The same for answers of any length: `take` gets each row once, in texts that stand until it
// returns. What it says in the fault when it returns false ends the question.
struct taking {
    bool (*take)(void *context, const char *const *cells, int count, struct fault *fault);
    void *context;
    int columns; // every row has to have so many; 0 for any number
};
bool store_query_each(struct store *store, const struct query *query, const struct taking *taking,
                      struct fault *fault);

#endif
