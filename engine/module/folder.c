#include "module/folder.h"

#include "module/prose.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct listing {
    struct complaints *complaints;
    struct found *files;
    int count;
};

static bool is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static void add(struct listing *listing, const struct found *file)
{
    const struct spot spot = {file->path, 1};
    if (!prose_is_name(file->name)) {
        complain(listing->complaints, spot, true,
                 "\"%.80s\" is no name: use a-z, 0-9 and -, at most 64 of them", file->name);
    } else if (listing->count == FILES_MOST) {
        complain(listing->complaints, spot, true, "is left out: there are more than %d files",
                 FILES_MOST);
    } else {
        listing->files[listing->count++] = *file;
    }
}

static void add_module(struct listing *listing, const char *folder, const char *name)
{
    struct arena *arena = listing->complaints->arena;
    struct found file = {.kind = FILE_MODULE, .name = arena_text(arena, name)};
    struct stat status;
    file.folder = arena_format(arena, "%s/%s", folder, name);
    file.path = arena_format(arena, "%s/module.lua", file.folder);
    if (name[0] == '.' || strcmp(name, "courses") == 0 || strcmp(name, "surveys") == 0 ||
        strcmp(name, "checklists") == 0 || !is_folder(file.folder)) {
        return;
    }
    if (lstat(file.path, &status) != 0) {
        complain(listing->complaints, (struct spot){file.path, 1}, false,
                 "there is no such file, so the folder is left out");
        return;
    }
    add(listing, &file);
}

static void add_file(struct listing *listing, enum file_kind kind, const char *folder,
                     const char *name)
{
    struct arena *arena = listing->complaints->arena;
    size_t length = strlen(name);
    if (name[0] == '.' || length <= 4 || strcmp(name + length - 4, ".lua") != 0) {
        return;
    }
    struct found file = {.kind = kind, .folder = folder};
    file.name = arena_text_part(arena, name, length - 4);
    file.path = arena_format(arena, "%s/%s", folder, name);
    add(listing, &file);
}

static void list_kind(struct listing *listing, enum file_kind kind, const char *folder)
{
    static const char *const places[FILE_KINDS] = {NULL, "courses", "surveys", "checklists"};
    struct dirent **entries;
    const char *path = kind == FILE_MODULE ? folder
                                           : arena_format(listing->complaints->arena, "%s/%s",
                                                          folder, places[kind]);
    int count = scandir(path, &entries, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        if (kind == FILE_MODULE) {
            add_module(listing, path, entries[i]->d_name);
        } else {
            add_file(listing, kind, path, entries[i]->d_name);
        }
        free(entries[i]);
    }
    if (count >= 0) {
        free(entries);
    }
}

bool folder_list(struct complaints *complaints, const char *folder, struct found **files,
                 int *count, struct fault *fault)
{
    DIR *readable = opendir(folder);
    if (!readable) {
        return fault_set(fault, "%s: %s: name the folder that holds the content", folder,
                         strerror(errno));
    }
    closedir(readable);
    struct listing listing = {.complaints = complaints};
    listing.files = arena_take(complaints->arena, FILES_MOST, sizeof *listing.files);
    for (int kind = 0; kind < FILE_KINDS; kind++) {
        list_kind(&listing, (enum file_kind)kind, folder);
    }
    *files = listing.files;
    *count = listing.count;
    return listing.count > 0 || complaints->count > 0 ||
           fault_set(fault, "there is no module in %s: name the folder that holds the content",
                     folder);
}

const char *folder_without_slash(struct arena *arena, const char *folder)
{
    size_t length = strlen(folder);
    while (length > 1 && folder[length - 1] == '/') {
        length--;
    }
    return arena_text_part(arena, folder, length);
}

void folder_to_front(struct found *files, int count, int *front, const char *id)
{
    for (int i = *front; i < count; i++) {
        if (strcmp(files[i].name, id) == 0) {
            struct found file = files[i];
            memmove(&files[*front + 1], &files[*front], (size_t)(i - *front) * sizeof *files);
            files[(*front)++] = file;
            return;
        }
    }
}
