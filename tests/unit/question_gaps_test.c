// Gaps: words are chosen for each blank, and stand in the sentence.
#include "question_desk.h"

static struct choice choices[] = {
    {.id = "a1", .target = "a", .correct = true, .text = SAYS("窓口", "the help desk")},
    {.id = "a2", .target = "a", .text = SAYS("家族", "your family")},
    {.id = "b1", .target = "b", .correct = true, .text = SAYS("すぐに", "at once")},
    {.id = "b2", .target = "b", .text = SAYS("翌日までに", "by the next day")},
    {.id = "stray", .text = SAYS("迷子", "stray")},
};
static struct target gaps[] = {{.id = "a"}, {.id = "b"}};

static const struct item item = {
    .id = "q",
    .kind = ITEM_GAPS,
    .stem = SAYS("文を完成させてください。", "Complete the sentence."),
    .sentence = SAYS("怪しいと思ったら、{b}**{a}**に{知らせ}ます。",
                     "When in doubt, tell {a} {b}, even at night."),
    .choices = choices,
    .choice_count = COUNT(choices),
    .targets = gaps,
    .target_count = COUNT(gaps),
    .required = true,
};

static void every_gap_takes_one_of_its_words(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    assert_false(question_ready(&desk.question));
    desk_act(&desk, "choice:b2");
    desk_answers(&desk, "b=b2");
    assert_false(question_ready(&desk.question));
    desk_act(&desk, "choice:a1");
    desk_answers(&desk, "a=a1 b=b2");
    assert_true(question_ready(&desk.question));
    assert_int_equal(item_judge(&item, &desk.choosing), VERDICT_WRONG);
    desk_act(&desk, "choice:b1 choice:b1");
    desk_answers(&desk, "a=a1 b=b1");
    assert_int_equal(item_judge(&item, &desk.choosing), VERDICT_RIGHT);
    desk_close(&desk);
}

static void what_is_no_word_of_a_gap_is_not_known(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "choice:a2");
    desk_does_not_know(&desk, "choice:stray");
    desk_does_not_know(&desk, "choice:a");
    desk_does_not_know(&desk, "choice:");
    desk_does_not_know(&desk, "a1");
    desk_does_not_know(&desk, "next");
    desk_close(&desk);
}

static void no_answer_empties_the_gaps(void **state)
{
    (void)state;
    struct item free_item = item;
    free_item.required = false;
    struct desk desk;
    desk_open(&desk, &free_item);
    desk_act(&desk, "choice:a2 choice:no-answer");
    desk_answers(&desk, "");
    assert_true(question_ready(&desk.question));
    desk_act(&desk, "choice:b1");
    assert_false(desk.choosing.declined);
    desk_answers(&desk, "b=b1");
    desk_close(&desk);
}

static void an_earlier_answer_is_shown(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    question_restore(&desk.question, &(struct response){.values = {"b=b1", "a=a2"}, .count = 2});
    desk_answers(&desk, "a=a2 b=b1");
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_find(&desk, "choice:a2")->checked);
    assert_false(desk_find(&desk, "choice:a1")->checked);
    assert_true(desk_find(&desk, "choice:b1")->checked);
    desk_close(&desk);
}

static void a_word_that_is_gone_has_to_be_chosen_anew(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    question_restore(&desk.question, &(struct response){.values = {"b=b9", "a=a2"}, .count = 2});
    desk_answers(&desk, "");
    desk_close(&desk);
}

// Each language numbers its blanks as it has them.
static void the_sentence_shows_blanks_and_words(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_tells(&desk, "思ったら、\u00A0\u00A0\u00A0(1)"));
    assert_true(desk_tells(&desk, "(2)\u00A0\u00A0\u00A0に{知らせ}ます。"));
    desk_act(&desk, "choice:a1");
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_tells(&desk, "(1)\u00A0\u00A0\u00A0窓口に"));
    desk.question.language = ENGLISH;
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_tells(&desk, "tell the help desk \u00A0\u00A0\u00A0(2)"));
    assert_true(desk_tells(&desk, "Blank 1"));
    assert_true(desk_find(&desk, "choice:a1")->rect.y < desk_find(&desk, "choice:b1")->rect.y);
    desk_close(&desk);
}

// What is underlined is the word, however the lines are broken.
static void a_filled_gap_is_underlined(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk.question.language = ENGLISH;
    desk_act(&desk, "choice:a1");
    desk_show(&desk, 1920, 1080, 1);
    const struct style style = stage_style(&desk.stage, FACE_BODY, THEME_INK);
    const int word = type_lay(desk.type, "the help desk", style, 0)->width;
    int found = 0;
    for (int i = 0; i < scene_mark_count(desk.scene); i++) {
        const struct mark *mark = scene_mark(desk.scene, i);
        found += mark->kind == MARK_FILL && mark->rect.h == 6 && abs(mark->rect.w - word) <= 1;
    }
    assert_int_equal(found, 1);
    desk_close(&desk);
}

static void fingers_find_every_word(void **state)
{
    (void)state;
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "choice:a1 choice:b2");
    desk_check_everywhere(&desk);
    desk_close(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_gap_takes_one_of_its_words),
        cmocka_unit_test(what_is_no_word_of_a_gap_is_not_known),
        cmocka_unit_test(no_answer_empties_the_gaps),
        cmocka_unit_test(an_earlier_answer_is_shown),
        cmocka_unit_test(a_word_that_is_gone_has_to_be_chosen_anew),
        cmocka_unit_test(the_sentence_shows_blanks_and_words),
        cmocka_unit_test(a_filled_gap_is_underlined),
        cmocka_unit_test(fingers_find_every_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
