// A tour of the kiosk without a window, a database or a person: its state is put to every screen
// that the content gives it, one after the other.
#ifndef MANTEN_AUDIT_TOUR_H
#define MANTEN_AUDIT_TOUR_H

#include "audit/tour_steps.h"

// False when a module's functions cannot be asked.
bool tour_take(struct tour *tour, struct fault *fault);

#endif
