// Which responses an item takes, and how it judges them.
#include "learning/item.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static struct choice abc[] = {
    {.id = "a", .correct = true}, {.id = "b", .correct = true}, {.id = "c"}};
static struct choice one_right[] = {{.id = "a"}, {.id = "b", .correct = true}, {.id = "c"}};
static struct choice truth[] = {{.id = "true"}, {.id = "false", .correct = true}};
static struct choice points[] = {{.id = "1"}, {.id = "2"}, {.id = "3"}};

static const struct item multiple = {
    .id = "m", .kind = ITEM_MULTIPLE, .choices = abc, .choice_count = 3, .required = true};
static const struct item single = {
    .id = "s", .kind = ITEM_SINGLE, .choices = one_right, .choice_count = 3, .required = true};
static const struct item true_false = {
    .id = "t", .kind = ITEM_TRUE_FALSE, .choices = truth, .choice_count = 2, .required = true};
static const struct item scale = {
    .id = "l", .kind = ITEM_SCALE, .choices = points, .choice_count = 3};
static const struct item up_to_two = {
    .id = "u", .kind = ITEM_MULTIPLE, .choices = points, .choice_count = 3, .most = 2};
static const struct item text = {.id = "x", .kind = ITEM_TEXT, .length = 5};

static const struct {
    const char *what;
    const struct item *item;
    struct response response;
    bool accepted;
    enum verdict verdict; // when accepted
} cases[] = {
    {"the right one", &single, {.values = {"b"}, .count = 1}, true, VERDICT_RIGHT},
    {"a wrong one", &single, {.values = {"a"}, .count = 1}, true, VERDICT_WRONG},
    {"two of one", &single, {.values = {"a", "b"}, .count = 2}, false, 0},
    {"nothing", &single, {.count = 0}, false, 0},
    {"an unknown choice", &single, {.values = {"z"}, .count = 1}, false, 0},
    {"declining what is required", &single, {.declined = true}, false, 0},
    {"all the right ones", &multiple, {.values = {"a", "b"}, .count = 2}, true, VERDICT_RIGHT},
    {"in another order", &multiple, {.values = {"b", "a"}, .count = 2}, true, VERDICT_RIGHT},
    {"too few", &multiple, {.values = {"a"}, .count = 1}, true, VERDICT_WRONG},
    {"too many", &multiple, {.values = {"a", "b", "c"}, .count = 3}, true, VERDICT_WRONG},
    {"only wrong ones", &multiple, {.values = {"c"}, .count = 1}, true, VERDICT_WRONG},
    {"one of them twice", &multiple, {.values = {"a", "a"}, .count = 2}, false, 0},
    {"none", &multiple, {.count = 0}, false, 0},
    {"a true statement", &true_false, {.values = {"true"}, .count = 1}, true, VERDICT_WRONG},
    {"a false statement", &true_false, {.values = {"false"}, .count = 1}, true, VERDICT_RIGHT},
    {"a point", &scale, {.values = {"2"}, .count = 1}, true, VERDICT_UNJUDGED},
    {"a point that is not there", &scale, {.values = {"4"}, .count = 1}, false, 0},
    {"no answer", &scale, {.declined = true}, true, VERDICT_UNJUDGED},
    {"no answer and a point", &scale, {.values = {"2"}, .count = 1, .declined = true}, false, 0},
    {"up to two: two", &up_to_two, {.values = {"1", "3"}, .count = 2}, true, VERDICT_UNJUDGED},
    {"up to two: three", &up_to_two, {.values = {"1", "2", "3"}, .count = 3}, false, 0},
    {"five characters", &text, {.values = {"あいうえお"}, .count = 1}, true, VERDICT_UNJUDGED},
    {"six characters", &text, {.values = {"あいうえおか"}, .count = 1}, false, 0},
    {"a text that is none", &text, {.values = {"\xFF"}, .count = 1}, false, 0},
};

static void takes_and_judges(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fault fault;
        const bool accepted = item_accepts(cases[i].item, &cases[i].response, &fault);
        if (accepted != cases[i].accepted) {
            fail_msg("%s: %s", cases[i].what, accepted ? "was accepted" : fault.text);
        }
        if (accepted && item_judge(cases[i].item, &cases[i].response) != cases[i].verdict) {
            fail_msg("%s: judged otherwise", cases[i].what);
        }
    }
}

static void an_empty_response_is_wrong_where_there_is_a_key(void **state)
{
    (void)state;
    const struct response nothing = {.count = 0};
    assert_int_equal(item_judge(&single, &nothing), VERDICT_WRONG);
    assert_int_equal(item_judge(&multiple, &nothing), VERDICT_WRONG);
}

static void names_of_kinds_go_both_ways(void **state)
{
    (void)state;
    for (int i = 0; i < ITEM_KINDS; i++) {
        enum item_kind kind;
        assert_true(item_kind_from_name(item_kind_name((enum item_kind)i), &kind));
        assert_int_equal(kind, i);
    }
    enum item_kind kind;
    assert_false(item_kind_from_name("essay", &kind));
}

static void only_lots_without_meaning_are_shuffled(void **state)
{
    (void)state;
    const struct item ordered = {
        .id = "o", .kind = ITEM_SINGLE, .choices = one_right, .choice_count = 3, .ordered = true};
    int moved = 0;
    for (uint64_t seed = 0; seed < 64; seed++) {
        struct random random = random_seeded(seed);
        int order[3];
        item_order(&single, &random, order, NULL);
        moved += order[0] != 0;
        item_order(&ordered, &random, order, NULL);
        assert_true(order[0] == 0 && order[1] == 1 && order[2] == 2);
        item_order(&scale, &random, order, NULL);
        assert_true(order[0] == 0 && order[1] == 1 && order[2] == 2);
    }
    assert_in_range(moved, 24, 60); // two thirds are expected
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_and_judges),
        cmocka_unit_test(an_empty_response_is_wrong_where_there_is_a_key),
        cmocka_unit_test(names_of_kinds_go_both_ways),
        cmocka_unit_test(only_lots_without_meaning_are_shuffled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
