#include "learning/fact.h"

const char *departure_name(enum departure departure)
{
    static const char *const names[DEPARTURES] = {"left", "idle", "closed"};
    return names[departure];
}

const char *verdict_name(enum verdict verdict)
{
    static const char *const names[] = {"unjudged", "wrong", "right"};
    return names[verdict];
}

struct fact fact_copy(const struct fact *fact, struct arena *arena)
{
    struct fact copy = *fact;
    const char **texts[] = {&copy.name,    &copy.organization, &copy.course,    &copy.notice,
                            &copy.module,  &copy.page,         &copy.sheet,     &copy.item,
                            &copy.drawn,   &copy.apart,        &copy.asked_as,  &copy.session,
                            &copy.text,    &copy.certificate,  &copy.signature, &copy.role,
                            &copy.wording, &copy.posed,        &copy.program,   &copy.content};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        *texts[i] = arena_text(arena, *texts[i]);
    }
    if (copy.planned) {
        struct session *planned = arena_take(arena, 1, sizeof *planned);
        *planned = session_copy(fact->planned, arena);
        copy.planned = planned;
    }
    if (copy.written) {
        struct applicant *written = arena_take(arena, 1, sizeof *written);
        *written = applicant_copy(fact->written, arena);
        copy.written = written;
    }
    for (int i = 0; i < copy.response.count; i++) {
        copy.response.values[i] = arena_text(arena, copy.response.values[i]);
    }
    return copy;
}
