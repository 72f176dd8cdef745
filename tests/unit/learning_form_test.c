// What is asked is kept as text and comes back as it was, whatever stands in it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"
#include "learning/form.h"

#include <string.h>

static struct choice choices[] = {
    {.id = "a", .text = {.in = {"甲\t乙\n丙", "A\\n\\B"}}, .correct = true},
    {.id = "b", .text = {.function = 2}, .feedback = {.in = {"なぜ", "why"}}},
};
static struct target targets[] = {{.id = "t", .text = {.in = {"組", "set"}}}};
static struct item items[] = {
    {.id = "pick",
     .kind = ITEM_SINGLE,
     .stem = {.function = 1},
     .choices = choices,
     .choice_count = 2,
     .targets = targets,
     .target_count = 1},
    {.id = "sum",
     .kind = ITEM_NUMBER,
     .stem = {.in = {"いくつ", "How many"}},
     .numbers = {.least = -5,
                 .most = 100,
                 .keyed = true,
                 .from = 1,
                 .to = 2,
                 .decimals = 1,
                 .from_function = 3,
                 .to_function = 4}},
    {.id = "day",
     .kind = ITEM_DATE,
     .days = {.least = "2026-01-01",
              .from = "2026-02-03",
              .to = "2026-02-03",
              .from_function = 5,
              .to_function = 5}},
};
static const struct sheet sheet = {.id = "s", .kind = SHEET_TEST, .items = items, .item_count = 3};
static const struct said said[] = {{.text = {.in = {"問い", "Question"}}},
                                   {.text = {.in = {"\\", "\t"}}},
                                   {.number = 2.5},
                                   {.number = 12},
                                   {.day = "2026-11-21"}};

static int set_up(void **state)
{
    *state = arena_new();
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    return 0;
}

static void the_wording_comes_back(void **state)
{
    struct arena *arena = *state;
    const char *wording = form_wording(&sheet, arena);
    const struct item *pick = form_item(wording, "pick", arena);
    assert_int_equal(pick->kind, ITEM_SINGLE);
    assert_int_equal(pick->choice_count, 2);
    assert_string_equal(pick->choices[0].text.in[JAPANESE], "甲\t乙\n丙");
    assert_string_equal(pick->choices[0].text.in[ENGLISH], "A\\n\\B");
    assert_true(pick->choices[0].correct && !pick->choices[1].correct);
    assert_string_equal(pick->choices[1].feedback.in[ENGLISH], "why");
    assert_null(pick->choices[1].text.in[ENGLISH]); // which a function says
    assert_string_equal(pick->targets[0].text.in[JAPANESE], "組");
    const struct item *sum = form_item(wording, "sum", arena);
    assert_true(sum->numbers.least == -5 && sum->numbers.most == 100);
    assert_int_equal(sum->numbers.decimals, 1);
    assert_string_equal(form_item(wording, "day", arena)->days.least, "2026-01-01");
    assert_null(form_item(wording, "su", arena));
    assert_null(form_item("", "sum", arena));
}

static const char *posed(struct arena *arena)
{
    struct drawn values[] = {{"staff", "12", false}, {"trade", "a\tb", true}};
    const struct drawn_item drawn = {"sum", values, 2};
    struct buffer form = {0};
    form_add_said(&form, &items[0], said);
    form_add_drawn(&form, &drawn);
    form_add_said(&form, &items[1], said);
    form_add_said(&form, &items[2], said);
    const char *text = arena_text(arena, buffer_text(&form));
    buffer_free(&form);
    return text;
}

static void what_functions_gave_takes_their_place(void **state)
{
    struct arena *arena = *state;
    const struct sheet *asked = form_posed_sheet(&sheet, posed(arena), arena);
    assert_string_equal(text_in(&asked->items[0].stem, ENGLISH, NULL), "Question");
    assert_string_equal(text_in(&asked->items[0].choices[1].text, JAPANESE, NULL), "\\");
    assert_string_equal(text_in(&asked->items[0].choices[1].text, ENGLISH, NULL), "\t");
    assert_int_equal(asked->items[0].stem.function, 0);
    assert_true(asked->items[1].numbers.from == 2.5 && asked->items[1].numbers.to == 12);
    assert_string_equal(asked->items[2].days.to, "2026-11-21");
    assert_int_equal(items[0].stem.function, 1); // the content stays as it is
    assert_true(items[1].numbers.from == 1);
    assert_ptr_equal(form_posed_sheet(&sheet, NULL, arena), &sheet);
    assert_ptr_equal(form_posed(&items[0], "other\tstem.ja\tx\n", arena), &items[0]);
}

static void what_was_drawn_comes_back(void **state)
{
    struct arena *arena = *state;
    const struct drawn_item drawn = form_drawn(posed(arena), "sum", arena);
    assert_int_equal(drawn.count, 2);
    assert_string_equal(drawn.values[0].name, "staff");
    assert_false(drawn.values[0].word);
    assert_string_equal(drawn.values[1].value, "a\tb");
    assert_true(drawn.values[1].word);
    assert_int_equal(form_drawn(posed(arena), "pick", arena).count, 0);
    assert_int_equal(form_drawn(NULL, "pick", arena).count, 0);
}

// A record that somebody changed is found by its hash; reading it must not fall over all the same.
static void any_bytes_can_be_read(void **state)
{
    struct arena *arena = *state;
    const char *good = form_wording(&sheet, arena);
    const size_t length = strlen(good);
    struct random random = random_seeded(7);
    for (int i = 0; i < 20000; i++) {
        char *bad = arena_text_part(arena, good, random_below(&random, length));
        for (int j = 0; j < 3 && bad[0]; j++) {
            bad[random_below(&random, strlen(bad))] = "\t\n\\a.:\x80"[random_below(&random, 7)];
        }
        form_item(bad, "pick", arena);
        form_posed_sheet(&sheet, bad, arena);
        form_drawn(bad, "sum", arena);
        arena_empty(arena);
        good = form_wording(&sheet, arena);
    }
}

static void draws_stay_in_range_and_reach_every_value(void **state)
{
    struct arena *arena = *state;
    const struct varied words[] = {{"x", true}, {"y", true}, {"7", false}};
    const struct vary varies[] = {{.name = "n", .value_count = 16, .from = 0.5, .step = 0.5},
                                  {.name = "w", .values = words, .value_count = 3}};
    const struct item item = {.id = "i", .varies = varies, .vary_count = 2};
    int numbers[17] = {0};
    int taken[3] = {0};
    for (uint64_t seed = 2; seed < 4002; seed++) {
        const struct drawn_item drawn = vary_draw(&item, seed, arena);
        const struct drawn_item again = vary_draw(&item, seed, arena);
        double number;
        assert_string_equal(drawn.values[0].value, again.values[0].value);
        assert_true(item_number(drawn.values[0].value, &number, NULL));
        assert_true(number >= 0.5 && number <= 8);
        numbers[(int)(number * 2)]++;
        taken[drawn.values[1].value[0] == 'x' ? 0 : drawn.values[1].value[0] == 'y' ? 1 : 2]++;
        arena_empty(arena);
    }
    for (int i = 1; i <= 16; i++) {
        assert_in_range(numbers[i], 150, 350);
    }
    for (int i = 0; i < 3; i++) {
        assert_in_range(taken[i], 1150, 1500);
    }
    assert_string_equal(vary_draw(&item, VARY_LOWEST, arena).values[0].value, "0.5");
    assert_string_equal(vary_draw(&item, VARY_HIGHEST, arena).values[0].value, "8");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_wording_comes_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_functions_gave_takes_their_place, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_drawn_comes_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(any_bytes_can_be_read, set_up, tear_down),
        cmocka_unit_test_setup_teardown(draws_stay_in_range_and_reach_every_value, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
