#include "store/folder.h"

#include "base/arena.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static bool failed(const char *what, const char *path, struct fault *fault)
{
    if (errno == ENOSPC || errno == EDQUOT) {
        return fault_set(fault, "cannot %s %s, the disk is full: make room on it", what, path);
    }
    if (errno == EACCES || errno == EPERM || errno == EROFS) {
        return fault_set(fault, "cannot %s %s (%s): give this user the right to write there", what,
                         path, strerror(errno));
    }
    if (errno == EEXIST || errno == ENOTDIR) {
        return fault_set(fault,
                         "cannot %s %s, there is a file in its place: name a folder with "
                         "--data",
                         what, path);
    }
    return fault_set(fault, "cannot %s %s (%s): check the path given with --data", what, path,
                     strerror(errno));
}

static bool is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool sync_entries(const char *path)
{
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool synced = folder >= 0 && (fsync(folder) == 0 || errno == EINVAL);
    int reason = errno;
    if (folder >= 0) {
        close(folder);
    }
    errno = reason;
    return synced;
}

// A folder's own entry is durable once the folder above is synced.
static bool make_one(const char *path, struct arena *arena)
{
    if (mkdir(path, 0700) == 0) {
        return sync_entries(arena_format(arena, "%s/..", path));
    }
    return errno == EEXIST && is_folder(path);
}

static bool make_folder(const char *directory, struct fault *fault)
{
    if (is_folder(directory)) {
        return true;
    }
    bool made = directory[0] != '\0';
    errno = ENOENT;
    struct arena *arena = arena_new();
    for (size_t i = 1; made && i <= strlen(directory); i++) {
        if (directory[i] == '/' || directory[i] == '\0') {
            const char *path = arena_text_part(arena, directory, i);
            made = is_folder(path) || make_one(path, arena);
        }
    }
    made = made || failed("make the folder", directory, fault);
    arena_free(arena);
    return made;
}

int folder_hold(const char *directory, struct fault *fault)
{
    if (!make_folder(directory, fault)) {
        return -1;
    }
    struct arena *arena = arena_new();
    const char *path = arena_format(arena, "%s/manten.lock", directory);
    int lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0) {
        failed("write", path, fault);
    } else if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            fault_set(fault,
                      "another manten is recording in %s: close it, or choose another folder "
                      "with --data",
                      directory);
        } else {
            failed("lock", path, fault);
        }
        close(lock);
        lock = -1;
    }
    arena_free(arena);
    return lock;
}

bool folder_make_file(const char *path, struct fault *fault)
{
    int file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return errno == EEXIST || failed("make", path, fault);
    }
    // Nobody has the file open yet, so that closing it here cannot drop a lock of SQLite's.
    close(file);
    return true;
}

bool folder_sync(const char *directory, struct fault *fault)
{
    return sync_entries(directory) || failed("sync", directory, fault);
}
