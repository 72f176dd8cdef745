// What is said about an answer that was judged.
#ifndef MANTEN_KIOSK_FEEDBACK_H
#define MANTEN_KIOSK_FEEDBACK_H

#include "kiosk/kiosk.h"

// Adds why the answer is not right: a line for each choice that speaks to it, else what the item
// itself says. Which choice would have been right is never told.
void feedback_wrong(const struct kiosk *kiosk, const struct item *item, const struct given *given,
                    struct buffer *to);

// Adds what the choices that are right say to who took them.
void feedback_right(const struct kiosk *kiosk, const struct item *item, const struct given *given,
                    struct buffer *to);

#endif
