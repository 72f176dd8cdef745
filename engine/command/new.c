// manten new: a starter for authors.
#include "base/arena.h"
#include "base/buffer.h"
#include "base/place.h"
#include "command/command.h"
#include "module/prose.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const files[] = {"module.lua", "locked.svg"};
enum { FILES = sizeof files / sizeof *files };

static bool read_all(const char *path, struct buffer *bytes, struct fault *fault)
{
    FILE *file = fopen(path, "re");
    if (!file) {
        return fault_set(fault, "cannot read the starter %s (%s): is manten installed whole?", path,
                         strerror(errno));
    }
    const bool whole = buffer_add_rest(bytes, file);
    fclose(file);
    return whole || fault_set(fault, "cannot read the starter %s: is the disk well?", path);
}

// The starter calls itself "starter" in one place, which becomes the module's own id.
static void put_id(const struct buffer *starter, const char *id, struct buffer *module)
{
    static const char name[] = "\"starter\"";
    const char *at = starter->text ? strstr(starter->text, name) : NULL;
    if (!at) {
        buffer_add(module, starter->text, starter->length);
        return;
    }
    buffer_add(module, starter->text, (size_t)(at - starter->text));
    buffer_format(module, "\"%s\"", id);
    buffer_add_text(module, at + sizeof name - 1);
}

static bool write_all(const char *path, const struct buffer *bytes, struct fault *fault)
{
    FILE *file = fopen(path, "wxe");
    bool written = file && fwrite(bytes->text, 1, bytes->length, file) == bytes->length;
    written = file && fclose(file) == 0 && written;
    return written || fault_set(fault, "cannot write %s (%s): look at the folder's rights and room",
                                path, strerror(errno));
}

static bool copy_file(struct arena *arena, const char *name, const char *folder, const char *id,
                      struct fault *fault)
{
    struct buffer starter = {0};
    struct buffer own = {0};
    const char *from = arena_format(arena, "%s/starter/%s", place_scripts(arena), name);
    bool copied = read_all(from, &starter, fault);
    if (copied) {
        put_id(&starter, id, &own);
        copied = write_all(arena_format(arena, "%s/%s", folder, name), &own, fault);
    }
    buffer_free(&starter);
    buffer_free(&own);
    return copied;
}

static void remove_files(struct arena *arena, const char *folder)
{
    for (int i = 0; i < FILES; i++) {
        unlink(arena_format(arena, "%s/%s", folder, files[i]));
    }
    rmdir(folder);
}

static bool make_module(struct arena *arena, const char *content, const char *id,
                        struct fault *fault)
{
    const char *folder = arena_format(arena, "%s/%s", content, id);
    if (mkdir(folder, 0777) != 0) {
        return errno == EEXIST
                   ? fault_set(fault, "%s is there already: choose another name", folder)
                   : fault_set(fault,
                               "cannot make the folder %s (%s): name a content folder with "
                               "--content",
                               folder, strerror(errno));
    }
    for (int i = 0; i < FILES; i++) {
        if (!copy_file(arena, files[i], folder, id, fault)) {
            remove_files(arena, folder);
            return false;
        }
    }
    printf("%s/module.lua is written: change its words, then run manten check %s, and name \"%s\" "
           "in a course\n",
           folder, content, id);
    return true;
}

static int run(const struct invocation *invocation)
{
    if (invocation->count != 3 || strcmp(invocation->arguments[1], "module") != 0) {
        return command_misused(&new_command,
                               "say what and how it is called: new module fire-drill");
    }
    const char *id = invocation->arguments[2];
    if (!prose_is_name(id)) {
        return command_misused(&new_command,
                               "'%s' is no name: use small letters, digits and hyphens", id);
    }
    struct fault fault;
    struct arena *arena = arena_new();
    const bool made = make_module(arena, invocation->content, id, &fault);
    arena_free(arena);
    return made ? STATUS_DONE : command_failed(&fault);
}

const struct command new_command = {
    .name = "new",
    .usage = "new module ID",
    .help = "Writes a small module that passes `manten check` into the content folder, to begin "
            "from.\n",
    .run = run,
};
