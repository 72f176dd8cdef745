// What questions to the records may call, for the sqlite3 shell: the program's own functions.
#include "store/query_functions.h"

int sqlite3_extension_init(sqlite3 *database, char **error, const void *routines);

int sqlite3_extension_init(sqlite3 *database, char **error, const void *routines)
{
    static const enum language language = JAPANESE;
    (void)error;
    (void)routines;
    return query_functions(database, &language);
}
