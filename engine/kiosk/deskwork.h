// What the organizer's screens share: errands to the recorder and what comes of them, and the way
// back to the first of these screens.
#ifndef MANTEN_KIOSK_DESKWORK_H
#define MANTEN_KIOSK_DESKWORK_H

#include "kiosk/kiosk.h"

struct deskwork {
    struct errand errand;
    struct kiosk *kiosk;
    bool (*work)(struct deskwork *work, struct fault *fault); // on the recorder's thread
    void (*then)(struct kiosk *kiosk, struct deskwork *work); // when that went well
    struct arena *arena; // freed behind `then`, unless that took it (NULL)
    const char *data;    // folder
    const char *text;    // digits, a session, an applicant
    int64_t wall;
    struct pin_state pin;
    bool flag; // right, or present
    struct sessions sessions;
    struct listing rows;
    struct fact fact;
    unsigned visit;
    bool ok;
    struct fault fault;
};

// With an arena, the time and a copy of the text; to be given `work` and `then`.
struct deskwork *deskwork_new(struct kiosk *kiosk, const char *text);
void deskwork_send(struct deskwork *work);

// Whether one of the organizer's screens is shown.
bool deskwork_shown(const struct kiosk *kiosk);

// The way back to the first of them.
void deskwork_home(struct kiosk *kiosk);

// Nothing of what was looked at stays in memory.
void deskwork_forget(struct kiosk *kiosk);

#endif
