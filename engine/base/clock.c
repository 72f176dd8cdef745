#include "base/clock.h"

#include <stdio.h>
#include <time.h>

static int64_t read_clock(clockid_t which)
{
    struct timespec now;
    clock_gettime(which, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct clock clock_running(void)
{
    return (struct clock){.held = false};
}

struct clock clock_held(void)
{
    return (struct clock){
        .held = true,
        .held_wall = read_clock(CLOCK_REALTIME),
        .held_steady = read_clock(CLOCK_MONOTONIC),
    };
}

void clock_move(struct clock *clock, int64_t milliseconds)
{
    clock->held_wall += milliseconds;
    clock->held_steady += milliseconds;
}

int64_t clock_wall(const struct clock *clock)
{
    return clock->held ? clock->held_wall : read_clock(CLOCK_REALTIME);
}

int64_t clock_steady(const struct clock *clock)
{
    return clock->held ? clock->held_steady : read_clock(CLOCK_MONOTONIC);
}

void clock_text(int64_t wall, char text[static CLOCK_TEXT_LENGTH])
{
    time_t seconds = (time_t)(wall / 1000);
    struct tm local;
    char zone[8];
    if (!localtime_r(&seconds, &local) ||
        strftime(text, CLOCK_TEXT_LENGTH - 8, "%Y-%m-%dT%H:%M:%S", &local) == 0) {
        snprintf(text, CLOCK_TEXT_LENGTH, "?");
        return;
    }
    strftime(zone, sizeof zone, "%z", &local);
    size_t end = 0;
    while (text[end]) {
        end++;
    }
    snprintf(text + end, CLOCK_TEXT_LENGTH - end, "%.3s:%.2s", zone, zone + 3);
}
