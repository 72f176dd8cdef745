// The hand: fingers, mouse and keyboard become touches of elements.
#ifndef MANTEN_KIOSK_HAND_H
#define MANTEN_KIOSK_HAND_H

#include "kiosk/kiosk.h"

// Takes one input; what it touches is acted on.
void hand_take(struct kiosk *kiosk, const struct input *input);

#endif
