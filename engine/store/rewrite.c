#include "store/rewrite.h"

#include "base/arena.h"

#include <sqlite3.h>

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
    return code == SQLITE_OK ? file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) : code;
}

// Opened as SQLite itself opens it, so that both stand on the same disk.
static int rewrite_file(sqlite3_vfs *vfs, const char *name, struct arena *arena, int *reason)
{
    int got = 0;
    sqlite3_file *file = arena_take(arena, (size_t)vfs->szOsFile, 1);
    int code = vfs->xOpen(vfs, name, file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_WAL, &got);
    if (code == SQLITE_OK) {
        code = got & SQLITE_OPEN_READONLY ? SQLITE_READONLY
                                          : rewrite(file, arena_take(arena, PART, 1));
    }
    *reason = vfs->xGetLastError(vfs, 0, NULL);
    if (file->pMethods) {
        file->pMethods->xClose(file);
    }
    return code;
}

int rewrite_log(const char *path, const char *vfs_name, int *reason)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(vfs_name);
    if (!vfs) {
        return SQLITE_ERROR;
    }
    int there = 0;
    struct arena *arena = arena_new();
    char *full = arena_take(arena, (size_t)vfs->mxPathname + 1, 1);
    const char *log = arena_format(arena, "%s-wal", path);
    int code = vfs->xFullPathname(vfs, log, vfs->mxPathname + 1, full) & 0xff; // a link is fine
    if (code == SQLITE_OK) {
        code = vfs->xAccess(vfs, full, SQLITE_ACCESS_EXISTS, &there); // not when it is empty
    }
    *reason = vfs->xGetLastError(vfs, 0, NULL);
    if (code == SQLITE_OK && there) {
        const char *name = sqlite3_create_filename(full, "", full, 0, NULL);
        code = name ? rewrite_file(vfs, name, arena, reason) : SQLITE_NOMEM;
        sqlite3_free_filename(name);
    }
    arena_free(arena);
    return code;
}
