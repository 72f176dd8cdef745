// The engine's two clocks, handed to whoever needs the time. Under `play --drive` the clock is
// held: it moves only by clock_move, so that an idle time-out can be tested without waiting for it.
#ifndef MANTEN_BASE_CLOCK_H
#define MANTEN_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

struct clock {
    bool held;
    int64_t held_wall;   // milliseconds since 1970, UTC
    int64_t held_steady; // milliseconds
};

struct clock clock_running(void);
struct clock clock_held(void);

// Moves a held clock forward; a running clock moves by itself.
void clock_move(struct clock *clock, int64_t milliseconds);

// The date and time as the machine believes it, in milliseconds since 1970, UTC. It may jump.
int64_t clock_wall(const struct clock *clock);

// Milliseconds that only ever grow; for waiting, not for dates.
int64_t clock_steady(const struct clock *clock);

enum { CLOCK_TEXT_LENGTH = 32 };

// Writes the moment as ISO 8601 in local time with its offset, such as 2026-11-21T16:05:09+09:00.
void clock_text(int64_t wall, char text[static CLOCK_TEXT_LENGTH]);

#endif
