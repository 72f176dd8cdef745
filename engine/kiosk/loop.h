// The loop: drain what came in, draw once, sleep.
#ifndef MANTEN_KIOSK_LOOP_H
#define MANTEN_KIOSK_LOOP_H

#include "kiosk/kiosk.h"

// Runs until the kiosk is ending.
bool loop_run(struct kiosk *kiosk, struct fault *fault);

// Takes all inputs that are there without waiting.
void loop_drain(struct kiosk *kiosk);

// Milliseconds until the next change that time brings, or -1.
int loop_next_change(const struct kiosk *kiosk);

// What time has brought: the idle warning and the end of a visit.
void loop_tick(struct kiosk *kiosk);

// Waits until everything under way is recorded and asked, for the drive.
void loop_settle(struct kiosk *kiosk);

// Builds the scene anew when it is stale, paints what differs and shows it.
bool loop_draw(struct kiosk *kiosk, struct fault *fault);

// While nobody waits for anything: lays out and renders the next page, so that turning to it takes
// no longer than copying it.
void loop_look_ahead(struct kiosk *kiosk);

// Builds the scene of the screen as it stands (for the drive and the layout audit).
void loop_build(struct kiosk *kiosk, int width, int height);

// How much larger than usual the learner has the text.
double loop_text_scale(const struct kiosk *kiosk);

#endif
