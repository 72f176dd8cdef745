// Conducting tests, surveys and checklists: they are begun, answered and handed in.
#ifndef MANTEN_KIOSK_CONDUCT_SHEETS_H
#define MANTEN_KIOSK_CONDUCT_SHEETS_H

#include "kiosk/kiosk.h"

// Shows the sheet where it stands: its introduction, an item, or its result.
void conduct_sheet(struct kiosk *kiosk, const struct module *module, const struct sheet *sheet);

// The same from the menu, for a survey or checklist.
void conduct_open(struct kiosk *kiosk, const struct sheet *sheet);

// Begins (or begins anew) the sheet that is shown.
void conduct_begin(struct kiosk *kiosk);

// Takes the choice on the screen as the answer and goes to the item `step` away, or hands in behind
// the last one.
void conduct_answer(struct kiosk *kiosk, int step);

// Time is up: hands in the test on the screen as it stands.
void conduct_time_up(struct kiosk *kiosk);

// Shows the item at that position of the open sheet, with the answer given so far.
void conduct_item(struct kiosk *kiosk, int position);

#endif
