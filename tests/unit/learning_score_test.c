// Points of checklists: the worked example of the 2021 guide for experts (three people of one firm,
// 73 of 300 points, 24.3 of 100), what does not apply, weakest items, gaps and the mark of 70.
#include "learning/score.h"
#include "learning/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ITEMS = 25, PEOPLE = 3 };

// Done, partly done, not done, not known; and what does not apply.
static struct choice answers[] = {{.id = "done", .score = 4},
                                  {.id = "partly", .score = 2},
                                  {.id = "not"},
                                  {.id = "unknown", .score = -1},
                                  {.id = "outside", .outside = true}};

static const char *const names[ITEMS] = {
    "q1",  "q2",  "q3",  "q4",  "q5",  "q6",  "q7",  "q8",  "q9",  "q10", "q11", "q12", "q13",
    "q14", "q15", "q16", "q17", "q18", "q19", "q20", "q21", "q22", "q23", "q24", "q25"};

struct firm {
    struct item items[ITEMS];
    struct group groups[3];
    struct sheet sheet;
    struct given given[PEOPLE][ITEMS];
    struct respondent people[PEOPLE];
};

static void make_firm(struct firm *firm)
{
    *firm = (struct firm){.groups = {{.id = "basic", .first = 0, .count = 5},
                                     {.id = "staff", .first = 5, .count = 13},
                                     {.id = "firm", .first = 18, .count = 7}}};
    for (int i = 0; i < ITEMS; i++) {
        firm->items[i] = (struct item){.id = names[i],
                                       .kind = ITEM_SINGLE,
                                       .choices = answers,
                                       .choice_count = 5,
                                       .required = true};
    }
    firm->sheet = (struct sheet){.id = "check",
                                 .kind = SHEET_CHECKLIST,
                                 .items = firm->items,
                                 .item_count = ITEMS,
                                 .scoring = {.groups = firm->groups, .group_count = 3}};
    for (int i = 0; i < PEOPLE; i++) {
        firm->people[i] = (struct respondent){firm->given[i], 0};
    }
}

static void say(struct firm *firm, int person, int item, const char *answer)
{
    firm->given[person][firm->people[person].count++] =
        (struct given){.item = names[item], .response = {.values = {answer}, .count = 1}};
}

// The person's answers, a letter an item: d, p, n, u or o.
static void say_all(struct firm *firm, int person, const char *letters)
{
    for (int i = 0; letters[i]; i++) {
        for (size_t j = 0; j < sizeof answers / sizeof *answers; j++) {
            if (answers[j].id[0] == letters[i]) {
                say(firm, person, i, answers[j].id);
            }
        }
    }
}

// 10 times done, 25 times partly, 23 times not, 17 times unknown.
static void make_example(struct firm *firm)
{
    make_firm(firm);
    say_all(firm, 0, "ddddddpppppppppnnnnnnnnuu");
    say_all(firm, 1, "dddppppppppnnnnnnnnuuuuuu");
    say_all(firm, 2, "dppppppppnnnnnnnuuuuuuuuu");
}

static void test_the_worked_example(void **state)
{
    (void)state;
    struct firm firm;
    make_example(&firm);
    const struct score score = score_sheet(&firm.sheet, firm.people, PEOPLE);
    assert_int_equal(score.points, 40 + 50 - 17);
    assert_int_equal(score.most, 300);
    assert_int_equal(score.answers, 75);
    assert_int_equal(score_tenths(score), 243);
    assert_false(score_reaches(score, 25));
    assert_true(score_reaches(score, 24));
}

static void test_groups_add_up(void **state)
{
    (void)state;
    struct firm firm;
    make_example(&firm);
    const struct score whole = score_sheet(&firm.sheet, firm.people, PEOPLE);
    struct score sum = {0};
    for (int i = 0; i < 3; i++) {
        const struct score score = score_group(&firm.sheet, &firm.groups[i], firm.people, PEOPLE);
        sum.points += score.points;
        sum.most += score.most;
    }
    assert_int_equal(sum.points, whole.points);
    assert_int_equal(sum.most, whole.most);
    const struct score basic = score_group(&firm.sheet, &firm.groups[0], firm.people, 1);
    assert_int_equal(basic.points, 20);
    assert_int_equal(basic.most, 20);
}

// 25 items, of which 5 do not apply: the rest counts for all of the 100 points.
static void test_what_does_not_apply_costs_nothing(void **state)
{
    (void)state;
    struct firm firm;
    make_firm(&firm);
    say_all(&firm, 0, "ooooodddddddddddddddddddd");
    struct score score = score_sheet(&firm.sheet, firm.people, 1);
    assert_int_equal(score.points, 80);
    assert_int_equal(score.most, 80);
    assert_int_equal(score.outside, 5);
    assert_int_equal(score_tenths(score), 1000);
    assert_int_equal(score_group(&firm.sheet, &firm.groups[0], firm.people, 1).most, 0);

    make_firm(&firm);
    say_all(&firm, 0, "ooooooooooooooooooooooooo");
    score = score_sheet(&firm.sheet, firm.people, 1);
    assert_int_equal(score.most, 0);
    assert_int_equal(score_tenths(score), 0);
    assert_false(score_reaches(score, 1));
}

static void test_the_last_answer_counts(void **state)
{
    (void)state;
    struct firm firm;
    make_firm(&firm);
    say(&firm, 0, 0, "unknown");
    say(&firm, 0, 0, "done");
    const struct score score = score_sheet(&firm.sheet, firm.people, 1);
    assert_int_equal(score.points, 4);
    assert_int_equal(score.most, 4);
}

static void test_rounding(void **state)
{
    (void)state;
    static const struct {
        int points, most, tenths;
    } cases[] = {{0, 100, 0},    {70, 100, 700},   {73, 300, 243}, {1, 2000, 1},
                 {1, 2001, 0},   {-25, 100, -250}, {-1, 300, -3},  {2, 3, 667},
                 {99, 100, 990}, {100, 100, 1000}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct score score = {.points = cases[i].points, .most = cases[i].most};
        assert_int_equal(score_tenths(score), cases[i].tenths);
    }
    assert_true(score_reaches((struct score){.points = 70, .most = 100}, 70));
    assert_false(score_reaches((struct score){.points = 69, .most = 100}, 70));
    assert_false(score_reaches((struct score){.points = 1399, .most = 2000}, 70)); // shown as 70.0
    assert_true(score_reaches((struct score){.points = 56, .most = 80}, 70));
}

static void test_weakest_first(void **state)
{
    (void)state;
    struct firm firm;
    make_firm(&firm);
    say_all(&firm, 0, "pdundoddddddddddddddddddp");
    int items[ITEMS];
    const int count = score_weakest(&firm.sheet, firm.people, 1, items);
    static const int wanted[] = {2, 3, 0, 24};
    assert_int_equal(count, 4);
    assert_memory_equal(items, wanted, sizeof wanted);

    make_firm(&firm);
    say_all(&firm, 0, "ddddddddddddddddddddddddd");
    assert_int_equal(score_weakest(&firm.sheet, firm.people, 1, items), 0);
}

// Of items with other points, the share counts: 3 of 10 is weaker than 2 of 4.
static void test_weakest_by_share(void **state)
{
    (void)state;
    struct choice small[] = {{.id = "a", .score = 4}, {.id = "b", .score = 2}};
    struct choice large[] = {{.id = "a", .score = 10}, {.id = "b", .score = 3}};
    struct item items[] = {
        {.id = "small", .kind = ITEM_SINGLE, .choices = small, .choice_count = 2},
        {.id = "large", .kind = ITEM_SINGLE, .choices = large, .choice_count = 2}};
    const struct sheet sheet = {.kind = SHEET_CHECKLIST, .items = items, .item_count = 2};
    const struct given given[] = {{.item = "small", .response = {.values = {"b"}, .count = 1}},
                                  {.item = "large", .response = {.values = {"b"}, .count = 1}}};
    const struct respondent person = {given, 2};
    int weakest[2];
    assert_int_equal(score_weakest(&sheet, &person, 1, weakest), 2);
    assert_int_equal(weakest[0], 1);
}

static void test_gaps_between_people(void **state)
{
    (void)state;
    struct firm firm;
    make_firm(&firm);
    say_all(&firm, 0, "dddddd");
    say_all(&firm, 1, "dupnod");
    say_all(&firm, 2, "dppndd");
    const struct side sides[] = {{&firm.people[0], 1}, {&firm.people[1], 2}};
    struct gap gaps[ITEMS];
    const int count = score_gaps(&firm.sheet, sides, 2, gaps);
    assert_int_equal(count, 3); // in the fifth, who says "does not apply" is left out
    assert_int_equal(gaps[0].item, 3);
    assert_int_equal(gaps[0].high, 0);
    assert_int_equal(gaps[0].low, 1);
    assert_true(gaps[0].highest == 4 && gaps[0].lowest == 0);
    assert_int_equal(gaps[1].item, 1);
    assert_true(gaps[1].lowest == 0.5);
    assert_int_equal(gaps[2].item, 2);
    assert_true(gaps[2].lowest == 2);
}

static void test_a_side_without_answers_makes_no_gap(void **state)
{
    (void)state;
    struct firm firm;
    make_firm(&firm);
    say_all(&firm, 0, "dd");
    say_all(&firm, 1, "oo");
    const struct side sides[] = {{&firm.people[0], 1}, {&firm.people[1], 1}, {NULL, 0}};
    struct gap gaps[ITEMS];
    assert_int_equal(score_gaps(&firm.sheet, sides, 3, gaps), 0);
}

static void check_response(const struct item *item, struct response response, int points, int most)
{
    const struct score score = score_response(item, &response);
    assert_int_equal(score.points, points);
    assert_int_equal(score.most, most);
}

static void test_other_kinds(void **state)
{
    (void)state;
    struct target points[] = {
        {.id = "1", .score = 0}, {.id = "2", .score = 1}, {.id = "3", .score = 3}};
    struct choice rows[] = {{.id = "r1"}, {.id = "r2"}};
    struct choice picks[] = {{.id = "a", .score = 3},
                             {.id = "b", .score = 2},
                             {.id = "c", .score = -1},
                             {.id = "d", .score = 5}};
    const struct item matrix = {.kind = ITEM_MATRIX,
                                .choices = rows,
                                .choice_count = 2,
                                .targets = points,
                                .target_count = 3};
    struct item several = {.kind = ITEM_MULTIPLE, .choices = picks, .choice_count = 4};
    const struct item scale = {.kind = ITEM_SCALE, .choices = picks, .choice_count = 4};
    const struct item text = {.kind = ITEM_TEXT, .length = 10};
    check_response(&matrix, (struct response){{"r1=3", "r2=2"}, 2, false}, 4, 6);
    check_response(&matrix, (struct response){{"r2=3"}, 1, false}, 3, 6);
    check_response(&several, (struct response){{"a", "c"}, 2, false}, 2, 10);
    several.most = 2;
    check_response(&several, (struct response){{"a", "d"}, 2, false}, 8, 8);
    check_response(&scale, (struct response){{"c"}, 1, false}, -1, 5);
    check_response(&text, (struct response){{"はい"}, 1, false}, 0, 0);
    check_response(&scale, (struct response){.declined = true}, 0, 0);
    assert_false(score_counts(&text));
    assert_true(score_counts(&matrix));
}

// ---- the outcome that is recorded

static struct fact hand_in(struct firm *firm, const char *letters, struct visit *visit,
                           struct origin *origin)
{
    struct ruling ruling;
    struct fault fault;
    assert_true(judge_begin(visit, origin, NULL, &firm->sheet, &ruling, &fault));
    progress_apply(&visit->progress, &ruling.facts[0]);
    make_firm(firm);
    say_all(firm, 0, letters);
    for (int i = 0; i < ITEMS; i++) {
        assert_true(judge_answer(visit, origin, &firm->sheet, &firm->given[0][i], &ruling, &fault));
        progress_apply(&visit->progress, &ruling.facts[0]);
    }
    assert_true(judge_hand_in(visit, origin, &firm->sheet, NULL, &ruling, &fault));
    progress_apply(&visit->progress, &ruling.facts[0]);
    return ruling.facts[0];
}

static void test_the_outcome_keeps_the_points(void **state)
{
    (void)state;
    struct firm firm;
    struct id_maker ids = id_maker_seeded(1);
    struct random lots = random_seeded(1);
    struct origin origin = {.ids = &ids, .lots = &lots};
    struct visit visit = {.progress = progress_open()};
    make_firm(&firm);
    struct fact fact = hand_in(&firm, "ooooodddddddddddddppppppp", &visit, &origin);
    assert_int_equal(fact.right, 13 * 4 + 7 * 2);
    assert_int_equal(fact.total, 80);
    assert_true(fact.complete);
    fact = hand_in(&firm, "uuuuuuuuuuuuuuuuuuuuuuuuu", &visit, &origin); // again: allowed
    assert_int_equal(fact.right, 0);
    assert_int_equal(fact.total, 100);
    assert_int_equal(progress_attempt(&visit.progress, "check")->number, 2);
    progress_close(&visit.progress);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_worked_example),
        cmocka_unit_test(test_groups_add_up),
        cmocka_unit_test(test_what_does_not_apply_costs_nothing),
        cmocka_unit_test(test_the_last_answer_counts),
        cmocka_unit_test(test_rounding),
        cmocka_unit_test(test_weakest_first),
        cmocka_unit_test(test_weakest_by_share),
        cmocka_unit_test(test_gaps_between_people),
        cmocka_unit_test(test_a_side_without_answers_makes_no_gap),
        cmocka_unit_test(test_other_kinds),
        cmocka_unit_test(test_the_outcome_keeps_the_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
