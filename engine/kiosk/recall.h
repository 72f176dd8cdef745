// Recall on the screen: what was missed in other modules comes back when a module is entered for
// the first time.
#ifndef MANTEN_KIOSK_RECALL_H
#define MANTEN_KIOSK_RECALL_H

#include "kiosk/kiosk.h"

// Shows what comes back at the beginning of the module that is entered; false when nothing does.
bool recall_begin(struct kiosk *kiosk);

// Where the item on the screen comes from, as an item's id says it: "telework/wifi".
const struct module *recall_source(const struct kiosk *kiosk, const char *item);

#endif
