// The item on a page: it is answered, judged at once, and may be tried again. In a scene it may be
// a decision, which is not judged.
#ifndef MANTEN_KIOSK_TRYING_H
#define MANTEN_KIOSK_TRYING_H

#include "kiosk/kiosk.h"

// Sets up the page's item with what was answered last. A page without one has none then.
void trying_begin(struct kiosk *kiosk, const struct page *page);

// Puts the item of the page that is shown, and what is said about the answer; returns where it
// ends.
int trying_put(struct kiosk *kiosk, struct stage *stage, struct rect box);

// Takes the touch when the element belongs to the item; else false.
bool trying_act(struct kiosk *kiosk, const char *id);
bool trying_drop(struct kiosk *kiosk, const char *id, const char *onto);

// Whether the page may be left forwards: a decision has to be made before.
bool trying_lets_on(struct kiosk *kiosk);

// Whether an answer is chosen that was not judged yet.
bool trying_waits(struct kiosk *kiosk);

// What would be the answer now, and the one that was given, or NULL.
struct given trying_given(struct kiosk *kiosk);
const struct given *trying_before(const struct kiosk *kiosk);

// Brings what is said about the answer into view, after it was judged.
void trying_judged(struct kiosk *kiosk);

#endif
