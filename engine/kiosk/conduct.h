// Conducting a visit: every verb has its act judged, recorded and then applied, and shows the
// screen that follows. Nothing moves when recording fails: the screen says so instead.
#ifndef MANTEN_KIOSK_CONDUCT_H
#define MANTEN_KIOSK_CONDUCT_H

#include "kiosk/kiosk.h"

// Shows what was on the screen when the person left, as far as it is still there.
void conduct_resume(struct kiosk *kiosk);

// Takes up the course, or goes on with it when it is open already.
void conduct_course(struct kiosk *kiosk, const char *id);

// Goes on in the module where the person left it.
void conduct_module(struct kiosk *kiosk, const char *id);

// Shows the page at once and records that it was shown. In review when `review` says so.
void conduct_page(struct kiosk *kiosk, const struct page *page, bool review);

// Goes on from the page that is shown: a decision is made, a scenario at its debrief handed in.
// Behind the last page comes the test.
void conduct_on(struct kiosk *kiosk);
void conduct_forward(struct kiosk *kiosk); // without that

// Takes what is chosen as an answer to the page's item, and has it judged.
void conduct_try(struct kiosk *kiosk);

// From the debrief back to the scene, to go another way; or to play anew from there.
void conduct_other_way(struct kiosk *kiosk, const struct page *scene);
void conduct_replay(struct kiosk *kiosk, const struct page *scene);

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

// Whether the two are the same answer.
bool conduct_same(const struct response *one, const struct response *other);

#endif
