#include "record/delivery.h"

#include "base/arena.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool failed(const char *path, struct fault *fault)
{
    const char *hint = errno == ENOSPC || errno == EDQUOT ? "make room on the disk"
                                                          : "choose another place with --out";
    return fault_set(fault, "cannot write %s (%s): %s", path, strerror(errno), hint);
}

// Everything that was written has left the program, or the fault says why not.
static bool flush(FILE *out, const char *path, struct fault *fault)
{
    return (fflush(out) == 0 && !ferror(out)) || failed(path, fault);
}

// What cannot be replaced is written as it stands.
static bool write_through(const char *path, delivery_writer *write, void *context,
                          struct fault *fault)
{
    FILE *out = fopen(path, "we");
    if (!out) {
        return failed(path, fault);
    }
    bool written = write(context, out, fault) && flush(out, path, fault);
    fclose(out);
    return written;
}

static bool sync_folder_of(const char *path, struct arena *arena)
{
    const char *slash = strrchr(path, '/');
    const char *folder = !slash          ? "."
                         : slash == path ? "/"
                                         : arena_text_part(arena, path, (size_t)(slash - path));
    int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool synced = descriptor >= 0 && (fsync(descriptor) == 0 || errno == EINVAL);
    if (descriptor >= 0) {
        close(descriptor);
    }
    return synced;
}

// Whoever names the records themselves with --out does not mean it. By its name: to open the file
// would drop SQLite's locks on it.
static bool is_records(const char *path)
{
    static const char records[] = "manten.db";
    const char *slash = strrchr(path, '/');
    return strncmp(slash ? slash + 1 : path, records, sizeof records - 1) == 0;
}

static bool make_durable(FILE *out, const char *path, struct fault *fault)
{
    return flush(out, path, fault) && (fsync(fileno(out)) == 0 || failed(path, fault));
}

static bool write_beside(int descriptor, const char *path, delivery_writer *write, void *context,
                         struct fault *fault)
{
    FILE *out = fdopen(descriptor, "w");
    if (!out) {
        failed(path, fault);
        close(descriptor);
        return false;
    }
    bool written = write(context, out, fault) && make_durable(out, path, fault);
    fclose(out);
    return written;
}

static bool replace(const char *path, delivery_writer *write, void *context, struct fault *fault)
{
    struct arena *arena = arena_new();
    char *beside = arena_format(arena, "%s.XXXXXX", path);
    int descriptor = mkostemp(beside, O_CLOEXEC);
    bool written = descriptor >= 0 ? write_beside(descriptor, path, write, context, fault)
                                   : failed(path, fault);
    written = written && (rename(beside, path) == 0 || failed(path, fault));
    if (!written && descriptor >= 0) {
        unlink(beside);
    }
    written = written && (sync_folder_of(path, arena) || failed(path, fault));
    arena_free(arena);
    return written;
}

bool delivery_write(const char *path, delivery_writer *write, void *context, struct fault *fault)
{
    struct stat status;
    if (!path || strcmp(path, "-") == 0) {
        return write(context, stdout, fault) && flush(stdout, "standard output", fault);
    }
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
        return write_through(path, write, context, fault);
    }
    if (is_records(path)) {
        return fault_set(fault, "%s is where records are kept: choose another place with --out",
                         path);
    }
    return replace(path, write, context, fault);
}
