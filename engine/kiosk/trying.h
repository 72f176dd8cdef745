// The item on a page: it is answered, judged at once, and may be tried again. In a scene it may be
// a decision, which is not judged.
#ifndef MANTEN_KIOSK_TRYING_H
#define MANTEN_KIOSK_TRYING_H

#include "kiosk/kiosk.h"
#include "question/question.h"

// Sets up the page's item with what was answered last. A page without one has none then.
void trying_begin(struct kiosk *kiosk, const struct page *page);

// What one answers with, and the button to check, where one touch is not the answer: in the foot
// where there is room, else below, or beside what is typed in a box of the same width. Each returns
// where it ends.
int trying_put_answer(struct kiosk *kiosk, struct stage *stage, const struct question *question,
                      struct rect box);
int trying_put_check(struct kiosk *kiosk, struct stage *stage, const struct question *question,
                     struct rect box);

void trying_put_foot(struct kiosk *kiosk, struct stage *stage, const struct button *left,
                     const struct button *right);

// The answer on the screen as it was judged; NULL while it is another than that, and for decisions.
const struct given *trying_judgement(struct kiosk *kiosk);

// What is said about it.
int trying_put_verdict(struct kiosk *kiosk, struct stage *stage, const struct given *given,
                       struct rect box);
int trying_verdict_height(struct kiosk *kiosk, const struct stage *stage, const struct given *given,
                          int width);

// Takes what is dragged there when it belongs to the item; else false.
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
