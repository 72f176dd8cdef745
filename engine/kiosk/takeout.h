// Taking records out: reports and certificates, file by file, onto what is plugged in, with
// progress, and synced before anybody is told to pull it out.
#ifndef MANTEN_KIOSK_TAKEOUT_H
#define MANTEN_KIOSK_TAKEOUT_H

#include "kiosk/kiosk.h"

// Looks for folders to write to, and shows the screen.
void takeout_show(struct kiosk *kiosk);

bool takeout_busy(const struct kiosk *kiosk);

#endif
