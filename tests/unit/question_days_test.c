// Months and dates: steps carry over, stay in bounds, and are said in words.
#include "question_asked.h"

static const struct item drill = {.id = "drill",
                                  .kind = ITEM_DATE,
                                  .stem = {{"いつですか。", "When?"}, 0},
                                  .days = {.least = "2020-02-10", .most = "2030-12-15"}};
static const struct item law = {.id = "law",
                                .kind = ITEM_MONTH,
                                .stem = {{"いつ施行されましたか。", "In force since?"}, 0},
                                .days = {.from = "2022-04", .to = "2022-04"},
                                .required = true};

static int ask_drill(void **state)
{
    const int failed = asked_open(state, &drill, NULL, NULL);
    ((struct asked *)*state)->question.today = "2026-11-21";
    return failed;
}

static int ask_law(void **state)
{
    const int failed = asked_open(state, &law, NULL, NULL);
    ((struct asked *)*state)->question.today = "2026-11-21";
    return failed;
}

static void begin_with(struct asked *asked, const char *day)
{
    asked->choosing = (struct response){.values = {day}, .count = 1};
}

static bool says(const struct asked *asked, const char *words)
{
    for (int i = 0; i < scene_element_count(asked->scene); i++) {
        if (strcmp(scene_element_number(asked->scene, i)->label, words) == 0) {
            return true;
        }
    }
    return false;
}

static bool enabled(struct asked *asked, const char *id)
{
    const struct element *element = scene_find(asked->scene, id);
    assert_non_null(element);
    return element->enabled;
}

static void nothing_is_chosen_at_first(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1920, 1080);
    assert_non_null(scene_find(asked->scene, "set"));
    assert_null(scene_find(asked->scene, "plus:year"));
    assert_false(question_ready(&asked->question));
    assert_false(question_act(&asked->question, "plus:year"));
    asked_expect(asked, "");
}

static void setting_begins_today(void **state)
{
    struct asked *asked = *state;
    assert_true(question_act(&asked->question, "set"));
    asked_expect(asked, "2026-11-21");
    assert_true(question_ready(&asked->question));
    assert_false(question_act(&asked->question, "set"));
    asked_show(asked, 1920, 1080);
    assert_null(scene_find(asked->scene, "set"));
    assert_true(says(asked, "21 November 2026"));
    asked_expect_across(asked, "plus:day", "plus:month");
    asked_expect_across(asked, "plus:month", "plus:year");
    asked_expect_down(asked, "plus:month", "minus:month");
    asked->question.language = JAPANESE;
    asked_show(asked, 1920, 1080);
    assert_true(says(asked, "2026年11月21日"));
    asked_expect_across(asked, "plus:year", "plus:month");
    asked_expect_across(asked, "plus:month", "plus:day");
}

static void setting_begins_within_the_bounds(void **state)
{
    struct asked *asked = *state;
    asked->question.today = "2041-01-01";
    question_act(&asked->question, "set");
    asked_expect(asked, "2030-12-15");
    asked->choosing.count = 0;
    asked->question.today = "2011-01-01";
    question_act(&asked->question, "set");
    asked_expect(asked, "2020-02-10");
    asked->choosing.count = 0;
    asked->question.today = NULL;
    question_act(&asked->question, "set");
    assert_true(question_ready(&asked->question));
}

static const struct {
    const char *from, *step, *to;
} steps[] = {
    {"2026-11-21", "plus:day", "2026-11-22"},    {"2026-11-30", "plus:day", "2026-12-01"},
    {"2026-12-31", "plus:day", "2027-01-01"},    {"2026-11-21", "minus:day", "2026-11-20"},
    {"2026-03-01", "minus:day", "2026-02-28"},   {"2024-03-01", "minus:day", "2024-02-29"},
    {"2026-01-01", "minus:day", "2025-12-31"},   {"2024-02-28", "plus:day", "2024-02-29"},
    {"2026-11-21", "plus:month", "2026-12-21"},  {"2026-12-21", "plus:month", "2027-01-21"},
    {"2026-01-31", "plus:month", "2026-02-28"},  {"2026-10-31", "minus:month", "2026-09-30"},
    {"2026-01-05", "minus:month", "2025-12-05"}, {"2026-11-21", "plus:year", "2027-11-21"},
    {"2024-02-29", "plus:year", "2025-02-28"},   {"2026-11-21", "minus:year", "2025-11-21"},
    {"2020-11-21", "plus10:year", "2030-11-21"}, {"2030-11-21", "minus10:year", "2020-11-21"},
    {"2026-11-21", "plus10:year", "2030-12-15"}, {"2026-11-21", "minus10:year", "2020-02-10"},
    {"2030-12-15", "plus:day", "2030-12-15"},    {"2030-11-30", "plus:month", "2030-12-15"},
    {"2020-02-10", "minus:day", "2020-02-10"},   {"2020-03-01", "minus:month", "2020-02-10"},
};

static void steps_carry_over_and_stay_in_bounds(void **state)
{
    struct asked *asked = *state;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        begin_with(asked, steps[i].from);
        assert_true(question_act(&asked->question, steps[i].step));
        asked_expect(asked, steps[i].to);
        assert_true(question_ready(&asked->question));
    }
}

static void no_step_leads_nowhere(void **state)
{
    struct asked *asked = *state;
    begin_with(asked, "2030-12-15");
    asked_show(asked, 1920, 1080);
    assert_false(enabled(asked, "plus:year") || enabled(asked, "plus10:year") ||
                 enabled(asked, "plus:month") || enabled(asked, "plus:day"));
    assert_true(enabled(asked, "minus:year") && enabled(asked, "minus10:year") &&
                enabled(asked, "minus:month") && enabled(asked, "minus:day"));
    begin_with(asked, "2020-02-10");
    asked_show(asked, 1920, 1080);
    assert_false(enabled(asked, "minus:year") || enabled(asked, "minus:day"));
    assert_true(enabled(asked, "plus:year") && enabled(asked, "plus:day"));
}

static void only_steps_are_taken(void **state)
{
    static const char *const others[] = {"plus:",    "plus:week", "plus:years", "minus10:", "year",
                                         "choice:a", ""};
    struct asked *asked = *state;
    begin_with(asked, "2026-11-21");
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        assert_false(question_act(&asked->question, others[i]));
    }
    asked_expect(asked, "2026-11-21");
}

// Day by day through all of it and back.
static void every_day_is_reached(void **state)
{
    struct asked *asked = *state;
    struct fault fault;
    begin_with(asked, "2020-02-10");
    int days = 0;
    while (strcmp(asked->choosing.values[0], "2030-12-15") != 0) {
        const char *before = asked->choosing.values[0];
        question_act(&asked->question, "plus:day");
        assert_true(strcmp(asked->choosing.values[0], before) > 0);
        assert_true(item_accepts(&drill, &asked->choosing, &fault));
        const char *here = asked->choosing.values[0];
        question_act(&asked->question, "minus:day");
        asked_expect(asked, before);
        asked->choosing.values[0] = here;
        days++;
    }
    assert_int_equal(days, 3961);
}

static void month_has_no_day(void **state)
{
    struct asked *asked = *state;
    question_act(&asked->question, "set");
    asked_expect(asked, "2026-11");
    question_act(&asked->question, "minus:month");
    question_act(&asked->question, "minus:year");
    asked_expect(asked, "2025-10");
    asked_show(asked, 1080, 1920);
    assert_true(says(asked, "October 2025"));
    assert_null(scene_find(asked->scene, "plus:day"));
    assert_null(scene_find(asked->scene, "choice:no-answer"));
    assert_true(question_ready(&asked->question));
    for (int i = 0; i < 20; i++) {
        question_act(&asked->question, "plus10:year");
    }
    asked_expect(asked, "2100-12");
}

static void bounds_are_said_beforehand(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1920, 1080);
    assert_true(says(asked, "Set day, month and year with + and - (from 10 February 2020 to 15 "
                            "December 2030)"));
}

static void given_answer_is_shown_again(void **state)
{
    struct asked *asked = *state;
    const struct response given = {.values = {"2024-02-29"}, .count = 1};
    question_restore(&asked->question, &given);
    asked_expect(asked, "2024-02-29");
    assert_true(question_act(&asked->question, "choice:no-answer"));
    assert_true(question_response(&asked->question).declined);
    assert_true(question_act(&asked->question, "set"));
    assert_false(question_response(&asked->question).declined);
    const struct response gone = {.values = {"2019-01-01"}, .count = 1};
    asked->choosing.count = 0;
    question_restore(&asked->question, &gone);
    asked_expect(asked, "");
}

#define DRILL(test) cmocka_unit_test_setup_teardown(test, ask_drill, asked_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        DRILL(nothing_is_chosen_at_first),
        DRILL(setting_begins_today),
        DRILL(setting_begins_within_the_bounds),
        DRILL(steps_carry_over_and_stay_in_bounds),
        DRILL(no_step_leads_nowhere),
        DRILL(only_steps_are_taken),
        DRILL(every_day_is_reached),
        cmocka_unit_test_setup_teardown(month_has_no_day, ask_law, asked_close),
        DRILL(bounds_are_said_beforehand),
        DRILL(given_answer_is_shown_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
