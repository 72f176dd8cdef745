// Who is to be erased, and with what.
#ifndef MANTEN_RECORD_ERASING_H
#define MANTEN_RECORD_ERASING_H

#include "record/desk.h"

// Erases the learner (an id, or the exact name of one alone), with what stands of it on rosters and
// certificates and what it wrote in its own words in surveys and checklists. The store has the
// catalog beside it; an answer to an item that the content no longer has counts as own words. Gives
// how many people there were with that name when it is not one: 0 or several.
bool erase_learner(struct desk *desk, const char *who, struct arena *arena, struct fault *fault);

// Erases everybody of whom nothing was recorded since that day (2026-11-21), who is not erased yet.
// `count` says how many they were.
bool erase_before(struct desk *desk, const char *day, struct arena *arena, int *count,
                  struct fault *fault);

#endif
