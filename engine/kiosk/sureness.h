// How sure one is of an answer: asked below the question where a test wants to know. It never
// counts for marks, and nobody has to say it.
#ifndef MANTEN_KIOSK_SURENESS_H
#define MANTEN_KIOSK_SURENESS_H

#include "kiosk/kiosk.h"

// The height that it takes in that width; 0 where it is not asked.
int sureness_height(const struct kiosk *kiosk, const struct stage *stage, int width);
void sureness_put(struct kiosk *kiosk, struct stage *stage, struct rect box);

// Takes the touch on one of the levels; taken again, it is unsaid. False for anything else.
bool sureness_act(struct kiosk *kiosk, const char *id);

#endif
