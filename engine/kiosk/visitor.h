// Visitors come and go.
#ifndef MANTEN_KIOSK_VISITOR_H
#define MANTEN_KIOSK_VISITOR_H

#include "kiosk/kiosk.h"

// Signs in with what was typed, and goes to where the person was.
void visitor_arrives(struct kiosk *kiosk);

// The text about the name that is shown before anybody gives it.
enum word visitor_notice(const struct kiosk *kiosk);

// Nothing of the person stays on the screen or in memory.
void visitor_forget(struct kiosk *kiosk);

// The person leaves: at once nothing of theirs is on the screen, and what they did is kept.
void visitor_leaves(struct kiosk *kiosk, enum departure departure);

#endif
