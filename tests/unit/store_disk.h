// A disk that a test watches: a VFS over the real one that can fail the n-th call of a kind, and
// can note down every write and sync in their order (store_log.h).
#ifndef MANTEN_TESTS_STORE_DISK_H
#define MANTEN_TESTS_STORE_DISK_H

#include "store_log.h"

#include <errno.h>
#include <sqlite3.h>

enum disk_act {
    DISK_OPEN,
    DISK_READ,
    DISK_WRITE,
    DISK_SYNC,
    DISK_TRUNCATE,
    DISK_SIZE,
    DISK_LOCK,
    DISK_SHARE,
    DISK_SHARE_LOCK,
    DISK_DELETE,
    DISK_ACCESS,
    DISK_ACTS
};

// Which call fails, and how. `half` writes the first half before a write fails.
struct disk_plan {
    enum disk_act act;
    int number; // counted from 1; 0 for none
    int code;
    int reason; // errno
    bool for_ever;
    bool half;
};

struct disk {
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    struct disk_plan plan;
    int calls; // of the plan's act
    int failures;
    struct log *log; // NULL when nothing is noted down
};

struct disk_file {
    sqlite3_file file;
    struct disk *disk;
    int number;         // in the log
    bool new_entry;     // the folder is synced with the file's first sync, as SQLite does
    sqlite3_file *real; // behind this struct
};

static inline struct disk *disk_of(sqlite3_vfs *vfs)
{
    return vfs->pAppData;
}

static inline struct disk_file *watched(sqlite3_file *file)
{
    return (struct disk_file *)file;
}

static inline sqlite3_file *real_file(sqlite3_file *file)
{
    return watched(file)->real;
}

// The code with which the call fails, or SQLITE_OK.
static inline int disk_fails(struct disk *disk, enum disk_act act)
{
    const struct disk_plan *plan = &disk->plan;
    if (plan->number == 0 || act != plan->act) {
        return SQLITE_OK;
    }
    disk->calls++;
    if (disk->calls == plan->number || (plan->for_ever && disk->calls > plan->number)) {
        disk->failures++;
        return plan->code;
    }
    return SQLITE_OK;
}

static inline int disk_close(sqlite3_file *file)
{
    return real_file(file)->pMethods->xClose(real_file(file));
}

static inline int disk_read(sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset)
{
    int code = disk_fails(watched(file)->disk, DISK_READ);
    return code ? code : real_file(file)->pMethods->xRead(real_file(file), bytes, length, offset);
}

static inline int disk_write(sqlite3_file *file, const void *bytes, int length,
                             sqlite3_int64 offset)
{
    struct disk *disk = watched(file)->disk;
    int fails = disk_fails(disk, DISK_WRITE);
    int part = !fails ? length : disk->plan.half ? length / 2 : 0;
    int code = part == 0 ? SQLITE_OK
                         : real_file(file)->pMethods->xWrite(real_file(file), bytes, part, offset);
    if (part > 0) {
        log_write(disk->log, watched(file)->number, bytes, (size_t)part, (size_t)offset);
    }
    return fails ? fails : code;
}

static inline int disk_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    struct disk *disk = watched(file)->disk;
    int code = disk_fails(disk, DISK_TRUNCATE);
    if (code) {
        return code;
    }
    log_add(disk->log, LOG_TRUNCATE, watched(file)->number, (size_t)size);
    return real_file(file)->pMethods->xTruncate(real_file(file), size);
}

// As on Linux, a sync that fails has let go of what it did not write: the next one "succeeds".
static inline int disk_sync(sqlite3_file *file, int flags)
{
    struct disk *disk = watched(file)->disk;
    int code = disk_fails(disk, DISK_SYNC);
    log_add(disk->log, code ? LOG_SYNC_FAILED : LOG_SYNC, watched(file)->number, 0);
    if (code == SQLITE_OK && watched(file)->new_entry) {
        log_add(disk->log, LOG_SYNC_FOLDER, 0, 0);
        watched(file)->new_entry = false;
    }
    return code ? code : real_file(file)->pMethods->xSync(real_file(file), flags);
}

static inline int disk_size(sqlite3_file *file, sqlite3_int64 *size)
{
    int code = disk_fails(watched(file)->disk, DISK_SIZE);
    return code ? code : real_file(file)->pMethods->xFileSize(real_file(file), size);
}

static inline int disk_lock(sqlite3_file *file, int level)
{
    int code = disk_fails(watched(file)->disk, DISK_LOCK);
    return code ? code : real_file(file)->pMethods->xLock(real_file(file), level);
}

static inline int disk_unlock(sqlite3_file *file, int level)
{
    return real_file(file)->pMethods->xUnlock(real_file(file), level);
}

static inline int disk_reserved(sqlite3_file *file, int *reserved)
{
    return real_file(file)->pMethods->xCheckReservedLock(real_file(file), reserved);
}

static inline int disk_control(sqlite3_file *file, int verb, void *argument)
{
    const struct disk *disk = watched(file)->disk;
    if (verb == SQLITE_FCNTL_LAST_ERRNO && disk->failures > 0) {
        *(int *)argument = disk->plan.reason;
        return SQLITE_OK;
    }
    return real_file(file)->pMethods->xFileControl(real_file(file), verb, argument);
}

static inline int disk_sector(sqlite3_file *file)
{
    return real_file(file)->pMethods->xSectorSize(real_file(file));
}

static inline int disk_traits(sqlite3_file *file)
{
    return real_file(file)->pMethods->xDeviceCharacteristics(real_file(file));
}

static inline int disk_share(sqlite3_file *file, int page, int size, int extend,
                             void volatile **memory)
{
    int code = disk_fails(watched(file)->disk, DISK_SHARE);
    if (code) {
        *memory = NULL;
        return code;
    }
    return real_file(file)->pMethods->xShmMap(real_file(file), page, size, extend, memory);
}

static inline int disk_share_lock(sqlite3_file *file, int offset, int count, int flags)
{
    bool takes = flags & SQLITE_SHM_LOCK;
    int code = takes ? disk_fails(watched(file)->disk, DISK_SHARE_LOCK) : SQLITE_OK;
    return code ? code : real_file(file)->pMethods->xShmLock(real_file(file), offset, count, flags);
}

static inline void disk_share_barrier(sqlite3_file *file)
{
    real_file(file)->pMethods->xShmBarrier(real_file(file));
}

static inline int disk_share_end(sqlite3_file *file, int deletes)
{
    return real_file(file)->pMethods->xShmUnmap(real_file(file), deletes);
}

static const sqlite3_io_methods disk_methods = {
    .iVersion = 2,
    .xClose = disk_close,
    .xRead = disk_read,
    .xWrite = disk_write,
    .xTruncate = disk_truncate,
    .xSync = disk_sync,
    .xFileSize = disk_size,
    .xLock = disk_lock,
    .xUnlock = disk_unlock,
    .xCheckReservedLock = disk_reserved,
    .xFileControl = disk_control,
    .xSectorSize = disk_sector,
    .xDeviceCharacteristics = disk_traits,
    .xShmMap = disk_share,
    .xShmLock = disk_share_lock,
    .xShmBarrier = disk_share_barrier,
    .xShmUnmap = disk_share_end,
};

static inline int disk_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                            int *flags_got)
{
    struct disk *disk = disk_of(vfs);
    struct disk_file *opened = watched(file);
    int code = disk_fails(disk, DISK_OPEN);
    *opened = (struct disk_file){.disk = disk,
                                 .number = log_file(disk->log, name ? name : ""),
                                 .new_entry = flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL),
                                 .real = (sqlite3_file *)(opened + 1)};
    if (code == SQLITE_OK) {
        code = disk->real->xOpen(disk->real, name, opened->real, flags, flags_got);
    }
    file->pMethods = code == SQLITE_OK ? &disk_methods : NULL;
    return code;
}

static inline int disk_delete(sqlite3_vfs *vfs, const char *name, int durably)
{
    struct disk *disk = disk_of(vfs);
    int code = disk_fails(disk, DISK_DELETE);
    if (code == SQLITE_OK) {
        code = disk->real->xDelete(disk->real, name, durably);
    }
    if (code == SQLITE_OK) {
        log_add(disk->log, LOG_DELETE, log_file(disk->log, name), 0);
    }
    if (code == SQLITE_OK && durably) {
        log_add(disk->log, LOG_SYNC_FOLDER, 0, 0);
    }
    return code;
}

static inline int disk_access(sqlite3_vfs *vfs, const char *name, int flags, int *found)
{
    struct disk *disk = disk_of(vfs);
    int code = disk_fails(disk, DISK_ACCESS);
    return code ? code : disk->real->xAccess(disk->real, name, flags, found);
}

static inline int disk_full_path(sqlite3_vfs *vfs, const char *name, int size, char *path)
{
    return disk_of(vfs)->real->xFullPathname(disk_of(vfs)->real, name, size, path);
}

static inline int disk_randomness(sqlite3_vfs *vfs, int length, char *bytes)
{
    return disk_of(vfs)->real->xRandomness(disk_of(vfs)->real, length, bytes);
}

// SQLite counts what it asked for, so that nobody has to wait.
static inline int disk_sleep(sqlite3_vfs *vfs, int microseconds)
{
    (void)vfs;
    return microseconds;
}

static inline int disk_time(sqlite3_vfs *vfs, sqlite3_int64 *time)
{
    return disk_of(vfs)->real->xCurrentTimeInt64(disk_of(vfs)->real, time);
}

static inline int disk_last_error(sqlite3_vfs *vfs, int length, char *text)
{
    struct disk *disk = disk_of(vfs);
    return disk->failures > 0 ? disk->plan.reason
                              : disk->real->xGetLastError(disk->real, length, text);
}

enum { DISK_PATH_MOST = 512 };

// Registers the disk under the name; its store is opened with that name in store_options.vfs.
static inline void disk_begin(struct disk *disk, const char *name)
{
    sqlite3_vfs *real = sqlite3_vfs_find(NULL);
    *disk = (struct disk){.real = real};
    disk->vfs = (sqlite3_vfs){.iVersion = 2,
                              .szOsFile = (int)sizeof(struct disk_file) + real->szOsFile,
                              .mxPathname = DISK_PATH_MOST,
                              .zName = name,
                              .pAppData = disk,
                              .xOpen = disk_open,
                              .xDelete = disk_delete,
                              .xAccess = disk_access,
                              .xFullPathname = disk_full_path,
                              .xRandomness = disk_randomness,
                              .xSleep = disk_sleep,
                              .xGetLastError = disk_last_error,
                              .xCurrentTimeInt64 = disk_time};
    sqlite3_vfs_register(&disk->vfs, 0);
}

static inline void disk_end(struct disk *disk)
{
    sqlite3_vfs_unregister(&disk->vfs);
}

#endif
