// Asking a module's functions what depends on this learner, in the worker and off the thread that
// draws.
#ifndef MANTEN_KIOSK_ASKING_H
#define MANTEN_KIOSK_ASKING_H

#include "kiosk/kiosk.h"

// Goes on with `then` when the module's functions have said it (at once when it has none, or with
// `module` NULL). When the worker fails, the module is shown as not available and the menu appears.
void asking_send(struct kiosk *kiosk, const struct module *module,
                 void (*then)(struct kiosk *kiosk));

// What the functions may know of the person now; texts that change live in the arena.
struct learned asking_learned(const struct kiosk *kiosk, const struct module *module,
                              struct arena *arena);

// The module is shown as not available, and the menu.
void asking_failed(struct kiosk *kiosk, const struct module *module);

// The functions of a begun attempt's scripted items are asked first, and what they say is recorded
// with it; then as recording_send. `ruling` begins the sheet that is shown.
void asking_begin(struct kiosk *kiosk, const struct ruling *ruling,
                  void (*then)(struct kiosk *kiosk));

#endif
