// Asking the records what others of the person's organization handed in.
#ifndef MANTEN_KIOSK_COLLEAGUES_H
#define MANTEN_KIOSK_COLLEAGUES_H

#include "kiosk/kiosk.h"

// Goes on with `then` when kiosk->colleagues holds what they last handed in of the checklist that
// is shown; at once, with nobody, when it compares nothing. Nobody is there either when the records
// cannot be read: the person's own result does not depend on others.
void colleagues_ask(struct kiosk *kiosk, void (*then)(struct kiosk *kiosk));

#endif
