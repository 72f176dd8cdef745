// Reading the content and then opening the database, beside the first frame.
#ifndef MANTEN_KIOSK_OPENING_H
#define MANTEN_KIOSK_OPENING_H

#include "kiosk/kiosk.h"

// When either fails the kiosk ends with the fault: it does not play what it could not record.
void opening_begin(struct kiosk *kiosk);

#endif
