// Content that changes while people are on their way, and courses that follow one another.
#include "learning/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { ITEMS = 3 };

struct world {
    struct choice choices[2];
    struct item items[ITEMS];
    struct sheet test, survey;
    struct module module;
    struct course first, second;
    struct random lots;
    struct id_maker ids;
    struct origin origin;
    struct visit visit;
};

static void open_world(struct world *world)
{
    *world = (struct world){.choices = {{.id = "right", .correct = true}, {.id = "wrong"}},
                            .first = {.id = "first"},
                            .second = {.id = "second"},
                            .lots = random_seeded(1),
                            .ids = id_maker_seeded(1)};
    static const char *const ids[ITEMS] = {"one", "two", "three"};
    for (int i = 0; i < ITEMS; i++) {
        world->items[i] = (struct item){.id = ids[i],
                                        .kind = ITEM_SINGLE,
                                        .choices = world->choices,
                                        .choice_count = 2,
                                        .required = true};
    }
    world->test = (struct sheet){
        .id = "test", .kind = SHEET_TEST, .items = world->items, .item_count = ITEMS};
    world->survey = world->test;
    world->survey.id = "survey";
    world->survey.kind = SHEET_SURVEY;
    world->module =
        (struct module){.id = "module", .version = 1, .sheets = &world->test, .sheet_count = 1};
    world->origin = (struct origin){.ids = &world->ids, .lots = &world->lots, .wall = 1};
    world->visit.progress = progress_open();
}

static void close_world(struct world *world)
{
    progress_close(&world->visit.progress);
}

static void apply(struct world *world, const struct ruling *ruling)
{
    for (int i = 0; i < ruling->count; i++) {
        progress_apply(&world->visit.progress, &ruling->facts[i]);
    }
}

static void arrive(struct world *world, const char *course)
{
    struct ruling ruling;
    struct fault fault;
    const struct arrival arrival = {.name = "x", .organization = "", .course = course};
    assert_true(judge_arrival(&world->origin, &arrival, &ruling, &fault));
    apply(world, &ruling);
}

static void take_up(struct world *world, const struct course *course)
{
    struct ruling ruling;
    struct fault fault;
    assert_true(judge_enrolment(&world->visit, &world->origin, course, &ruling, &fault));
    apply(world, &ruling);
}

static bool begin(struct world *world, const struct sheet *sheet)
{
    struct ruling ruling;
    struct fault fault;
    const struct module *module = sheet->kind == SHEET_TEST ? &world->module : NULL;
    const bool begun = judge_begin(&world->visit, &world->origin, module, sheet, &ruling, &fault);
    apply(world, &ruling);
    return begun;
}

static void answer(struct world *world, const struct sheet *sheet, const char *item,
                   const char *choice)
{
    struct ruling ruling;
    struct fault fault;
    const struct given given = {.item = item, .response = {.values = {choice}, .count = 1}};
    assert_true(judge_answer(&world->visit, &world->origin, sheet, &given, &ruling, &fault));
    apply(world, &ruling);
}

// Gives the outcome, or none when it is refused.
static struct fact hand_in(struct world *world, const struct sheet *sheet)
{
    struct ruling ruling;
    struct fault fault;
    if (!judge_hand_in(&world->visit, &world->origin, sheet, NULL, &ruling, &fault)) {
        return (struct fact){.kind = FACT_KINDS};
    }
    apply(world, &ruling);
    return ruling.facts[0];
}

static void answer_all(struct world *world, const struct sheet *sheet, const char *choice)
{
    for (int i = 0; i < sheet->item_count; i++) {
        answer(world, sheet, sheet->items[i].id, choice);
    }
}

static const struct attempt *standing(const struct world *world, const struct sheet *sheet)
{
    return visit_attempt(&world->visit, sheet->kind == SHEET_TEST ? &world->module : NULL, sheet);
}

static void a_course_is_taken_up_once_and_again_after_another(void **state)
{
    (void)state;
    struct world world;
    struct ruling ruling;
    struct fault fault;
    open_world(&world);
    arrive(&world, "");
    assert_string_equal(world.visit.progress.course, "");
    take_up(&world, &world.first);
    assert_false(judge_enrolment(&world.visit, &world.origin, &world.first, &ruling, &fault));
    assert_true(begin(&world, &world.test));
    assert_int_equal(world.visit.progress.where, WHERE_SHEET);
    take_up(&world, &world.second);
    assert_int_equal(world.visit.progress.where, WHERE_NOWHERE);
    take_up(&world, &world.first);
    assert_int_equal(world.visit.progress.course_count, 2);
    arrive(&world, "first"); // comes back and goes on
    assert_string_equal(world.visit.progress.course, "first");
    assert_int_equal(world.visit.progress.course_count, 2);
    assert_string_equal(standing(&world, &world.test)->course, "first");
    close_world(&world);
}

static void every_course_has_a_survey_of_its_own(void **state)
{
    (void)state;
    struct world world;
    open_world(&world);
    arrive(&world, "first");
    assert_true(begin(&world, &world.survey));
    answer(&world, &world.survey, "one", "right");
    take_up(&world, &world.second); // in the middle of it
    assert_null(standing(&world, &world.survey));
    assert_true(begin(&world, &world.survey));
    assert_int_equal(standing(&world, &world.survey)->number, 1);
    answer_all(&world, &world.survey, "wrong");
    assert_int_equal(hand_in(&world, &world.survey).kind, FACT_OUTCOME);
    assert_false(begin(&world, &world.survey)); // once is enough
    take_up(&world, &world.first);
    assert_false(visit_complete(&world.visit, NULL, &world.survey));
    answer(&world, &world.survey, "two", "right"); // where it was left
    answer(&world, &world.survey, "three", "right");
    assert_int_equal(hand_in(&world, &world.survey).kind, FACT_OUTCOME);
    assert_true(visit_complete(&world.visit, NULL, &world.survey));
    assert_int_equal(standing(&world, &world.survey)->given[0].response.count, 1);
    close_world(&world);
}

static void a_raised_version_asks_anew_and_keeps_what_was_completed(void **state)
{
    (void)state;
    struct world world;
    open_world(&world);
    arrive(&world, "first");
    begin(&world, &world.test);
    answer_all(&world, &world.test, "wrong");
    hand_in(&world, &world.test);
    begin(&world, &world.test);
    assert_int_equal(standing(&world, &world.test)->number, 2);
    world.module.version = 2; // with that one open
    assert_null(standing(&world, &world.test));
    assert_true(begin(&world, &world.test));
    assert_int_equal(standing(&world, &world.test)->number, 1);
    assert_null(standing(&world, &world.test)->before); // hints and the bank begin anew
    answer_all(&world, &world.test, "right");
    assert_true(hand_in(&world, &world.test).complete);
    world.module.version = 3;
    assert_false(visit_complete(&world.visit, &world.module, &world.test));
    assert_int_equal(progress_completed(&world.visit.progress, "test")->version, 2);
    assert_true(begin(&world, &world.test)); // who wants to may
    close_world(&world);
}

static void what_has_vanished_is_set_apart(void **state)
{
    (void)state;
    struct world world;
    open_world(&world);
    arrive(&world, "first");
    begin(&world, &world.test);
    answer(&world, &world.test, "three", "wrong");
    answer(&world, &world.test, "one", "right");
    world.test.item_count = 2; // the third is gone
    assert_int_equal(hand_in(&world, &world.test).kind, FACT_KINDS);
    answer(&world, &world.test, "two", "right");
    const struct fact outcome = hand_in(&world, &world.test);
    assert_true(outcome.complete);
    assert_int_equal(outcome.total, 2);
    assert_string_equal(outcome.apart, "three");
    close_world(&world);
}

static void an_answer_whose_choice_is_gone_is_given_again(void **state)
{
    (void)state;
    struct world world;
    open_world(&world);
    arrive(&world, "first");
    begin(&world, &world.test);
    answer_all(&world, &world.test, "right");
    world.choices[0].id = "better";
    assert_int_equal(hand_in(&world, &world.test).kind, FACT_KINDS);
    assert_null(attempt_answer(standing(&world, &world.test), &world.items[0]));
    answer_all(&world, &world.test, "better");
    const struct fact outcome = hand_in(&world, &world.test);
    assert_true(outcome.complete);
    assert_null(outcome.apart);
    close_world(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_course_is_taken_up_once_and_again_after_another),
        cmocka_unit_test(every_course_has_a_survey_of_its_own),
        cmocka_unit_test(a_raised_version_asks_anew_and_keeps_what_was_completed),
        cmocka_unit_test(what_has_vanished_is_set_apart),
        cmocka_unit_test(an_answer_whose_choice_is_gone_is_given_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
