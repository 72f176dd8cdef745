// The time of a test with a limit: it runs while a question of it is on the screen, is told beside
// the progress, warns before it is up, and can be prolonged.
#ifndef MANTEN_KIOSK_TIMING_H
#define MANTEN_KIOSK_TIMING_H

#include "kiosk/kiosk.h"

// A screen comes on: the time runs on a question of a test with a limit, and stands still, recorded
// as it is, everywhere else.
void timing_show(struct kiosk *kiosk, const struct screen *screen);

// The person goes: the time stands still and is recorded.
void timing_stop(struct kiosk *kiosk);

// What was spent and added by now.
struct timing timing_now(const struct kiosk *kiosk);

// Milliseconds until the next change that the time brings, or -1.
int timing_next_change(const struct kiosk *kiosk);

// Whether the test has to be handed in now; and shows what has changed before.
bool timing_is_up(const struct kiosk *kiosk);
void timing_tick(struct kiosk *kiosk);

// What stands beside the progress: the time that is left, or about how long it takes; or "".
const char *timing_words(struct kiosk *kiosk);

// The last minutes: a bar at the top of the box with a way to more time. Returns its height.
int timing_put(struct kiosk *kiosk, struct stage *stage, struct rect box);

// Whether the person has to be warned now.
bool timing_warns(const struct kiosk *kiosk);
const char *timing_warning_words(struct kiosk *kiosk);
const char *timing_more_words(struct kiosk *kiosk);

// The acts "extend" and "carry-on"; true when it was one.
bool timing_act(struct kiosk *kiosk, const char *id);

#endif
