// People of a roster as large buttons, a page of them at a time.
#ifndef MANTEN_KIOSK_PERSONS_H
#define MANTEN_KIOSK_PERSONS_H

#include "kiosk/kiosk.h"

// The persons that stand in the row that was chosen: a line with the kana to narrow it down and the
// ways to turn the page, where they are many; below it their names. `marking`: who is there already
// is ticked.
void persons_put(struct kiosk *kiosk, struct stage *stage, struct rect body, bool marking);

// Turns the page, or narrows the row down; false when the element is none of those.
bool persons_act(struct kiosk *kiosk, const char *id);

#endif
