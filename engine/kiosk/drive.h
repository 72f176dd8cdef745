// `play --drive`: the kiosk obeys commands on standard input, one JSON object a line, and answers
// each after the frame that it caused is drawn and what it recorded is durable.
#ifndef MANTEN_KIOSK_DRIVE_H
#define MANTEN_KIOSK_DRIVE_H

#include "kiosk/kiosk.h"

// Runs until "quit" or the end of the input.
bool drive_run(struct kiosk *kiosk, struct fault *fault);

#endif
