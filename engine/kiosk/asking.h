// Asking a module's functions what depends on this learner, in the worker and off the thread that
// draws.
#ifndef MANTEN_KIOSK_ASKING_H
#define MANTEN_KIOSK_ASKING_H

#include "kiosk/kiosk.h"

// Goes on with `then` when the module's functions have said it (at once when it has none, or with
// `module` NULL). When the worker fails, the module is shown as not available and the menu appears.
void asking_send(struct kiosk *kiosk, const struct module *module,
                 void (*then)(struct kiosk *kiosk));

#endif
