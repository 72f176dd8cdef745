#include "record/logo.h"

#include "record/delivery.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LOGO_MOST = 4 << 20, SIGNATURE = 8, PIECE = 1 << 14 };

static const char signature[SIGNATURE] = "\x89PNG\r\n\x1a\n";

static const char *path_of(const char *data, const char *session, struct arena *arena)
{
    return arena_format(arena, "%s/logos/%s.png", data, session);
}

struct copy {
    FILE *from;
    const char *path;
};

static bool write_copy(void *context, FILE *out, struct fault *fault)
{
    const struct copy *copy = context;
    char bytes[PIECE];
    size_t total = 0;
    for (size_t got; (got = fread(bytes, 1, sizeof bytes, copy->from)) > 0; total += got) {
        if (total == 0 && (got < SIGNATURE || memcmp(bytes, signature, SIGNATURE) != 0)) {
            return fault_set(fault, "%s is no PNG: save the logo as one", copy->path);
        }
        if (total + got > LOGO_MOST) {
            return fault_set(fault, "%s is larger than 4 MB: save it smaller", copy->path);
        }
        fwrite(bytes, 1, got, out); // what fails shows when the file is flushed
    }
    return (total > 0 && !ferror(copy->from)) ||
           fault_set(fault, "cannot read %s: name a PNG", copy->path);
}

static bool put(const char *to, const char *from, struct fault *fault)
{
    struct copy copy = {fopen(from, "rb"), from};
    if (!copy.from) {
        return fault_set(fault, "cannot read %s (%s): name a PNG", from, strerror(errno));
    }
    const bool written = delivery_write(to, write_copy, &copy, fault);
    fclose(copy.from);
    return written;
}

bool logo_keep(const char *data, const char *session, const char *path, struct fault *fault)
{
    struct arena *arena = arena_new();
    const char *kept = path_of(data, session, arena);
    const char *folder = arena_format(arena, "%s/logos", data);
    bool done;
    if (path[0] == '\0') {
        done = unlink(kept) == 0 || errno == ENOENT ||
               fault_set(fault, "cannot remove %s (%s): check the folder", kept, strerror(errno));
    } else if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
        done = fault_set(fault, "cannot make the folder %s (%s): check the folder of the records",
                         folder, strerror(errno));
    } else {
        done = put(kept, path, fault);
    }
    arena_free(arena);
    return done;
}

const char *logo_of(const char *data, const char *session, struct arena *arena)
{
    const char *path = path_of(data, session, arena);
    return access(path, R_OK) == 0 ? path : NULL;
}
