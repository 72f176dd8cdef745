// Tests with a limit: the warning, the last minutes, and the end of the time.
#include "audit/tour_steps.h"

#include "kiosk/screens.h"
#include "kiosk/view.h"

void tour_last_minutes(struct tour *tour, const struct sheet *test)
{
    struct kiosk *kiosk = tour->kiosk;
    const struct timing known = {.spent = (int64_t)test->minutes * 60000};
    struct timing timing = {.spent = known.spent - timing_warning(test) + 1000};
    kiosk->stopwatch = (struct stopwatch){.running = test->limit, .timing = timing};
    kiosk->stopwatch.since = clock_steady(&kiosk->clock);
    if (test->limit) {
        kiosk->at.position = 0;
        tour_look_at(tour, &test_screen, arena_format(tour->arena, "warning of \"%s\"", test->id));
        kiosk->stopwatch.warned = true;
    }
}

void tour_time_up(struct tour *tour, const struct sheet *test)
{
    struct kiosk *kiosk = tour->kiosk;
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    const struct ending_time ending = {.timing = {.spent = (int64_t)test->minutes * 60000}};
    if (!test->limit) {
        return;
    }
    tour_begin(tour);
    if (judge_time_up(&kiosk->visit, &origin, kiosk->at.sheet, &ending, &ruling, &fault)) {
        for (int i = 0; i < ruling.count; i++) {
            progress_apply(&kiosk->visit.progress, &ruling.facts[i]);
        }
    }
    tour_look_at(tour, &result_screen, arena_format(tour->arena, "time is up in \"%s\"", test->id));
}
