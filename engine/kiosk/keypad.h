// The pad of digits, for the number on a badge and for the organizer's PIN.
#ifndef MANTEN_KIOSK_KEYPAD_H
#define MANTEN_KIOSK_KEYPAD_H

#include "kiosk/kiosk.h"

struct keypad {
    const char *field; // id of the element
    const char *title, *text;
    const char *label; // of the field
    const char *next;  // what the way on says
    bool secret;
    bool ready; // the way on is open
};

// Shows the screen with an empty field that has the focus.
void keypad_begin(struct kiosk *kiosk, const struct screen *screen, const char *field);

void keypad_put(struct kiosk *kiosk, struct stage *stage, const struct keypad *keypad);

// The field of the screen that is shown, when it is a keypad; else NULL.
struct buffer *keypad_typed(struct kiosk *kiosk);

#endif
