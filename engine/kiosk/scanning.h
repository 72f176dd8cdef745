// The code on a badge, which a scanner types like a keyboard.
#ifndef MANTEN_KIOSK_SCANNING_H
#define MANTEN_KIOSK_SCANNING_H

#include "kiosk/kiosk.h"

// A key without a field to write into: part of a code, or the end of one. False when it is none.
bool scanning_key(struct kiosk *kiosk, const struct input *input);

#endif
