// The organizer's screens, behind a PIN: how everybody is doing, who is there, which sitting it is,
// and the ways out for records, certificates and the kiosk itself.
#ifndef MANTEN_KIOSK_ORGANIZER_H
#define MANTEN_KIOSK_ORGANIZER_H

#include "kiosk/kiosk.h"

// Somebody held the logo, or pressed the keys, on the first screen: asks for the PIN, or for a new
// one where none is set.
void organizer_open(struct kiosk *kiosk);

// The finger went down on the first screen, maybe on the logo; and it moved or went up.
void organizer_press(struct kiosk *kiosk, int x, int y);
void organizer_release(struct kiosk *kiosk);

// The keys that open it; true when it was them.
bool organizer_key(struct kiosk *kiosk, const struct input *input);

// Milliseconds until time changes something, or -1; and what it has brought.
int organizer_next_change(const struct kiosk *kiosk);
void organizer_tick(struct kiosk *kiosk);

// Whether one of these screens is shown.
bool organizer_shown(const struct kiosk *kiosk);

// The way back to the first of them.
void organizer_home(struct kiosk *kiosk);

// Nothing of what was looked at stays in memory.
void organizer_forget(struct kiosk *kiosk);

// ---- work at the desk: errands to the recorder, and what comes of them

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

#endif
