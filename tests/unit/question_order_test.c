// Putting in order: what is dragged or moved by an arrow gives the order that is answered.
#include "question_asked.h"

static struct choice choices[] = {
    {.id = "a", .text = {{"切り離す", "Disconnect"}, 0}, .correct = true},
    {.id = "b", .text = {{"知らせる", "Tell"}, 0}, .correct = true},
    {.id = "c", .text = {{"書き留める", "Write down"}, 0}, .correct = true},
    {.id = "d", .text = {{"待つ", "Wait"}, 0}, .correct = true},
};

static const struct item order_item = {.id = "first",
                                       .kind = ITEM_ORDER,
                                       .stem = {{"並べてください。", "Put in order."}, 0},
                                       .choices = choices,
                                       .choice_count = 4};

static const int as_shown[] = {2, 0, 3, 1}; // c a d b

static int set_up(void **state)
{
    return asked_open(state, &order_item, as_shown, NULL);
}

static void nobody_answers_by_accident(void **state)
{
    struct asked *asked = *state;
    assert_false(question_ready(&asked->question));
    assert_false(question_act(&asked->question, "choice:c"));
    assert_false(question_ready(&asked->question));
    assert_true(question_act(&asked->question, "keep"));
    assert_true(question_ready(&asked->question));
    asked_expect(asked, "c a d b");
}

static void arrows_move_by_one(void **state)
{
    struct asked *asked = *state;
    assert_true(question_act(&asked->question, "up:a"));
    asked_expect(asked, "a c d b");
    assert_true(question_act(&asked->question, "down:c"));
    asked_expect(asked, "a d c b");
    assert_true(question_act(&asked->question, "up:b"));
    assert_true(question_act(&asked->question, "up:b"));
    asked_expect(asked, "a b d c");
    assert_int_equal(asked_verdict(asked), VERDICT_WRONG);
    assert_true(question_act(&asked->question, "up:c"));
    asked_expect(asked, "a b c d");
    assert_int_equal(asked_verdict(asked), VERDICT_RIGHT);
}

static void ends_stop(void **state)
{
    struct asked *asked = *state;
    assert_false(question_act(&asked->question, "up:c"));
    assert_false(question_act(&asked->question, "down:b"));
    asked_expect(asked, "");
}

static void dragged_row_takes_the_place(void **state)
{
    struct asked *asked = *state;
    assert_true(question_drop(&asked->question, "choice:b", "choice:c"));
    asked_expect(asked, "b c a d");
    assert_true(question_drop(&asked->question, "choice:b", "choice:d"));
    asked_expect(asked, "c a d b");
    assert_true(question_drop(&asked->question, "choice:c", "choice:a"));
    asked_expect(asked, "a c d b");
    assert_true(question_drop(&asked->question, "choice:b", "up:c"));
    asked_expect(asked, "a b c d");
    assert_true(question_drop(&asked->question, "choice:a", "down:d"));
    asked_expect(asked, "b c d a");
}

static void what_means_nothing_changes_nothing(void **state)
{
    static const char *const drops[][2] = {{"choice:a", "choice:a"}, {"choice:a", "up:a"},
                                           {"choice:a", "choice:z"}, {"choice:z", "choice:a"},
                                           {"choice:a", "next"},     {"up:a", "choice:b"},
                                           {"choice:", "choice:a"},  {"choice:a", "choice:b="}};
    static const char *const touches[] = {"up:z", "down:", "choice:z", "target:a",
                                          "up",   "",      "home"};
    struct asked *asked = *state;
    for (size_t i = 0; i < sizeof drops / sizeof *drops; i++) {
        assert_false(question_drop(&asked->question, drops[i][0], drops[i][1]));
    }
    for (size_t i = 0; i < sizeof touches / sizeof *touches; i++) {
        assert_false(question_act(&asked->question, touches[i]));
    }
    asked_expect(asked, "");
    question_act(&asked->question, "keep");
    for (size_t i = 0; i < sizeof drops / sizeof *drops; i++) {
        assert_false(question_drop(&asked->question, drops[i][0], drops[i][1]));
    }
    asked_expect(asked, "c a d b");
}

static void no_answer_and_back(void **state)
{
    struct asked *asked = *state;
    question_act(&asked->question, "up:a");
    assert_true(question_act(&asked->question, "choice:no-answer"));
    assert_true(asked->choosing.declined);
    asked_expect(asked, "");
    assert_false(question_act(&asked->question, "choice:a"));
    assert_true(asked->choosing.declined); // what does nothing takes nothing back
    assert_true(question_act(&asked->question, "up:d"));
    assert_false(asked->choosing.declined);
    asked_expect(asked, "c d a b");
}

static void earlier_answer_is_where_moving_begins(void **state)
{
    struct asked *asked = *state;
    const struct response given = {.values = {"d", "c", "b", "a"}, .count = 4};
    question_restore(&asked->question, &given);
    asked_expect(asked, "d c b a");
    assert_true(question_ready(&asked->question));
    question_act(&asked->question, "down:d");
    asked_expect(asked, "c d b a");
}

static void answer_to_other_choices_is_not_restored(void **state)
{
    struct asked *asked = *state;
    const struct response less = {.values = {"d", "c"}, .count = 2};
    const struct response twice = {.values = {"d", "c", "d", "a"}, .count = 4};
    const struct response gone = {.values = {"d", "c", "b", "z"}, .count = 4};
    question_restore(&asked->question, &less);
    question_restore(&asked->question, &twice);
    question_restore(&asked->question, &gone);
    asked_expect(asked, "");
}

static void rows_stand_as_they_were_moved(void **state)
{
    struct asked *asked = *state;
    question_act(&asked->question, "up:a");
    asked_show(asked, 1920, 1080);
    asked_expect_down(asked, "choice:a", "choice:c");
    asked_expect_down(asked, "choice:c", "choice:d");
    asked_expect_down(asked, "choice:d", "choice:b");
    asked_expect_down(asked, "choice:b", "keep");
    assert_true(scene_find(asked->scene, "choice:a")->movable);
    assert_false(scene_find(asked->scene, "up:a")->enabled);
    assert_true(scene_find(asked->scene, "down:a")->enabled);
    assert_true(scene_find(asked->scene, "up:b")->enabled);
    assert_false(scene_find(asked->scene, "down:b")->enabled);
    assert_true(scene_find(asked->scene, "keep")->checked);
    assert_non_null(scene_find(asked->scene, "choice:no-answer"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, asked_close)
        TEST(nobody_answers_by_accident),
        TEST(arrows_move_by_one),
        TEST(ends_stop),
        TEST(dragged_row_takes_the_place),
        TEST(what_means_nothing_changes_nothing),
        TEST(no_answer_and_back),
        TEST(earlier_answer_is_where_moving_begins),
        TEST(answer_to_other_choices_is_not_restored),
        TEST(rows_stand_as_they_were_moved),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
