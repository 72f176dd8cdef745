// Conducting a visit: every verb has its act judged, recorded and then applied, and shows the
// screen that follows. Nothing moves when recording fails: the screen says so instead.
#ifndef MANTEN_KIOSK_CONDUCT_H
#define MANTEN_KIOSK_CONDUCT_H

#include "kiosk/kiosk.h"

// Shows what was on the screen when the person left, as far as it is still there.
void conduct_resume(struct kiosk *kiosk);

// Goes on in the module where the person left it.
void conduct_module(struct kiosk *kiosk, const char *id);

// Shows the page at once and records that it was shown. In review when `review` says so.
void conduct_page(struct kiosk *kiosk, const struct page *page, bool review);

// Shows the sheet where it stands: its introduction, an item, or its result.
void conduct_sheet(struct kiosk *kiosk, const struct module *module, const struct sheet *sheet);

// Begins (or begins anew) the sheet that is shown.
void conduct_begin(struct kiosk *kiosk);

// Takes the choice on the screen as the answer and goes to the item `step` away, or hands in behind
// the last one.
void conduct_answer(struct kiosk *kiosk, int step);

// Shows the item at that position of the open sheet, with the answer given so far.
void conduct_item(struct kiosk *kiosk, int position);

#endif
