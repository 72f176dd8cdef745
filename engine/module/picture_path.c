#include "module/picture_path.h"

#include "module/picture_check.h"

#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAME_MOST = 200 };

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text);
    size_t end_length = strlen(end);
    return length > end_length && strcmp(text + length - end_length, end) == 0;
}

// Plain letters only, so that a name means the same file on every system.
static bool name_is_plain(const char *name)
{
    static const char letters[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./";
    return strspn(name, letters) == strlen(name) && strlen(name) <= NAME_MOST && name[0] != '/' &&
           name[0] != '.' && !strstr(name, "/.") && !strstr(name, "//");
}

static bool is_inside(const char *path, const char *folder)
{
    size_t length = strlen(folder);
    return strncmp(path, folder, length) == 0 && path[length] == '/';
}

// A module's own, or that of all surveys or checklists: as the author calls it.
static const char *folder_name(const char *folder)
{
    const char *slash = strrchr(folder, '/');
    return slash ? slash + 1 : folder;
}

static bool check_name(const char *name, const char *folder, struct fault *fault)
{
    if (!name_is_plain(name)) {
        return fault_set(fault,
                         "\"%.80s\" is no file of the folder %s: use letters, digits, - and _",
                         name, folder_name(folder));
    }
    if (!ends_with(name, ".svg") && !ends_with(name, ".png")) {
        return fault_set(fault, "\"%.80s\" is neither an .svg nor a .png file", name);
    }
    return true;
}

static bool check_kind(const char *name, const struct stat *status, struct fault *fault)
{
    const bool svg = ends_with(name, ".svg");
    if (!S_ISREG(status->st_mode)) {
        return fault_set(fault, "\"%s\" is no file", name);
    }
    if (status->st_size > (svg ? DRAWING_SIZE_MOST : PICTURE_SIZE_MOST)) {
        return fault_set(fault, "\"%s\" is larger than %s", name, svg ? "64 KiB" : "8 MiB");
    }
    return true;
}

// As much of the file as has to be looked at, with a closing 0.
static char *read_start(struct arena *arena, const char *path, size_t most, size_t *length)
{
    char *bytes = arena_take(arena, most + 1, 1);
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    ssize_t step = file < 0 ? -1 : 0;
    *length = 0;
    while (file >= 0 && (step = read(file, bytes + *length, most - *length)) > 0) {
        *length += (size_t)step;
    }
    if (file >= 0) {
        close(file);
    }
    return step < 0 ? NULL : bytes;
}

static bool check_bytes(const char *path, const char *name, struct fault *fault)
{
    struct arena *arena = arena_new();
    const bool svg = ends_with(name, ".svg");
    size_t length;
    struct fault found;
    const char *bytes = read_start(arena, path, svg ? DRAWING_SIZE_MOST : PNG_HEAD, &length);
    bool done = bytes || fault_set(&found, "cannot be read");
    done = done && (svg ? picture_check_svg(bytes, length, &found)
                        : picture_check_png((const unsigned char *)bytes, length, &found));
    arena_free(arena);
    return done || fault_set(fault, "\"%s\" %s", name, found.text);
}

const char *picture_path(struct arena *arena, const char *folder, const char *name,
                         struct fault *fault)
{
    char real_folder[PATH_MAX];
    char real[PATH_MAX];
    struct stat status;
    if (!check_name(name, folder, fault)) {
        return NULL;
    }
    const char *path = arena_format(arena, "%s/%s", folder, name);
    if (!realpath(folder, real_folder) || !realpath(path, real) || stat(real, &status) != 0) {
        fault_set(fault, "there is no file \"%s\" in the folder %s", name, folder_name(folder));
        return NULL;
    }
    if (!is_inside(real, real_folder)) {
        fault_set(fault, "\"%s\" leads out of the folder %s", name, folder_name(folder));
        return NULL;
    }
    if (!check_kind(name, &status, fault) || !check_bytes(real, name, fault)) {
        return NULL;
    }
    return arena_text(arena, real);
}
