#include "store/disk.h"

#include "base/arena.h"

#include <errno.h>
#include <linux/magic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

enum { WRITES = 15, PAGE = 4096 };

static bool failed(const char *path, struct fault *fault)
{
    return fault_set(fault, "nothing can be written in %s (%s): check the folder and the disk",
                     path, strerror(errno));
}

static enum disk_kind kind_of(unsigned long magic)
{
    switch ((uint32_t)magic) {
    case TMPFS_MAGIC:
    case RAMFS_MAGIC:
        return DISK_MEMORY;
    case NFS_SUPER_MAGIC:
    case SMB_SUPER_MAGIC:
    case SMB2_SUPER_MAGIC:
    case V9FS_MAGIC:
    case CIFS_SUPER_MAGIC:
        return DISK_NETWORK;
    case MSDOS_SUPER_MAGIC:
    case EXFAT_SUPER_MAGIC:
        return DISK_OPEN;
    default:
        return DISK_LOCAL;
    }
}

// The folder itself, or the nearest above it that there is.
static const char *nearest(const char *directory, struct arena *arena)
{
    char *path = arena_text(arena, directory);
    while (access(path, F_OK) != 0) {
        char *slash = strrchr(path, '/');
        if (!slash) {
            return ".";
        }
        slash[slash == path] = '\0';
    }
    return path;
}

static int64_t microseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static int by_size(const void *left, const void *right)
{
    const int64_t a = *(const int64_t *)left;
    const int64_t b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

static bool time_writes(int file, int64_t *median)
{
    static const char page[PAGE];
    int64_t times[WRITES];
    for (int i = 0; i < WRITES; i++) {
        const int64_t begun = microseconds();
        if (pwrite(file, page, sizeof page, (off_t)i * PAGE) != PAGE || fdatasync(file) != 0) {
            return false;
        }
        times[i] = microseconds() - begun;
    }
    qsort(times, WRITES, sizeof *times, by_size);
    *median = times[WRITES / 2];
    return true;
}

static bool try_writing(const char *folder, struct arena *arena, int64_t *median)
{
    char *path = arena_format(arena, "%s/manten-XXXXXX", folder);
    const int file = mkstemp(path);
    if (file < 0) {
        return false;
    }
    unlink(path); // gone whatever happens
    const bool written = time_writes(file, median);
    const int reason = errno;
    close(file);
    errno = reason;
    return written;
}

bool disk_look(const char *directory, struct disk *disk, struct fault *fault)
{
    struct arena *arena = arena_new();
    const char *folder = nearest(directory, arena);
    struct stat status;
    struct statfs system;
    struct statvfs space;
    *disk = (struct disk){.kind = DISK_LOCAL};
    const bool looked = statfs(folder, &system) == 0 && statvfs(folder, &space) == 0 &&
                        try_writing(folder, arena, &disk->write_time);
    if (looked) {
        disk->kind = kind_of((unsigned long)system.f_type);
        disk->free = (int64_t)space.f_bavail * (int64_t)space.f_frsize;
        disk->others = stat(directory, &status) == 0 && (status.st_mode & 077) != 0;
    } else {
        failed(folder, fault);
    }
    arena_free(arena);
    return looked;
}
