// The organizer's screens, behind a PIN: how everybody is doing, who is there, which sitting it is,
// and the ways out for records, certificates and the kiosk itself.
#ifndef MANTEN_KIOSK_ORGANIZER_H
#define MANTEN_KIOSK_ORGANIZER_H

#include "kiosk/kiosk.h"

// Somebody held the logo, or pressed the keys, on the first screen: asks for the PIN, or for a new
// one where none is set.
void organizer_open(struct kiosk *kiosk);

// The finger went down on the first screen, maybe on the logo; and it moved or went up.
void organizer_press(struct kiosk *kiosk, int x, int y);
void organizer_release(struct kiosk *kiosk);

// The keys that open it; true when it was them.
bool organizer_key(struct kiosk *kiosk, const struct input *input);

// Milliseconds until time changes something, or -1; and what it has brought.
int organizer_next_change(const struct kiosk *kiosk);
void organizer_tick(struct kiosk *kiosk);

#endif
