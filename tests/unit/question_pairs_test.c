// Matching and categorizing: touches and drops give the pairs that are answered.
#include "question_asked.h"

static struct choice cards[] = {
    {.id = "a", .text = {{"フィッシング", "Phishing"}, 0}, .target = "lure"},
    {.id = "b", .text = {{"ランサムウェア", "Ransomware"}, 0}, .target = "ransom"},
    {.id = "c", .text = {{"バックアップ", "Backup"}, 0}, .target = "copy"},
};

static struct target places[] = {
    {.id = "lure", .text = {{"誘い込む", "Lures"}, 0}},
    {.id = "ransom", .text = {{"身代金を求める", "Demands a ransom"}, 0}},
    {.id = "copy", .text = {{"写しを取る", "Copies"}, 0}},
    {.id = "listen", .text = {{"盗み見る", "Listens in"}, 0}},
};

static const struct item match_item = {.id = "words",
                                       .kind = ITEM_MATCH,
                                       .stem = {{"組み合わせてください。", "Match."}, 0},
                                       .choices = cards,
                                       .choice_count = 3,
                                       .targets = places,
                                       .target_count = 4};

static const struct item categorize_item = {.id = "kinds",
                                            .kind = ITEM_CATEGORIZE,
                                            .stem = {{"分けてください。", "Sort."}, 0},
                                            .choices = cards,
                                            .choice_count = 3,
                                            .targets = places,
                                            .target_count = 4,
                                            .required = true};

static const int order[] = {2, 0, 1};
static const int targets[] = {3, 1, 0, 2};

static int match(void **state)
{
    return asked_open(state, &match_item, order, targets);
}

static int categorize(void **state)
{
    return asked_open(state, &categorize_item, order, targets);
}

static bool touch(struct asked *asked, const char *id)
{
    return question_act(&asked->question, id);
}

static bool drop(struct asked *asked, const char *id, const char *onto)
{
    return question_drop(&asked->question, id, onto);
}

static void put(struct asked *asked, const char *card, const char *target)
{
    assert_true(touch(asked, card));
    assert_true(touch(asked, target));
    assert_string_equal(asked->held, "");
}

// ---- by touch and by key

static void touch_picks_up_and_lays_down(void **state)
{
    struct asked *asked = *state;
    assert_true(touch(asked, "choice:a"));
    assert_string_equal(asked->held, "a");
    assert_true(touch(asked, "choice:b"));
    assert_string_equal(asked->held, "b");
    assert_true(touch(asked, "choice:b"));
    assert_string_equal(asked->held, "");
    asked_expect(asked, "");
}

static void held_card_is_put(void **state)
{
    struct asked *asked = *state;
    put(asked, "choice:c", "target:copy");
    put(asked, "choice:a", "target:lure");
    asked_expect(asked, "a=lure c=copy");
    assert_false(question_ready(&asked->question));
    put(asked, "choice:b", "target:listen");
    asked_expect(asked, "a=lure b=listen c=copy");
    assert_true(question_ready(&asked->question));
    assert_int_equal(asked_verdict(asked), VERDICT_WRONG);
    put(asked, "choice:b", "target:ransom");
    asked_expect(asked, "a=lure b=ransom c=copy");
    assert_int_equal(asked_verdict(asked), VERDICT_RIGHT);
}

static void partner_takes_one_card(void **state)
{
    struct asked *asked = *state;
    put(asked, "choice:a", "target:lure");
    put(asked, "choice:b", "target:lure");
    asked_expect(asked, "b=lure");
    put(asked, "choice:a", "target:ransom");
    assert_true(touch(asked, "choice:b"));
    assert_true(touch(asked, "choice:a")); // lies where b is meant to go
    asked_expect(asked, "b=ransom");
    assert_string_equal(asked->held, "");
}

static void category_takes_any_number(void **state)
{
    struct asked *asked = *state;
    put(asked, "choice:c", "target:lure");
    put(asked, "choice:a", "target:lure");
    assert_true(touch(asked, "choice:b"));
    assert_true(touch(asked, "choice:a"));
    asked_expect(asked, "a=lure b=lure c=lure");
    assert_true(question_ready(&asked->question));
    assert_true(touch(asked, "choice:a"));
    assert_true(touch(asked, "choice:b")); // in the same box: another one is meant
    assert_string_equal(asked->held, "b");
    asked_expect(asked, "a=lure b=lure c=lure");
}

static void card_goes_home(void **state)
{
    struct asked *asked = *state;
    put(asked, "choice:a", "target:lure");
    put(asked, "choice:b", "target:ransom");
    assert_false(touch(asked, "home"));
    assert_true(touch(asked, "choice:a"));
    assert_true(touch(asked, "home"));
    asked_expect(asked, "b=ransom");
    assert_string_equal(asked->held, "");
    assert_true(drop(asked, "choice:b", "home"));
    asked_expect(asked, "");
    assert_false(drop(asked, "choice:b", "home"));
}

static void own_place_lays_down(void **state)
{
    struct asked *asked = *state;
    put(asked, "choice:a", "target:lure");
    put(asked, "choice:a", "target:lure");
    asked_expect(asked, "a=lure");
}

// ---- by dragging

static void dragged_card_is_put(void **state)
{
    struct asked *asked = *state;
    assert_true(touch(asked, "choice:b"));
    assert_true(drop(asked, "choice:a", "target:lure"));
    assert_string_equal(asked->held, "");
    assert_true(drop(asked, "choice:b", "choice:a"));
    asked_expect(asked, asked->question.item->kind == ITEM_MATCH ? "b=lure" : "a=lure b=lure");
    assert_true(drop(asked, "choice:b", "target:copy"));
    assert_true(drop(asked, "choice:b", "choice:c")); // which lies at home
    asked_expect(asked, asked->question.item->kind == ITEM_MATCH ? "" : "a=lure");
}

static void what_means_nothing_changes_nothing(void **state)
{
    static const char *const drops[][2] = {{"choice:a", "choice:a"},    {"choice:a", "target:lure"},
                                           {"choice:b", "choice:c"},    {"choice:b", "target:z"},
                                           {"choice:z", "target:lure"}, {"target:lure", "choice:a"},
                                           {"choice:b", "next"},        {"choice:b", "home"}};
    static const char *const touches[] = {"target:lure", "target:z", "choice:z",
                                          "up:a",        "",         "home"};
    struct asked *asked = *state;
    put(asked, "choice:a", "target:lure");
    for (size_t i = 0; i < sizeof drops / sizeof *drops; i++) {
        assert_false(drop(asked, drops[i][0], drops[i][1]));
    }
    for (size_t i = 0; i < sizeof touches / sizeof *touches; i++) {
        assert_false(touch(asked, touches[i]));
    }
    asked_expect(asked, "a=lure");
    assert_string_equal(asked->held, "");
}

// ---- whatever is touched

static const char *any_id(struct random *random)
{
    static const char *const ids[] = {"choice:a",
                                      "choice:b",
                                      "choice:c",
                                      "choice:z",
                                      "target:lure",
                                      "target:ransom",
                                      "target:listen",
                                      "target:z",
                                      "home",
                                      "next",
                                      "",
                                      "choice:no-answer"};
    return ids[random_below(random, sizeof ids / sizeof *ids)];
}

static void expect_sound(struct asked *asked)
{
    const struct item *item = asked->question.item;
    const struct response *choosing = &asked->choosing;
    for (int i = 0; i < choosing->count; i++) {
        const char *target = strchr(choosing->values[i], '=') + 1;
        assert_non_null(item_target(item, target));
        for (int j = 0; j < i; j++) {
            assert_true(choosing->values[j][0] < choosing->values[i][0]); // in the item's order
            assert_true(item->kind == ITEM_CATEGORIZE ||
                        strcmp(strchr(choosing->values[j], '=') + 1, target) != 0);
        }
    }
    assert_true(asked->held[0] == '\0' || item_choice(item, asked->held));
    const bool whole = choosing->count == item->choice_count || choosing->declined;
    assert_int_equal(question_ready(&asked->question), whole);
}

static void pairs_stay_sound(void **state)
{
    enum { STEPS = 20000 };
    struct asked *asked = *state;
    struct random random = random_seeded(7);
    int wholes = 0;
    for (int i = 0; i < STEPS; i++) {
        const char *id = any_id(&random);
        if (random_below(&random, 3) == 0) {
            drop(asked, id, any_id(&random));
        } else if (!asked->question.item->required || strcmp(id, "choice:no-answer") != 0) {
            touch(asked, id);
        }
        expect_sound(asked);
        wholes += asked->choosing.count == asked->question.item->choice_count;
    }
    assert_in_range(wholes, 1, STEPS - 1);
}

// ---- other answers

static void no_answer_and_back(void **state)
{
    struct asked *asked = *state;
    put(asked, "choice:a", "target:lure");
    assert_true(touch(asked, "choice:b"));
    assert_true(touch(asked, "choice:no-answer"));
    assert_true(question_ready(&asked->question));
    assert_string_equal(asked->held, "");
    asked_expect(asked, "");
    put(asked, "choice:b", "target:lure");
    assert_false(asked->choosing.declined);
    asked_expect(asked, "b=lure");
}

static void earlier_answer_is_restored(void **state)
{
    struct asked *asked = *state;
    const struct response given = {.values = {"a=copy", "b=ransom", "c=lure"}, .count = 3};
    question_restore(&asked->question, &given);
    asked_expect(asked, "a=copy b=ransom c=lure");
    put(asked, "choice:a", "target:listen");
    asked_expect(asked, "a=listen b=ransom c=lure");
}

static void answer_to_other_targets_is_not_restored(void **state)
{
    struct asked *asked = *state;
    const struct response gone = {.values = {"a=copy", "b=gone", "c=lure"}, .count = 3};
    const struct response less = {.values = {"a=copy"}, .count = 1};
    question_restore(&asked->question, &gone);
    question_restore(&asked->question, &less);
    asked_expect(asked, "");
}

// ---- what is seen

static void cards_at_the_left_go_to_the_right(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1920, 1080);
    asked_expect_across(asked, "choice:a", "target:lure");
    asked_expect_down(asked, "choice:c", "choice:a");
    asked_expect_down(asked, "target:ransom", "target:lure");
    const struct rect home = asked_place(asked, "choice:a");
    put(asked, "choice:a", "target:lure");
    asked_show(asked, 1920, 1080);
    asked_expect_across(asked, "target:lure", "choice:a");
    assert_null(scene_find(asked->scene, "home"));
    asked_show_pressed(asked, 1920, 1080, "choice:a");
    const struct rect place = asked_place(asked, "home");
    assert_memory_equal(&place, &home, sizeof home);
    touch(asked, "choice:a");
    asked_show(asked, 1920, 1080);
    assert_true(scene_find(asked->scene, "choice:a")->checked);
    assert_non_null(scene_find(asked->scene, "home"));
}

static void targets_are_below_where_it_is_narrow(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1080, 1920);
    asked_expect_down(asked, "choice:b", "target:listen");
    put(asked, "choice:b", "target:listen");
    asked_show(asked, 1080, 1920);
    asked_expect_down(asked, "choice:c", "choice:b");
    assert_non_null(scene_find(asked->scene, "choice:no-answer"));
}

static void boxes_stand_side_by_side_and_grow(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1920, 1080);
    asked_expect_down(asked, "choice:c", "target:listen");
    asked_expect_across(asked, "target:listen", "target:ransom");
    assert_null(scene_find(asked->scene, "choice:no-answer"));
    put(asked, "choice:a", "target:lure");
    put(asked, "choice:b", "target:lure");
    asked_show(asked, 1920, 1080);
    asked_expect_down(asked, "target:lure", "choice:a");
    asked_expect_down(asked, "choice:a", "choice:b");
    const struct rect box = asked_place(asked, "target:lure");
    const struct rect card = asked_place(asked, "choice:b");
    assert_true(card.x > box.x && card.x + card.w < box.x + box.w);
    assert_true(asked_place(asked, "target:copy").h > box.h); // it is empty, and as high in all
    asked_show(asked, 1080, 1920);
    asked_expect_across(asked, "target:listen", "target:ransom");
    asked_expect_down(asked, "target:listen", "target:lure");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define MATCH(name) {#name " (match)", name, match, asked_close, NULL}
#define CATEGORIZE(name)                                                                           \
    {                                                                                              \
#name " (categorize)", name, categorize, asked_close, NULL                                 \
    }
        MATCH(touch_picks_up_and_lays_down),
        CATEGORIZE(touch_picks_up_and_lays_down),
        MATCH(held_card_is_put),
        CATEGORIZE(held_card_is_put),
        MATCH(partner_takes_one_card),
        CATEGORIZE(category_takes_any_number),
        MATCH(card_goes_home),
        CATEGORIZE(card_goes_home),
        MATCH(own_place_lays_down),
        CATEGORIZE(own_place_lays_down),
        MATCH(dragged_card_is_put),
        CATEGORIZE(dragged_card_is_put),
        MATCH(what_means_nothing_changes_nothing),
        CATEGORIZE(what_means_nothing_changes_nothing),
        MATCH(pairs_stay_sound),
        CATEGORIZE(pairs_stay_sound),
        MATCH(no_answer_and_back),
        MATCH(earlier_answer_is_restored),
        CATEGORIZE(earlier_answer_is_restored),
        MATCH(answer_to_other_targets_is_not_restored),
        CATEGORIZE(answer_to_other_targets_is_not_restored),
        MATCH(cards_at_the_left_go_to_the_right),
        MATCH(targets_are_below_where_it_is_narrow),
        CATEGORIZE(boxes_stand_side_by_side_and_grow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
