// Tests that end when their time is up. Only the time in which a question is on the screen counts;
// it is measured where the screen is, and what is kept of it are facts. Whoever needs more time
// adds it, as often as they like.
#ifndef MANTEN_LEARNING_TIMING_H
#define MANTEN_LEARNING_TIMING_H

#include "learning/visit.h"

enum { TIMING_MORE_MINUTES = 5 }; // that are added at once

// Of an attempt; milliseconds.
struct timing {
    int64_t spent; // while a question was on the screen
    int64_t added;
};

// What is known of the open attempt at the sheet; nothing spent where there is none.
struct timing timing_known(const struct progress *progress, const struct sheet *sheet);

// How much is left, in milliseconds; negative when more was spent.
int64_t timing_left(const struct sheet *sheet, const struct timing *timing);

// With how much left one is warned: two minutes, or half of a time that is short.
int64_t timing_warning(const struct sheet *sheet);

// Adds to the ruling what is known of the time now, where an attempt is open and has a limit.
void judge_timing(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                  const struct timing *timing, struct ruling *ruling);

// What is handed in when time is up.
struct ending_time {
    struct timing timing;
    const bool *asked; // as for judge_hand_in
};

// Time is up: the open attempt is handed in as it stands, and what is not answered is not right.
// Refused while there is time.
bool judge_time_up(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                   const struct ending_time *ending, struct ruling *ruling, struct fault *fault);

#endif
