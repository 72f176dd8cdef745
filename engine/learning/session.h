// A session is one sitting of a course at a place and time; an applicant is somebody on its roster.
// All texts are borrowed, and "" where there is nothing to say.
#ifndef MANTEN_LEARNING_SESSION_H
#define MANTEN_LEARNING_SESSION_H

#include "base/arena.h"
#include "base/id.h"

#include <stdbool.h>

enum session_state { SESSION_PLANNED, SESSION_HELD, SESSION_CANCELLED, SESSION_STATES };

struct session {
    const char *id; // a name such as "tokyo-1", given by an organizer
    const char *course;
    const char *title;
    const char *host, *sponsors;
    const char *venue, *block, *prefecture;
    const char *date;                  // 2026-11-21
    const char *doors, *starts, *ends; // 13:30
    const char *lecturer;
    const char *points; // what a certificate of it counts for, as "知識ポイント 2"
    int capacity;
    enum session_state state;
};

struct applicant {
    struct id id; // of the person on this roster, whatever is corrected later
    const char *session;
    int number; // on the badge; 0 when there is none
    const char *name;
    const char *reading; // in hiragana
    const char *organization;
    const char *kind; // of participant
    const char *qualifications;
    const char *question; // asked beforehand
    bool walk_in;
};

const char *session_state_name(enum session_state state);
bool session_state_named(const char *name, enum session_state *state);

struct session session_copy(const struct session *session, struct arena *arena);
struct applicant applicant_copy(const struct applicant *applicant, struct arena *arena);

#endif
