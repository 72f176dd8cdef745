// A matrix: each row gets one of the points, in a table or one below the other.
#include "question_desk.h"

// An id may begin another, and one row's may be a row's and a point's together.
static struct choice rows[] = {
    {.id = "r1", .target = "2", .text = SAYS("記録は自分で確かめている", "I check my record")},
    {.id = "r1:2", .target = "1", .text = SAYS("休憩を取る", "I take breaks")},
    {.id = "r10", .target = "3", .text = SAYS("書類を見せない", "Nobody sees my papers")},
};
static struct target points[] = {
    {.id = "1", .text = SAYS("そう思わない", "Disagree")},
    {.id = "2", .text = SAYS("どちらともいえない", "Neither agree nor disagree")},
    {.id = "3", .text = SAYS("そう思う", "Agree")},
    {.id = "4", .text = SAYS("とてもそう思う", "Strongly agree")},
    {.id = "5", .text = SAYS("分からない", "Do not know")},
    {.id = "6", .text = SAYS("当てはまらない", "Does not apply")},
    {.id = "7", .text = SAYS("答えにくい", "Hard to say")},
};

static struct item matrix(int points_shown, bool required)
{
    return (struct item){.id = "q",
                         .kind = ITEM_MATRIX,
                         .stem = SAYS("どう働いていますか。", "How do you work?"),
                         .choices = rows,
                         .choice_count = COUNT(rows),
                         .targets = points,
                         .target_count = points_shown,
                         .required = required};
}

static void every_row_takes_one_point(void **state)
{
    (void)state;
    const struct item item = matrix(3, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "cell:r10:3 cell:r1:1");
    desk_answers(&desk, "r10=3 r1=1");
    assert_false(question_ready(&desk.question));
    desk_act(&desk, "cell:r1:2:1 cell:r1:2");
    desk_answers(&desk, "r10=3 r1:2=1 r1=2");
    assert_true(question_ready(&desk.question));
    assert_int_equal(item_judge(&item, &desk.choosing), VERDICT_RIGHT);
    desk_act(&desk, "cell:r1:3");
    assert_int_equal(item_judge(&item, &desk.choosing), VERDICT_WRONG);
    desk_close(&desk);
}

static void a_second_touch_takes_back_where_rows_may_be_left_out(void **state)
{
    (void)state;
    struct item item = matrix(3, false);
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "cell:r1:1 cell:r10:2 cell:r1:1");
    desk_answers(&desk, "r10=2");
    assert_true(question_ready(&desk.question));
    desk_act(&desk, "cell:r10:2");
    assert_false(question_ready(&desk.question));
    item.required = true;
    desk_act(&desk, "cell:r10:2 cell:r10:2");
    desk_answers(&desk, "r10=2");
    desk_close(&desk);
}

static void what_is_no_cell_is_not_known(void **state)
{
    (void)state;
    const struct item item = matrix(3, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "cell:r1:1");
    desk_does_not_know(&desk, "cell:r1:4");
    desk_does_not_know(&desk, "cell:r2:1");
    desk_does_not_know(&desk, "cell:r1");
    desk_does_not_know(&desk, "cell:r1:");
    desk_does_not_know(&desk, "cell:");
    desk_does_not_know(&desk, "choice:r1");
    desk_close(&desk);
}

static void an_earlier_answer_is_shown(void **state)
{
    (void)state;
    const struct item item = matrix(3, false);
    struct desk desk;
    desk_open(&desk, &item);
    question_restore(&desk.question, &(struct response){.values = {"r1:2=3"}, .count = 1});
    desk_answers(&desk, "r1:2=3");
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_find(&desk, "cell:r1:2:3")->checked);
    assert_false(desk_find(&desk, "cell:r1:2")->checked);
    desk_act(&desk, "cell:r1:2:1");
    desk_answers(&desk, "r1:2=1");
    desk_close(&desk);
}

static void a_cell_tells_its_row_and_point(void **state)
{
    (void)state;
    const struct item item = matrix(3, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_show(&desk, 1920, 1080, 1);
    assert_string_equal(desk_find(&desk, "cell:r10:3")->label, "書類を見せない：そう思う");
    desk.question.language = ENGLISH;
    desk_show(&desk, 1920, 1080, 1);
    assert_string_equal(desk_find(&desk, "cell:r10:3")->label, "Nobody sees my papers: Agree");
    desk_close(&desk);
}

static void a_table_has_its_points_above_one_another(void **state)
{
    (void)state;
    const struct item item = matrix(5, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_show(&desk, 1920, 1080, 1);
    const struct rect first = desk_find(&desk, "cell:r1:1")->rect;
    assert_int_equal(first.x, desk_find(&desk, "cell:r10:1")->rect.x);
    assert_int_equal(first.y, desk_find(&desk, "cell:r1:5")->rect.y);
    for (int i = 0; i < scene_element_count(desk.scene); i++) { // names of rows stand beside
        const struct element *element = scene_element_number(desk.scene, i);
        if (element->role == ROLE_TEXT && strcmp(element->label, rows[0].text.in[JAPANESE]) == 0) {
            assert_true(element->rect.x + element->rect.w <= first.x);
        }
    }
    desk_close(&desk);
}

// Seven points of large type have no room beside the rows on an upright display.
static void where_it_is_narrow_rows_are_scales_of_their_own(void **state)
{
    (void)state;
    const struct item item = matrix(7, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk.question.language = ENGLISH;
    desk_show(&desk, 1080, 1920, 1.5);
    const struct rect cell = desk_find(&desk, "cell:r1:1")->rect;
    bool found = false;
    for (int i = 0; i < scene_element_count(desk.scene); i++) {
        const struct element *element = scene_element_number(desk.scene, i);
        if (strcmp(element->label, rows[0].text.in[ENGLISH]) == 0) {
            found = true;
            assert_true(element->rect.y + element->rect.h <= cell.y);
        }
    }
    assert_true(found);
    desk_check_targets(&desk);
    desk_check_texts(&desk);
    desk_close(&desk);
}

static void fingers_find_every_cell(void **state)
{
    (void)state;
    for (int shown = 2; shown <= COUNT(points); shown++) {
        const struct item item = matrix(shown, shown % 2 == 0);
        struct desk desk;
        desk_open(&desk, &item);
        desk_check_everywhere(&desk);
        for (int i = 0; i < COUNT(rows) * shown; i++) {
            char id[64];
            snprintf(id, sizeof id, "cell:%s:%s", rows[i / shown].id, points[i % shown].id);
            assert_int_equal(desk_find(&desk, id)->role, ROLE_RADIO);
        }
        desk_close(&desk);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_takes_one_point),
        cmocka_unit_test(a_second_touch_takes_back_where_rows_may_be_left_out),
        cmocka_unit_test(what_is_no_cell_is_not_known),
        cmocka_unit_test(an_earlier_answer_is_shown),
        cmocka_unit_test(a_cell_tells_its_row_and_point),
        cmocka_unit_test(a_table_has_its_points_above_one_another),
        cmocka_unit_test(where_it_is_narrow_rows_are_scales_of_their_own),
        cmocka_unit_test(fingers_find_every_cell),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
