#include "module/lone.h"

#include "module/limits.h"
#include "module/load.h"

#include <stdlib.h>

struct reading {
    const struct lone *lone;
    struct arena *arena;
    struct complaints *complaints;
};

static void take(void *context, const struct found *file, const struct source *source,
                 const struct value *answer)
{
    struct reading *reading = context;
    struct reader reader = {.arena = reading->arena,
                            .scratch = arena_new(),
                            .complaints = reading->complaints,
                            .file = file->path,
                            .folder = file->folder,
                            .results = value_of(answer, "results"),
                            .lines = source->lines};
    complaints_take(reading->complaints, file->path, source->lines, value_of(answer, "complaints"));
    reading->lone->read(reading->lone->context, &reader, value_of(answer, "tree"));
    if (reader.faulty && !complaints_have_error(reading->complaints, file->path)) {
        complain(reading->complaints, (struct spot){file->path, 1}, true,
                 "its worker is not to be understood");
    }
    arena_free(reader.scratch);
}

static bool tell(struct complaints *complaints, struct fault *fault)
{
    bool good = true;
    complaints_sort(complaints);
    for (int i = 0; good && i < complaints->count; i++) {
        const struct complaint *complaint = &complaints->list[i];
        good = !complaint->error || fault_set(fault, "%s:%d: error: %s", complaint->file,
                                              complaint->line, complaint->text);
    }
    return good;
}

bool lone_read(struct warden *warden, const struct lone *lone, struct arena *arena,
               struct fault *fault)
{
    if (!warden_ready(warden, fault)) {
        return false;
    }
    struct complaints complaints = {.arena = arena};
    struct reading reading = {lone, arena, &complaints};
    size_t room = ANSWERS_SIZE_MOST;
    const struct load load = {.warden = warden,
                              .complaints = &complaints,
                              .answered = take,
                              .context = &reading,
                              .room = &room};
    const struct found file = {
        .kind = (enum file_kind)lone->kind, .name = lone->name, .path = lone->path, .folder = ""};
    load_files(&load, &file, 1);
    const bool good = tell(&complaints, fault);
    free(complaints.list);
    return good;
}
