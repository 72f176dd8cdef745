// Writing anew what a failed sync may have let go.
#ifndef MANTEN_STORE_REWRITE_H
#define MANTEN_STORE_REWRITE_H

// Writes the write-ahead log of the database at `path` over itself and syncs it; no log is fine.
// Called before the database is opened (S5). After a failed sync Linux still shows what was
// written, but takes it for done and may never write it. Records would be worked out of such a log
// into the file, and after a power cut an older log over the newer file. `vfs` is NULL for the
// usual one. Returns SQLite's result code; `reason` becomes the system's errno.
int rewrite_log(const char *path, const char *vfs, int *reason);

#endif
