// Writing anew what a failed sync may have let go.
#ifndef MANTEN_STORE_REWRITE_H
#define MANTEN_STORE_REWRITE_H

#include <sqlite3.h>

// Writes the write-ahead log over itself and syncs it (S5). Called within a transaction, which
// keeps other writers out, after opening and before the records are worked into the file. After a
// failed sync Linux still shows what was written, but takes it for done and may never write it:
// records would be worked out of such a log into the file, and after a power cut an older log over
// the newer file. Returns SQLite's result code; `reason` becomes the system's errno when the disk
// failed.
int rewrite_log(sqlite3 *database, int *reason);

#endif
