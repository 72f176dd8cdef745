// An item on the screen, the same in tests and surveys: the stem, and what one answers with.
#ifndef MANTEN_KIOSK_QUESTION_H
#define MANTEN_KIOSK_QUESTION_H

#include "kiosk/kiosk.h"

// Puts the item that is shown into the area.
void question_put(struct kiosk *kiosk, struct stage *stage, struct rect body);

// Picks or types; true when the element was one of the question's.
bool question_act(struct kiosk *kiosk, const char *id);

// Whether what is picked can be taken as the answer.
bool question_ready(const struct kiosk *kiosk);

#endif
