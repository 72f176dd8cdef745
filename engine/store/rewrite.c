#include "store/rewrite.h"

#include "base/arena.h"

#include <stdlib.h>

enum { PART = 1 << 16 };

static int rewrite(sqlite3_file *file, char *bytes)
{
    sqlite3_int64 size = 0;
    int code = file->pMethods->xFileSize(file, &size);
    for (sqlite3_int64 at = 0; code == SQLITE_OK && at < size; at += PART) {
        int part = size - at < PART ? (int)(size - at) : PART;
        code = file->pMethods->xRead(file, bytes, part, at);
        if (code == SQLITE_OK) {
            code = file->pMethods->xWrite(file, bytes, part, at);
        }
    }
    return code == SQLITE_OK && size > 0 ? file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) : code;
}

int rewrite_log(sqlite3 *database, int *reason)
{
    sqlite3_file *log = NULL;
    int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, (void *)&log);
    if (code == SQLITE_OK && log && log->pMethods) {
        char *bytes = memory_take(PART, 1);
        code = rewrite(log, bytes);
        free(bytes);
        if (code != SQLITE_OK) {
            log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, reason);
        }
    }
    return code;
}
