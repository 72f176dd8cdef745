// A clerk works beside the loop: it runs errands one after the other on a thread of its own, so
// that neither a slow disk nor a slow worker ever holds a frame. What an errand found is taken in
// by the loop's thread.
#ifndef MANTEN_KIOSK_CLERK_H
#define MANTEN_KIOSK_CLERK_H

#include "base/fault.h"

// Made by the sender, first in a larger struct. `run` is called on the clerk's thread; afterwards
// `done` is called on the loop's thread, and frees the errand.
struct errand {
    void (*run)(struct errand *errand);
    void (*done)(struct errand *errand);
    struct errand *next;
};

struct clerk;

// `wake` is called from the clerk's thread when an errand has been run. NULL when no thread can be
// started.
struct clerk *clerk_start(void (*wake)(void *context), void *context, struct fault *fault);

// Runs what was sent to its end, takes it in and ends the thread.
void clerk_stop(struct clerk *clerk);

void clerk_send(struct clerk *clerk, struct errand *errand);

// Takes in all errands that were run (calls their `done`); returns how many.
int clerk_take_in(struct clerk *clerk);

// Waits until everything sent has been run, and takes it in.
void clerk_settle(struct clerk *clerk);

// Whether an errand has been sent and not yet taken in.
bool clerk_busy(const struct clerk *clerk);

#endif
