// The end of the time: when there is one, what is left of it, and what is handed in.
#include "learning/timing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static struct choice choices[] = {{.id = "a", .correct = true}, {.id = "b"}};

#define ITEM(name)                                                                                 \
    {                                                                                              \
        .id = (name), .kind = ITEM_SINGLE, .choices = choices, .choice_count = 2, .required = true \
    }

static struct item items[] = {ITEM("p"), ITEM("q"), ITEM("r")};
static const struct sheet limited = {.id = "test",
                                     .kind = SHEET_TEST,
                                     .items = items,
                                     .item_count = 3,
                                     .minutes = 10,
                                     .limit = true};
static const struct sheet guided = {
    .id = "test", .kind = SHEET_TEST, .items = items, .item_count = 3, .minutes = 10};
static const struct sheet brief = {
    .id = "test", .kind = SHEET_TEST, .items = items, .item_count = 3, .minutes = 1, .limit = true};

struct sitting {
    struct random random;
    struct id_maker ids;
    struct origin origin;
    struct visit visit;
    struct ruling ruling;
    struct fault fault;
};

static void apply(struct sitting *sitting)
{
    for (int i = 0; i < sitting->ruling.count; i++) {
        progress_apply(&sitting->visit.progress, &sitting->ruling.facts[i]);
    }
}

static void begin(struct sitting *sitting, const struct sheet *sheet)
{
    sitting->random = random_seeded(3);
    sitting->ids = id_maker_seeded(3);
    sitting->origin = (struct origin){&sitting->ids, &sitting->random, 1000};
    sitting->visit = (struct visit){.progress = progress_open()};
    assert_true(judge_begin(&sitting->visit, &sitting->origin, NULL, sheet, &sitting->ruling,
                            &sitting->fault));
    apply(sitting);
}

static void answer(struct sitting *sitting, const char *item, const char *choice)
{
    const struct given given = {.item = item, .response = {.values = {choice}, .count = 1}};
    assert_true(judge_answer(&sitting->visit, &sitting->origin, &limited, &given, &sitting->ruling,
                             &sitting->fault));
    apply(sitting);
}

static bool end(struct sitting *sitting, const struct sheet *sheet, int64_t spent, int64_t added)
{
    const struct ending_time ending = {.timing = {.spent = spent, .added = added}};
    const bool judged = judge_time_up(&sitting->visit, &sitting->origin, sheet, &ending,
                                      &sitting->ruling, &sitting->fault);
    apply(sitting);
    return judged;
}

static void what_is_left_grows_with_what_is_added(void **state)
{
    (void)state;
    assert_int_equal(timing_left(&limited, &(struct timing){0, 0}), 600000);
    assert_int_equal(timing_left(&limited, &(struct timing){599999, 0}), 1);
    assert_int_equal(timing_left(&limited, &(struct timing){600001, 0}), -1);
    assert_int_equal(timing_left(&limited, &(struct timing){600000, 300000}), 300000);
    assert_int_equal(timing_warning(&limited), 120000);
    assert_int_equal(timing_warning(&brief), 30000);
}

static void what_is_known_is_the_last_that_was_recorded(void **state)
{
    (void)state;
    struct sitting sitting;
    begin(&sitting, &limited);
    assert_int_equal(timing_known(&sitting.visit.progress, &limited).spent, 0);
    sitting.ruling.count = 0;
    judge_timing(&sitting.visit, &sitting.origin, &limited, &(struct timing){7, 8},
                 &sitting.ruling);
    assert_int_equal(sitting.ruling.count, 1);
    apply(&sitting);
    assert_int_equal(timing_known(&sitting.visit.progress, &limited).spent, 7);
    assert_int_equal(timing_known(&sitting.visit.progress, &limited).added, 8);
    judge_timing(&sitting.visit, &sitting.origin, &guided, &(struct timing){9, 9}, &sitting.ruling);
    assert_int_equal(sitting.ruling.count, 1); // without a limit there is nothing to record
    progress_close(&sitting.visit.progress);
}

static void there_is_no_end_before_the_time_is_up(void **state)
{
    (void)state;
    struct sitting sitting;
    begin(&sitting, &limited);
    assert_false(end(&sitting, &limited, 599999, 0));
    assert_false(end(&sitting, &limited, 600000, 300000));
    assert_false(end(&sitting, &guided, 700000, 0));
    assert_int_equal(sitting.ruling.count, 0);
    assert_true(end(&sitting, &limited, 900000, 300000));
    assert_false(end(&sitting, &limited, 900000, 300000)); // it is over
    progress_close(&sitting.visit.progress);
}

static void what_is_not_answered_is_not_right(void **state)
{
    (void)state;
    struct sitting sitting;
    begin(&sitting, &limited);
    answer(&sitting, "p", "a");
    answer(&sitting, "r", "b");
    assert_true(end(&sitting, &limited, 600000, 0));
    const struct attempt *attempt = progress_attempt(&sitting.visit.progress, "test");
    assert_true(attempt->handed_in && !attempt->complete);
    assert_int_equal(attempt->right, 1);
    assert_int_equal(attempt->total, 3);
    assert_int_equal(attempt->spent, 600000);
    progress_close(&sitting.visit.progress);
}

static void who_had_answered_all_rightly_has_full_marks(void **state)
{
    (void)state;
    struct sitting sitting;
    begin(&sitting, &limited);
    answer(&sitting, "p", "a");
    answer(&sitting, "q", "a");
    answer(&sitting, "r", "a");
    assert_true(end(&sitting, &limited, 600000, 0));
    assert_true(progress_attempt(&sitting.visit.progress, "test")->complete);
    progress_close(&sitting.visit.progress);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_left_grows_with_what_is_added),
        cmocka_unit_test(what_is_known_is_the_last_that_was_recorded),
        cmocka_unit_test(there_is_no_end_before_the_time_is_up),
        cmocka_unit_test(what_is_not_answered_is_not_right),
        cmocka_unit_test(who_had_answered_all_rightly_has_full_marks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
