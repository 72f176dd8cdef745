// Finding oneself on the roster of the sitting: by the first letter of one's name, or by the number
// or code on one's badge.
#ifndef MANTEN_KIOSK_SEEKING_H
#define MANTEN_KIOSK_SEEKING_H

#include "kiosk/kiosk.h"

// The roster is read, off the thread that draws, and then it goes on.
void seeking_read(struct kiosk *kiosk, void (*then)(struct kiosk *kiosk));

// Chooses whoever has that id or number; false when nobody has.
bool seeking_find(struct kiosk *kiosk, const char *id);

// Somebody says to be that applicant, or to have the number that was typed.
void seeking_choose(struct kiosk *kiosk, const char *id);
void seeking_number(struct kiosk *kiosk);

// Whether the applicant stands in the row, and in the part of it that is chosen; how many do; and
// whether anybody stands in a row at all.
bool seeking_shows(const struct kiosk *kiosk, int number);
int seeking_count(const struct kiosk *kiosk);
bool seeking_row_has(const struct kiosk *kiosk, const char *row);

// Nothing of the roster stays in memory.
void seeking_forget(struct kiosk *kiosk);

#endif
