#include "record/delivery.h"

#include "base/arena.h"
#include "store/folder.h"

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

// When the writer gave up because nothing could be written, the stream knows why.
static bool let_write(FILE *out, const char *path, delivery_writer *write, void *context,
                      struct fault *fault)
{
    const bool written = write(context, out, fault);
    return (written || ferror(out)) && flush(out, path, fault);
}

// What cannot be replaced is written as it stands.
static bool write_through(const char *path, delivery_writer *write, void *context,
                          struct fault *fault)
{
    FILE *out = fopen(path, "we");
    if (!out) {
        return failed(path, fault);
    }
    bool written = let_write(out, path, write, context, fault);
    fclose(out);
    return written;
}

static const char *folder_of(const char *path, struct arena *arena)
{
    const char *slash = strrchr(path, '/');
    return !slash          ? "."
           : slash == path ? "/"
                           : arena_text_part(arena, path, (size_t)(slash - path));
}

// Whoever names the records themselves with --out does not mean it. By its name: to open the file
// would drop SQLite's locks on it.
static bool is_records(const char *path)
{
    static const char records[] = "manten.db";
    const char *slash = strrchr(path, '/');
    return strncmp(slash ? slash + 1 : path, records, sizeof records - 1) == 0;
}

// A file that is to take the place of `path`. While it has no name it is gone with the program,
// whatever ends that; some disks (most USB sticks) want a name from the beginning.
struct draft {
    const char *path;
    const char *folder;
    char *beside; // its own name
    bool named;
    int descriptor;
};

static bool open_draft(struct draft *draft, struct fault *fault)
{
    draft->descriptor = open(draft->folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (draft->descriptor < 0) {
        draft->descriptor = mkostemp(draft->beside, O_CLOEXEC);
        draft->named = draft->descriptor >= 0;
    }
    return draft->descriptor >= 0 || failed(draft->path, fault);
}

// A name that nobody has. The last six letters are the pattern's.
static bool give_name(struct draft *draft)
{
    char own[64];
    const int taken = mkostemp(draft->beside, O_CLOEXEC);
    if (taken < 0) {
        return false;
    }
    close(taken);
    unlink(draft->beside);
    snprintf(own, sizeof own, "/proc/self/fd/%d", draft->descriptor);
    draft->named = linkat(AT_FDCWD, own, AT_FDCWD, draft->beside, AT_SYMLINK_FOLLOW) == 0;
    return draft->named;
}

static bool write_draft(struct draft *draft, delivery_writer *write, void *context,
                        struct fault *fault)
{
    const int copy = fcntl(draft->descriptor, F_DUPFD_CLOEXEC, 0);
    FILE *out = copy >= 0 ? fdopen(copy, "w") : NULL;
    if (!out) {
        failed(draft->path, fault);
        if (copy >= 0) {
            close(copy);
        }
        return false;
    }
    bool written = let_write(out, draft->path, write, context, fault) &&
                   (fsync(fileno(out)) == 0 || failed(draft->path, fault));
    fclose(out);
    return written;
}

static bool put_in_place(struct draft *draft, struct fault *fault)
{
    return ((draft->named || give_name(draft)) && rename(draft->beside, draft->path) == 0) ||
           failed(draft->path, fault);
}

static bool replace(const char *path, delivery_writer *write, void *context, struct fault *fault)
{
    struct arena *arena = arena_new();
    struct draft draft = {.path = path,
                          .folder = folder_of(path, arena),
                          .beside = arena_format(arena, "%s.XXXXXX", path)};
    const bool opened = open_draft(&draft, fault);
    bool written =
        opened && write_draft(&draft, write, context, fault) && put_in_place(&draft, fault);
    if (!written && draft.named) {
        unlink(draft.beside);
    }
    if (opened) {
        close(draft.descriptor);
    }
    struct fault other; // it speaks of --data
    written = written && (folder_sync(draft.folder, &other) || failed(path, fault));
    arena_free(arena);
    return written;
}

bool delivery_write(const char *path, delivery_writer *write, void *context, struct fault *fault)
{
    struct stat status;
    if (!path || strcmp(path, "-") == 0) {
        return let_write(stdout, "standard output", write, context, fault);
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
