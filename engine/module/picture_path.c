#include "module/picture_path.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { NAME_MOST = 200, PICTURE_SIZE_MOST = 8 * 1024 * 1024 };

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

static bool check_name(const char *name, struct fault *fault)
{
    if (!name_is_plain(name)) {
        return fault_set(
            fault, "\"%.80s\" is no file of the module's folder: use letters, digits, - and _",
            name);
    }
    if (!ends_with(name, ".svg") && !ends_with(name, ".png")) {
        return fault_set(fault, "\"%.80s\" is neither an .svg nor a .png file", name);
    }
    return true;
}

const char *picture_path(struct arena *arena, const char *folder, const char *name,
                         struct fault *fault)
{
    char real_folder[PATH_MAX];
    char real[PATH_MAX];
    struct stat status;
    if (!check_name(name, fault)) {
        return NULL;
    }
    const char *path = arena_format(arena, "%s/%s", folder, name);
    if (!realpath(folder, real_folder) || !realpath(path, real) || stat(real, &status) != 0) {
        fault_set(fault, "there is no file \"%s\" in the module's folder", name);
        return NULL;
    }
    if (!is_inside(real, real_folder)) {
        fault_set(fault, "\"%s\" leads out of the module's folder", name);
        return NULL;
    }
    if (!S_ISREG(status.st_mode) || status.st_size > PICTURE_SIZE_MOST) {
        fault_set(fault, "\"%s\" is no file of at most 8 MiB", name);
        return NULL;
    }
    return arena_text(arena, real);
}
