// The organizer's desk: sessions, and who is on their rosters, as the records have them now.
#ifndef MANTEN_RECORD_DESK_H
#define MANTEN_RECORD_DESK_H

#include "learning/session.h"
#include "record/roster.h"
#include "store/store.h"

struct sessions {
    struct session *list; // by date, then id
    int count;
};

struct listed {
    struct applicant applicant;
    const char *key;   // as roster_entry has it; "" once erased
    const char *reply; // to the question asked beforehand; ""
    bool present;
    const char *learner; // who of the learners it turned out to be, or NULL
};

struct applicants {
    struct listed *list; // by number, reading, name
    int count;
};

bool desk_sessions(struct store *store, struct arena *arena, struct sessions *sessions,
                   struct fault *fault);

// The fault names the sessions that there are.
bool desk_session(struct store *store, const char *id, struct arena *arena, struct session *session,
                  struct fault *fault);

bool desk_applicants(struct store *store, const char *session, struct arena *arena,
                     struct applicants *applicants, struct fault *fault);

// The applicant of that session known by this name and organization (compared folded). Returns
// false only on a failure; `found` says whether there is one.
bool desk_listed(struct store *store, const struct applicant *wanted, struct arena *arena,
                 bool *found, struct listed *listed, struct fault *fault);

// Who of them has that code: the number on a badge, or an id. NULL when nobody has.
struct listed *desk_coded(const struct applicants *applicants, const char *code);

// Where facts of the desk come from.
struct desk {
    struct store *store; // open for writing
    struct id_maker ids;
    int64_t wall;
};

struct desk desk_at(struct store *store);

// A fact to fill in: with a new id, about that person or, with NULL, about itself.
struct fact desk_fact(struct desk *desk, enum fact_kind kind, const struct id *about);

#endif
