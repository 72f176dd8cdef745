// A page with a question on it, set out so that all of it is seen at once where that is possible:
// the question below the text, or else beside it.
#ifndef MANTEN_KIOSK_SPREAD_H
#define MANTEN_KIOSK_SPREAD_H

#include "kiosk/kiosk.h"

// Puts what stands above the text; returns its height with what is left free below.
typedef int spread_head(struct kiosk *kiosk, struct stage *stage, struct rect box);

// Puts the head and the blocks of the page that is shown, its question and what is said about the
// answer into the box, which is as high as what is seen of it; returns where they end. How they are
// set out does not depend on what was answered.
int spread_put(struct kiosk *kiosk, struct stage *stage, struct rect box, spread_head *head);

#endif
