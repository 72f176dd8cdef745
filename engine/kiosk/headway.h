// How far the learner is in a course, and what keeps a module of it locked.
#ifndef MANTEN_KIOSK_HEADWAY_H
#define MANTEN_KIOSK_HEADWAY_H

#include "kiosk/kiosk.h"

struct headway {
    int done, total;  // modules that are needed
    int minutes_left; // of those that are not complete
    bool begun;       // something in it was opened
    bool complete;    // all that are needed are, or, where none is, one that is optional
    int filled;       // checklists and surveys that were handed in, without the one that closes it
};

struct headway headway_of(const struct kiosk *kiosk, const struct course *course);

// The titles of what has to be complete before the module of the open course opens, or NULL when it
// is open. It is for whoever began it before, and for all when what is missing cannot be played.
const char *headway_missing(struct kiosk *kiosk, const char *module);

// Whether modules that are not there yet may still come in.
bool headway_coming(const struct kiosk *kiosk);

#endif
