// What a question to the records may call (store/query.h).
#ifndef MANTEN_STORE_QUERY_FUNCTIONS_H
#define MANTEN_STORE_QUERY_FUNCTIONS_H

#include "learning/text.h"

#include <sqlite3.h>

// Defines them for the connection; `language` is looked at when they are called.
int query_functions(sqlite3 *database, const enum language *language);

#endif
