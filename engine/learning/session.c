#include "learning/session.h"

#include <string.h>

static const char *const names[SESSION_STATES] = {"planned", "held", "cancelled"};

const char *session_state_name(enum session_state state)
{
    return names[state];
}

bool session_state_named(const char *name, enum session_state *state)
{
    for (int i = 0; i < SESSION_STATES; i++) {
        if (strcmp(names[i], name) == 0) {
            *state = (enum session_state)i;
            return true;
        }
    }
    return false;
}

struct session session_copy(const struct session *session, struct arena *arena)
{
    struct session copy = *session;
    const char **texts[] = {&copy.id,       &copy.course, &copy.title,  &copy.host,
                            &copy.sponsors, &copy.venue,  &copy.block,  &copy.prefecture,
                            &copy.date,     &copy.doors,  &copy.starts, &copy.ends,
                            &copy.lecturer, &copy.points};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        *texts[i] = arena_text(arena, *texts[i]);
    }
    return copy;
}

struct applicant applicant_copy(const struct applicant *applicant, struct arena *arena)
{
    struct applicant copy = *applicant;
    const char **texts[] = {&copy.session, &copy.name,           &copy.reading, &copy.organization,
                            &copy.kind,    &copy.qualifications, &copy.question};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        *texts[i] = arena_text(arena, *texts[i]);
    }
    return copy;
}
