// Posing a question: an item on the screen, with the panel that scrolls and the keyboard that
// types.
#ifndef MANTEN_KIOSK_POSING_H
#define MANTEN_KIOSK_POSING_H

#include "kiosk/kiosk.h"
#include "question/question.h"

// The item that is shown, as the person is answering it.
struct question posing_question(struct kiosk *kiosk);

// Looks whether the person has answered an item of this kind before, or has to be told how that is
// done. Before the item is shown.
void posing_meet(struct kiosk *kiosk, const struct item *item);

// The keyboard that it takes on the screen.
enum board posing_board(const struct kiosk *kiosk);

// Puts the keyboard, when it is up, to the end of the area; returns what is left of it.
struct rect posing_room(struct kiosk *kiosk, struct stage *stage, struct rect body);

// Puts it into the area.
void posing_put(struct kiosk *kiosk, struct stage *stage, struct rect body);

#endif
