// A tour of the kiosk without a window, a database or a person: its state is put to every screen
// that the content gives it, one after the other.
#ifndef MANTEN_AUDIT_TOUR_H
#define MANTEN_AUDIT_TOUR_H

#include "kiosk/kiosk.h"

struct tour {
    struct kiosk *kiosk; // with type, pictures, scene and content, but no window and no clerks
    // Called at every stop. The place is named for a person: `page "leak"`, `screen signin`.
    void (*look)(void *context, const char *file, const char *place);
    void *context;

    int share, shares; // which parts of it are taken: share, share + shares, …
    int part;          // that is taken now

    struct arena *arena;          // of what the tour makes
    const char *file;             // whose content is shown now
    struct said *said[LANGUAGES]; // of the module that is shown, or NULL
    const char *posed;            // of the scripted items of its test, or NULL
};

// False when a module's functions cannot be asked.
bool tour_take(struct tour *tour, struct fault *fault);

// The screen as it stands is shown in that language from now on.
void tour_speak(struct tour *tour, enum language language);

#endif
