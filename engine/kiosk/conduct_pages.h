// Conducting what stands on pages: they are shown, what they ask is answered, and scenarios are
// gone through.
#ifndef MANTEN_KIOSK_CONDUCT_PAGES_H
#define MANTEN_KIOSK_CONDUCT_PAGES_H

#include "kiosk/kiosk.h"

// Shows the page at once and records that it was shown. In review when `review` says so.
void conduct_page(struct kiosk *kiosk, const struct page *page, bool review);

// Shows in review the page that the element leads to, if it does (rereading.h).
void conduct_rereading(struct kiosk *kiosk, const char *id);

// Goes on from the page that is shown: a decision is made, a scenario at its debrief handed in.
// Behind the last page comes the test.
void conduct_on(struct kiosk *kiosk);
void conduct_forward(struct kiosk *kiosk); // without that

// Takes the touch when the element belongs to the page's item, and has an answer judged; else
// false.
bool conduct_trying(struct kiosk *kiosk, const char *id);

// From the debrief back to the scene, to go another way; or to play anew from there.
void conduct_other_way(struct kiosk *kiosk, const struct page *scene);
void conduct_replay(struct kiosk *kiosk, const struct page *scene);

#endif
