// Hints begin with the second miss of the same item, one more a miss; the passage is the last.
#include "learning/hint.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { ATTEMPTS_MOST = 8 };

// What became of the item in each attempt: w(rong), r(ight), a wrong answer not handed in (o), or
// not asked (-); v is a variant missed.
static int steps_after(const char *story, int hints)
{
    struct attempt attempts[ATTEMPTS_MOST];
    struct given given[ATTEMPTS_MOST];
    const struct item item = {.id = "q", .hint_count = hints};
    struct item items[] = {item, {.id = "p", .variant_of = "q"}, {.id = "other"}};
    const struct sheet sheet = {.items = items, .item_count = 3};
    const struct attempt *latest = NULL;
    for (int i = 0; story[i]; i++) {
        given[i] = (struct given){.item = story[i] == '-'   ? "other"
                                          : story[i] == 'v' ? "p"
                                                            : "q",
                                  .verdict = story[i] == 'r' ? VERDICT_RIGHT : VERDICT_WRONG};
        attempts[i] = (struct attempt){.given = &given[i],
                                       .given_count = 1,
                                       .handed_in = story[i] != 'o',
                                       .before = i > 0 ? &attempts[i - 1] : NULL};
        latest = &attempts[i];
    }
    return hint_steps(&sheet, latest, &item);
}

static void hints_come_after_the_second_miss(void **state)
{
    (void)state;
    static const struct {
        const char *story;
        int hints, steps;
    } samples[] = {
        {"", 2, 0},       {"w", 2, 0},  {"ww", 2, 1},  {"www", 2, 2},   {"wwww", 2, 3},
        {"wwwwww", 2, 3}, {"wo", 2, 0}, {"wwo", 2, 1}, {"w-w", 2, 1},   {"wrw", 2, 1},
        {"wwr", 2, 1},    {"r", 2, 0},  {"rrr", 2, 0}, {"--", 2, 0},    {"ww", 0, 0},
        {"wwww", 0, 0},   {"ww", 1, 1}, {"www", 1, 2}, {"-w-w-", 1, 1}, {"wv", 2, 1},
        {"vvv", 2, 2},
    };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        assert_int_equal(steps_after(samples[i].story, samples[i].hints), samples[i].steps);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(hints_come_after_the_second_miss)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
