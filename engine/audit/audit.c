#include "audit/audit.h"

#include "audit/crew.h"
#include "audit/setting.h"
#include "audit/share.h"

static int count_bits(unsigned bits)
{
    int count = 0;
    for (; bits; bits &= bits - 1) {
        count++;
    }
    return count;
}

static const char *elsewhere(struct arena *arena, const struct note *note)
{
    const int settings = count_bits(note->settings) - 1;
    const int places = note->places - 1;
    const char *more = settings == 0 ? ""
                                     : arena_format(arena, "%d more setting%s", settings,
                                                    settings == 1 ? "" : "s");
    const char *other =
        places == 0 ? "" : arena_format(arena, "%d more screen%s", places, places == 1 ? "" : "s");
    if (settings == 0 && places == 0) {
        return "";
    }
    return arena_format(arena, " (and in %s%s%s)", more, settings > 0 && places > 0 ? ", on " : "",
                        other);
}

static struct complaint complaint_of(struct arena *arena, const struct note *note)
{
    return (struct complaint){
        .file = note->file,
        .error = true,
        .text =
            arena_format(arena, "%s, %s: %s%s", note->place, setting_words(note->setting, arena),
                         note->text, elsewhere(arena, note)),
    };
}

static void tell(const struct notes *notes, struct audit *audit)
{
    *audit = (struct audit){.screens = notes->screens, .scenes = notes->scenes};
    audit->complaints = arena_take(notes->arena, (size_t)notes->count, sizeof *audit->complaints);
    for (int i = 0; i < notes->count; i++) {
        audit->complaints[audit->complaint_count++] = complaint_of(notes->arena, &notes->list[i]);
    }
}

bool audit_layout(struct content *content, const char *assets, int jobs, struct arena *arena,
                  struct audit *audit, struct fault *fault)
{
    if (content->course_count == 0) {
        return fault_set(fault, "there is no course to draw in %s: add one to its folder courses",
                         content->folder);
    }
    struct notes notes = {.arena = arena};
    const bool done = jobs > 1 ? crew_audit(content->folder, assets, jobs, &notes, fault)
                               : share_audit(content, assets, (struct share){0, 1}, &notes, fault);
    notes_sort(&notes);
    tell(&notes, audit);
    notes_free(&notes);
    return done;
}
