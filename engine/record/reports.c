#include "record/reports.h"

#include "base/place.h"
#include "module/source.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static bool is_script(const char *name)
{
    const size_t length = strlen(name);
    return length > 4 && name[0] != '.' && strcmp(name + length - 4, ".lua") == 0;
}

static int compare(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

static const char *folder_of(struct arena *arena)
{
    return arena_format(arena, "%s/reports", place_scripts(arena));
}

int reports_list(struct arena *arena, const char ***names)
{
    enum { MOST = 500 };
    int count = 0;
    *names = arena_take(arena, MOST, sizeof **names);
    DIR *directory = opendir(folder_of(arena));
    for (struct dirent *entry; directory && count < MOST && (entry = readdir(directory));) {
        if (is_script(entry->d_name)) {
            (*names)[count++] = arena_text_part(arena, entry->d_name, strlen(entry->d_name) - 4);
        }
    }
    if (directory) {
        closedir(directory);
    }
    qsort(*names, (size_t)count, sizeof **names, compare);
    return count;
}

static bool read_basis(struct basis *basis, const char *report, struct arena *arena,
                       struct fault *fault)
{
    struct complaints complaints = {.arena = arena};
    struct source source;
    const char *path = arena_format(arena, "%s/%s.sql", folder_of(arena), basis->name);
    const bool read = source_read(&complaints, arena, path, &source);
    if (!read) {
        fault_set(fault, "%s: %s: report %s uses it", path, complaints.list[0].text, report);
    }
    free(complaints.list);
    basis->sql = read ? arena_text_part(arena, source.text, source.length) : NULL;
    return read;
}

static bool read_report(struct warden *warden, const char *name, struct arena *arena,
                        struct report *report, struct fault *fault)
{
    const char *path = arena_format(arena, "%s/%s.lua", folder_of(arena), name);
    bool read = report_read(warden, path, name, arena, report, fault);
    for (int i = 0; read && i < report->basis_count; i++) {
        read = read_basis(&report->bases[i], name, arena, fault);
    }
    return read;
}

bool reports_read(struct warden *warden, const char *name, struct arena *arena,
                  struct report *report, struct fault *fault)
{
    const char **names;
    const int count = reports_list(arena, &names);
    for (int i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) {
            return read_report(warden, name, arena, report, fault);
        }
    }
    return fault_set(fault, "there is no report %s: see `manten report list`", name);
}
