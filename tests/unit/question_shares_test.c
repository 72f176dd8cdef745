// Shares: parts that add up to 100, never more.
#include "question_desk.h"

#include "base/random.h"

static struct choice parts[] = {
    {.id = "home", .text = SAYS("自宅での仕事", "Work at home")},
    {.id = "office", .text = SAYS("会社での仕事", "Work at the office")},
    {.id = "way",
     .text = SAYS("移動中の仕事（駅、車内など）", "Work on the way (stations, trains)")},
};

static const struct item item = {
    .id = "q",
    .kind = ITEM_SHARES,
    .stem = SAYS("先週の仕事を分けてください。", "Share out last week's work."),
    .choices = parts,
    .choice_count = COUNT(parts),
};

static void act_times(struct desk *desk, const char *id, int times)
{
    for (int i = 0; i < times; i++) {
        desk_act(desk, id);
    }
}

static void parts_add_up(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk_answers(&desk, "");
    desk_act(&desk, "plus10:way plus1:home");
    desk_answers(&desk, "home=1 office=0 way=10");
    assert_false(question_ready(&desk.question));
    act_times(&desk, "plus10:home", 6);
    act_times(&desk, "plus1:office", 29);
    desk_answers(&desk, "home=61 office=29 way=10");
    assert_true(question_ready(&desk.question));
    desk_close(&desk);
}

static void nothing_goes_beyond_its_bounds(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    act_times(&desk, "plus10:home", 9);
    act_times(&desk, "plus1:home", 5);
    desk_act(&desk, "plus10:way"); // 5 are left
    desk_answers(&desk, "home=95 office=0 way=5");
    desk_act(&desk, "plus10:way plus1:home plus10:office");
    desk_answers(&desk, "home=95 office=0 way=5");
    desk_act(&desk, "minus10:way minus1:office minus1:home");
    desk_answers(&desk, "home=94 office=0 way=0");
    desk_close(&desk);
}

static void all_taken_back_is_no_answer(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "plus10:home minus1:office minus10:home");
    desk_answers(&desk, "");
    assert_true(response_empty(&desk.choosing));
    desk_act(&desk, "plus1:way choice:no-answer");
    assert_true(question_ready(&desk.question));
    desk_act(&desk, "plus1:way");
    desk_answers(&desk, "home=0 office=0 way=1");
    assert_false(desk.choosing.declined);
    desk_close(&desk);
}

static void what_is_no_part_is_not_known(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "plus10:home");
    desk_does_not_know(&desk, "plus10:road");
    desk_does_not_know(&desk, "plus100:home");
    desk_does_not_know(&desk, "plus:home");
    desk_does_not_know(&desk, "choice:home");
    desk_does_not_know(&desk, "plus10:");
    desk_close(&desk);
}

static void an_earlier_answer_is_shown(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    const struct response given = {.values = {"home=40", "office=35", "way=25"}, .count = 3};
    question_restore(&desk.question, &given);
    assert_true(question_ready(&desk.question));
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_tells(&desk, "35%"));
    assert_true(desk_tells(&desk, "残り 0%"));
    desk_act(&desk, "minus1:way");
    desk_answers(&desk, "home=40 office=35 way=24");
    desk_close(&desk);
}

static void what_is_left_is_told_and_bounds_the_buttons(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk.question.language = ENGLISH;
    act_times(&desk, "plus10:home", 8);
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_tells(&desk, "20% left"));
    assert_true(desk_find(&desk, "minus1:home")->enabled);
    assert_false(desk_find(&desk, "minus1:way")->enabled);
    assert_true(desk_find(&desk, "plus10:way")->enabled);
    act_times(&desk, "plus10:way", 2);
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_tells(&desk, "0% left"));
    assert_false(desk_find(&desk, "plus1:office")->enabled);
    assert_false(desk_find(&desk, "plus10:home")->enabled);
    desk_close(&desk);
}

// Whatever is touched: each part stays within 0 to 100, and so does their sum.
static void any_touches_keep_the_whole(void **state)
{
    (void)state;
    static const char *const prefixes[] = {"minus10:", "minus1:", "plus1:", "plus10:"};
    struct random random = random_seeded(6);
    struct desk desk;
    desk_open(&desk, &item);
    for (int i = 0; i < 5000; i++) {
        const int prefix = (int)random_below(&random, COUNT(prefixes));
        const int part = (int)random_below(&random, COUNT(parts));
        char id[64];
        snprintf(id, sizeof id, "%s%s", prefixes[prefix], parts[part].id);
        desk_act(&desk, id);
        int sum = 0;
        for (int j = 0; j < desk.choosing.count; j++) {
            double number = -1;
            assert_true(item_number(strchr(desk.choosing.values[j], '=') + 1, &number, NULL));
            assert_true(number >= 0);
            sum += (int)number;
        }
        assert_in_range(sum, 0, 100);
        assert_int_equal(question_ready(&desk.question), sum == 100);
    }
    desk_close(&desk);
}

static void fingers_find_every_button(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "plus10:home");
    desk_check_everywhere(&desk);
    desk_close(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_add_up),
        cmocka_unit_test(nothing_goes_beyond_its_bounds),
        cmocka_unit_test(all_taken_back_is_no_answer),
        cmocka_unit_test(what_is_no_part_is_not_known),
        cmocka_unit_test(an_earlier_answer_is_shown),
        cmocka_unit_test(what_is_left_is_told_and_bounds_the_buttons),
        cmocka_unit_test(any_touches_keep_the_whole),
        cmocka_unit_test(fingers_find_every_button),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
