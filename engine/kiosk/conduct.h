// Conducting a visit: every verb has its act judged, recorded and then applied, and shows the
// screen that follows. Nothing moves when recording fails: the screen says so instead.
#ifndef MANTEN_KIOSK_CONDUCT_H
#define MANTEN_KIOSK_CONDUCT_H

#include "kiosk/state.h"

// Opens the database and reads the content, on the clerks' threads.
void conduct_opening(struct kiosk *kiosk);

// Signs in with what was typed, and goes to where the person was.
void conduct_arrival(struct kiosk *kiosk);

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

// The person leaves: at once nothing of theirs is on the screen, and what they did is kept.
void conduct_departure(struct kiosk *kiosk, enum departure departure);

// Shows the item at that position of the open sheet, with the answer given so far.
void conduct_item(struct kiosk *kiosk, int position);

// Items that are asked of this learner: how many, how many stand before the position, and the
// nearest asked position from `position` in steps of `step` (-1: there is none).
int conduct_asked(const struct kiosk *kiosk, int before);
int conduct_asked_from(const struct kiosk *kiosk, int position, int step);

// The item on the screen, and the course's closing survey (or NULL).
const struct item *conduct_shown_item(const struct kiosk *kiosk);
const struct sheet *conduct_survey(const struct kiosk *kiosk);
bool conduct_module_complete(const struct kiosk *kiosk, const char *id);
int conduct_modules_complete(const struct kiosk *kiosk);

// Whether the learner is shown the page (a module's `when`), and the page `step` away, or NULL.
bool conduct_page_shown(const struct kiosk *kiosk, const struct page *page);
const struct page *conduct_page_from(const struct kiosk *kiosk, const struct page *page, int step);

#endif
