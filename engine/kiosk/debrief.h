// The debrief of a scenario: the way that was taken, scene by scene, and the ways that were not.
#ifndef MANTEN_KIOSK_DEBRIEF_H
#define MANTEN_KIOSK_DEBRIEF_H

#include "kiosk/kiosk.h"

// The column that all of it stands in.
struct rect debrief_column(const struct stage *stage, struct rect box);

// Puts the way; returns where it ends.
int debrief_put_way(struct kiosk *kiosk, struct stage *stage, struct rect box);

// Puts the button that plays it anew; returns where it ends.
int debrief_put_again(struct kiosk *kiosk, struct stage *stage, struct rect box);

// Takes the touch on one of its buttons; else false.
bool debrief_act(struct kiosk *kiosk, const char *id);

#endif
