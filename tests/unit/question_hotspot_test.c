// Regions of a picture: picked like choices, large enough for a finger, told in words.
#include "question_desk.h"

#define PICTURE MANTEN_CONTENT "/telework/outside.svg"

static struct choice regions[] = {
    {.id = "note", .correct = true, .text = SAYS("付せん", "the note"), .region = {.1, .1, .2, .3}},
    {.id = "key", .text = SAYS("小さな鍵", "the small key"), .region = {.98, .97, .02, .02}},
    {.id = "desk", .correct = true, .text = SAYS("机", "the desk"), .region = {.4, .5, .3, .3}},
};

static struct item hotspot(int most, bool required)
{
    return (struct item){.id = "q",
                         .kind = ITEM_HOTSPOT,
                         .stem = SAYS("危ない所はどこですか。", "What is dangerous?"),
                         .picture = PICTURE,
                         .description = SAYS("部屋", "A room"),
                         .choices = regions,
                         .choice_count = COUNT(regions),
                         .most = most,
                         .required = required};
}

static void regions_are_kept_in_the_order_of_the_item(void **state)
{
    (void)state;
    const struct item item = hotspot(0, true);
    struct desk desk;
    desk_open(&desk, &item);
    assert_false(question_ready(&desk.question));
    desk_act(&desk, "choice:desk choice:key choice:note");
    assert_int_equal(desk.choosing.count, 3);
    assert_string_equal(desk.choosing.values[0], "note");
    assert_string_equal(desk.choosing.values[1], "key");
    assert_int_equal(item_judge(&item, &desk.choosing), VERDICT_WRONG);
    desk_act(&desk, "choice:key");
    desk_answers(&desk, "desk note");
    assert_int_equal(item_judge(&item, &desk.choosing), VERDICT_RIGHT);
    desk_act(&desk, "choice:note choice:desk");
    desk_answers(&desk, "");
    desk_close(&desk);
}

static void no_more_than_asked_for_are_taken(void **state)
{
    (void)state;
    const struct item item = hotspot(2, false);
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "choice:desk choice:key choice:note");
    desk_answers(&desk, "desk key");
    desk_show(&desk, 1920, 1080, 1);
    assert_false(desk_find(&desk, "choice:note")->enabled);
    assert_true(desk_find(&desk, "choice:key")->enabled);
    desk_act(&desk, "choice:key choice:note");
    desk_answers(&desk, "desk note");
    desk_close(&desk);
}

static void of_one_region_the_last_touched_counts(void **state)
{
    (void)state;
    const struct item item = hotspot(1, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "choice:desk choice:key");
    desk_answers(&desk, "key");
    desk_show(&desk, 1920, 1080, 1);
    assert_int_equal(desk_find(&desk, "choice:note")->role, ROLE_RADIO);
    assert_true(desk_find(&desk, "choice:note")->enabled);
    desk_close(&desk);
}

static void what_is_no_region_is_not_known(void **state)
{
    (void)state;
    const struct item item = hotspot(0, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "choice:note");
    desk_does_not_know(&desk, "choice:wall");
    desk_does_not_know(&desk, "note");
    desk_does_not_know(&desk, "choice:");
    desk_close(&desk);
}

static void an_earlier_answer_is_shown_and_told(void **state)
{
    (void)state;
    const struct item item = hotspot(0, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_show(&desk, 1920, 1080, 1);
    assert_false(desk_tells(&desk, "付せん"));
    question_restore(&desk.question, &(struct response){.values = {"note", "desk"}, .count = 2});
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_find(&desk, "choice:desk")->checked);
    assert_false(desk_find(&desk, "choice:key")->checked);
    assert_true(desk_tells(&desk, "付せん、机"));
    desk.question.language = ENGLISH;
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_tells(&desk, "the note, the desk"));
    desk_close(&desk);
}

static void regions_lie_where_the_picture_has_them(void **state)
{
    (void)state;
    const struct item item = hotspot(0, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_show(&desk, 1920, 1080, 1);
    const struct rect picture = desk_find(&desk, "figure:q")->rect;
    const struct rect desks = desk_find(&desk, "choice:desk")->rect;
    assert_true(abs(desks.x - picture.x - picture.w * 4 / 10) <= 1);
    assert_true(abs(desks.y - picture.y - picture.h / 2) <= 1);
    assert_true(abs(desks.w - picture.w * 3 / 10) <= 1);
    const struct rect key = desk_find(&desk, "choice:key")->rect; // in the corner, and enlarged
    assert_int_equal(key.w, TOUCH_TARGET);
    assert_int_equal(key.h, TOUCH_TARGET);
    assert_true(rect_inside(key, picture));
    desk_close(&desk);
}

// Two small regions side by side: the picture grows beyond the room until fingers can tell them
// apart.
static void neighbours_do_not_meet(void **state)
{
    (void)state;
    struct choice pair[] = {
        {.id = "a", .text = SAYS("左", "left"), .region = {.50, .5, .09, .1}},
        {.id = "b", .text = SAYS("右", "right"), .region = {.60, .5, .09, .1}},
    };
    struct item item = hotspot(0, true);
    struct desk desk;
    desk_open(&desk, &item);
    desk_show(&desk, 1920, 1080, 1.5);
    const int alone = desk_find(&desk, "figure:q")->rect.h;
    item.choices = pair;
    item.choice_count = COUNT(pair);
    desk_show(&desk, 1920, 1080, 1.5);
    assert_true(desk_find(&desk, "figure:q")->rect.h > alone);
    desk_check_targets(&desk);
    desk_close(&desk);
}

// The picture stays where it is while one chooses.
static void choosing_moves_nothing(void **state)
{
    (void)state;
    const struct item item = hotspot(0, false);
    struct desk desk;
    desk_open(&desk, &item);
    desk_show(&desk, 1280, 800, 1.5);
    const struct rect before = desk_find(&desk, "figure:q")->rect;
    desk_act(&desk, "choice:desk choice:key choice:note");
    desk_show(&desk, 1280, 800, 1.5);
    const struct rect after = desk_find(&desk, "figure:q")->rect;
    assert_memory_equal(&before, &after, sizeof before);
    desk_close(&desk);
}

static void without_its_picture_it_is_answered_by_names(void **state)
{
    (void)state;
    struct item item = hotspot(0, true);
    item.picture = MANTEN_CONTENT "/nowhere.svg";
    struct desk desk;
    desk_open(&desk, &item);
    desk_show(&desk, 1920, 1080, 1);
    assert_true(desk_tells(&desk, "部屋"));
    assert_string_equal(desk_find(&desk, "choice:key")->label, "小さな鍵");
    desk_check_everywhere(&desk);
    desk_close(&desk);
}

static void fingers_find_every_region(void **state)
{
    (void)state;
    const struct item item = hotspot(0, false);
    struct desk desk;
    desk_open(&desk, &item);
    desk_act(&desk, "choice:note");
    desk_check_everywhere(&desk);
    desk_close(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(regions_are_kept_in_the_order_of_the_item),
        cmocka_unit_test(no_more_than_asked_for_are_taken),
        cmocka_unit_test(of_one_region_the_last_touched_counts),
        cmocka_unit_test(what_is_no_region_is_not_known),
        cmocka_unit_test(an_earlier_answer_is_shown_and_told),
        cmocka_unit_test(regions_lie_where_the_picture_has_them),
        cmocka_unit_test(neighbours_do_not_meet),
        cmocka_unit_test(choosing_moves_nothing),
        cmocka_unit_test(without_its_picture_it_is_answered_by_names),
        cmocka_unit_test(fingers_find_every_region),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
