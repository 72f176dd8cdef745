#include "base/place.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *folder_of_program(struct arena *arena)
{
    char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    if (length <= 0) {
        return ".";
    }
    path[length] = '\0';
    char *slash = strrchr(path, '/');
    if (slash) {
        *slash = '\0';
    }
    return arena_text(arena, path);
}

// The vocabulary is the one file without which nothing plays: where it is, the rest is too.
static bool holds_data(struct arena *arena, const char *folder)
{
    return access(arena_format(arena, "%s/scripts/vocabulary.lua", folder), R_OK) == 0;
}

static const char *share_folder(struct arena *arena)
{
    const char *chosen = getenv("MANTEN_SHARE");
    if (chosen && chosen[0] != '\0') {
        return arena_text(arena, chosen);
    }
    const char *program = folder_of_program(arena);
    const char *around[] = {"..", "../..", "../share/manten"};
    const char *folder = NULL;
    for (size_t i = 0; i < sizeof around / sizeof around[0]; i++) {
        folder = arena_format(arena, "%s/%s", program, around[i]);
        if (holds_data(arena, folder)) {
            break;
        }
    }
    char real[PATH_MAX];
    return realpath(folder, real) ? arena_text(arena, real) : folder;
}

const char *place_content(struct arena *arena)
{
    return arena_format(arena, "%s/content", share_folder(arena));
}

const char *place_scripts(struct arena *arena)
{
    return arena_format(arena, "%s/scripts", share_folder(arena));
}

const char *place_assets(struct arena *arena)
{
    return arena_format(arena, "%s/assets", share_folder(arena));
}

const char *place_part(struct arena *arena, const char *name)
{
    const char *program = folder_of_program(arena);
    const char *around[] = {".", "..", "../lib/manten"}; // the tests lie in a folder below it
    const char *path = NULL;
    for (size_t i = 0; i < sizeof around / sizeof around[0]; i++) {
        path = arena_format(arena, "%s/%s/%s", program, around[i], name);
        if (access(path, R_OK) == 0) {
            break;
        }
    }
    return path;
}
