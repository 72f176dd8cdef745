// Every kind of item is what its words say, and can be answered rightly and wrongly.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "item_answers.h"
#include "module/content.h"

#include <stdlib.h>

struct kitchen {
    struct warden *warden;
    struct content *content;
    const struct sheet *test, *survey, *checklist;
};

static int set_up(void **state)
{
    struct kitchen *kitchen = memory_take(1, sizeof *kitchen);
    struct fault fault;
    kitchen->warden = warden_start(&fault);
    if (!kitchen->warden || !content_load(kitchen->warden, MANTEN_TESTS "/content/kitchen_sink",
                                          &kitchen->content, &fault)) {
        return -1;
    }
    kitchen->test = module_test(content_module(kitchen->content, "kitchen-sink"));
    kitchen->survey = content_survey(kitchen->content, "kitchen-survey");
    kitchen->checklist = content_checklist(kitchen->content, "kitchen-checklist");
    *state = kitchen;
    return kitchen->content->complaint_count;
}

static int tear_down(void **state)
{
    struct kitchen *kitchen = *state;
    content_free(kitchen->content);
    warden_stop(kitchen->warden);
    free(kitchen);
    return 0;
}

static bool has_kind(const struct sheet *sheet, enum item_kind kind)
{
    for (int i = 0; i < sheet->item_count; i++) {
        if (sheet->items[i].kind == kind) {
            return true;
        }
    }
    return false;
}

static void every_kind_is_there(void **state)
{
    const struct kitchen *kitchen = *state;
    for (int kind = 0; kind < ITEM_KINDS; kind++) {
        const bool asks_only = kind == ITEM_SCALE || kind == ITEM_TEXT || kind == ITEM_SHARES;
        assert_int_equal(has_kind(kitchen->test, kind), !asks_only);
        assert_true(has_kind(kitchen->survey, kind));
        assert_true(has_kind(kitchen->checklist, kind));
    }
}

static void right_answers_are_right(void **state)
{
    const struct kitchen *kitchen = *state;
    struct arena *arena = arena_new();
    struct fault fault;
    for (int i = 0; i < kitchen->test->item_count; i++) {
        const struct item *item = &kitchen->test->items[i];
        const struct response response = answer_right(arena, item);
        if (!item_accepts(item, &response, &fault)) {
            fail_msg("%s", fault.text);
        }
        assert_int_equal(item_judge(item, &response), VERDICT_RIGHT);
    }
    arena_free(arena);
}

static void assert_no_key(const struct sheet *sheet)
{
    struct arena *arena = arena_new();
    struct fault fault;
    for (int i = 0; i < sheet->item_count; i++) {
        const struct item *item = &sheet->items[i];
        const struct response response = answer_right(arena, item);
        if (!item_accepts(item, &response, &fault)) {
            fail_msg("%s", fault.text);
        }
        assert_int_equal(item_judge(item, &response), VERDICT_UNJUDGED);
    }
    arena_free(arena);
}

static void only_tests_have_keys(void **state)
{
    const struct kitchen *kitchen = *state;
    assert_no_key(kitchen->survey);
    assert_no_key(kitchen->checklist);
}

// Judges "|"-separated values, which the item has to take.
static enum verdict judge(const struct sheet *sheet, const char *id, const char *values)
{
    const struct item *item = sheet_item(sheet, id);
    struct response response = {.count = 0};
    struct arena *arena = arena_new();
    struct fault fault;
    char *rest = arena_text(arena, values);
    for (char *value = strtok_r(rest, "|", &rest); value; value = strtok_r(NULL, "|", &rest)) {
        answer_add(&response, value);
    }
    if (!item_accepts(item, &response, &fault)) {
        fail_msg("%s", fault.text);
    }
    const enum verdict verdict = item_judge(item, &response);
    arena_free(arena);
    return verdict;
}

static void keys_are_what_they_say(void **state)
{
    static const struct {
        const char *item, *right, *wrong;
    } cases[] = {
        {"single", "a", "neither"},
        {"multiple", "a|b", "a|c"},
        {"truth", "false", "true"},
        {"order", "disconnect|tell|look|restore", "tell|disconnect|look|restore"},
        {"match", "a=a|b=b|c=c", "a=also-1|b=b|c=c"},
        {"categorize", "public1=public|public2=public|secret1=secret|secret2=secret",
         "public1=secret|public2=public|secret1=secret|secret2=secret"},
        {"gaps", "many=many1|where=where1", "many=many1|where=where3"},
        {"matrix", "updates=1|restore=2|rules=3", "updates=1|restore=2|rules=2"},
        {"hotspot", "door|note|memory", "door|note|memory|plant"},
        {"list", "tokyo", "kyoto"},
        {"list-own", "vpn", "2"},
        {"number", "３０", "31"},
        {"number-range", "3", "2"},
        {"number-range", "5", "6"},
        {"number-decimal", "1.5", "1.4"},
        {"short", "２要素認証", "ﾊﾟｽﾜｰﾄﾞ"},
        {"short", "ＭＦＡ", "MF"},
        {"short", "Two-Factor Authentication", "authentication"},
        {"month", "2022-04", "2022-05"},
        {"date", "2025-10-14", "2025-10-15"},
    };
    const struct kitchen *kitchen = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(judge(kitchen->test, cases[i].item, cases[i].right), VERDICT_RIGHT);
        assert_int_equal(judge(kitchen->test, cases[i].item, cases[i].wrong), VERDICT_WRONG);
    }
}

static void assert_text(const struct text *text, const char *japanese, const char *english)
{
    assert_string_equal(text->in[JAPANESE], japanese);
    assert_string_equal(text->in[ENGLISH], english);
}

static void pairs_have_targets(void **state)
{
    const struct kitchen *kitchen = *state;
    const struct item *match = sheet_item(kitchen->test, "match");
    assert_int_equal(match->choice_count, 3);
    assert_int_equal(match->target_count, 4);
    assert_text(&match->targets[2].text, "VPN", "The VPN");
    assert_text(&item_target(match, "also-1")->text, "明るい照明", "Bright lights");
    assert_text(&match->choices[1].feedback, "写しがあれば、戻せます。",
                "With a copy you can restore it.");
    const struct item *categorize = sheet_item(kitchen->test, "categorize");
    assert_int_equal(categorize->target_count, 2);
    assert_string_equal(item_choice(categorize, "secret2")->target, "secret");
    const struct item *matrix = sheet_item(kitchen->test, "matrix");
    assert_int_equal(matrix->target_count, 3);
    assert_text(&matrix->targets[1].text, "毎月", "Monthly");
    assert_string_equal(item_choice(matrix, "rules")->target, "3");
    const struct item *sorted = sheet_item(kitchen->survey, "done");
    assert_string_equal(sorted->choices[2].id, "3");
    assert_null(sorted->choices[2].target);
    assert_null(sheet_item(kitchen->survey, "who")->choices[0].target);
}

static void gaps_stand_in_the_sentence(void **state)
{
    const struct kitchen *kitchen = *state;
    const struct item *gaps = sheet_item(kitchen->test, "gaps");
    assert_int_equal(gaps->target_count, 2);
    assert_int_equal(gaps->choice_count, 5);
    assert_non_null(strstr(gaps->sentence.in[JAPANESE], "{where}"));
    assert_non_null(strstr(gaps->sentence.in[ENGLISH], "{many}"));
    assert_string_equal(item_choice(gaps, "where3")->target, "where");
    assert_false(item_choice(gaps, "where3")->correct);
}

static void regions_are_shares(void **state)
{
    const struct kitchen *kitchen = *state;
    const struct item *hotspot = sheet_item(kitchen->test, "hotspot");
    const struct region *door = &item_choice(hotspot, "door")->region;
    assert_true(door->x == 0.02 && door->y == 0.18 && door->width == 0.19 && door->height == 0.68);
    assert_int_equal(hotspot->picture[0], '/');
    assert_non_null(strstr(hotspot->picture, "kitchen-sink/office.svg"));
    assert_non_null(strstr(hotspot->description.in[ENGLISH], "a clock and a plant"));
    assert_int_equal(hotspot->most, 0);
    const struct item *first = sheet_item(kitchen->survey, "first-look");
    assert_int_equal(first->most, 1);
    assert_non_null(strstr(first->picture, "surveys/office.svg"));
}

static void prefectures_are_complete(void **state)
{
    const struct kitchen *kitchen = *state;
    const struct item *list = sheet_item(kitchen->survey, "prefecture");
    assert_int_equal(list->choice_count, 47);
    assert_string_equal(list->choices[0].id, "hokkaido");
    assert_string_equal(list->choices[46].id, "okinawa");
    assert_text(&list->choices[12].text, "東京都", "Tokyo");
    assert_string_equal(list->choices[27].reading.in[JAPANESE], "ひょうごけん");
    int kinds[4] = {0};
    static const char *const ends[] = {"都", "道", "府", "県"};
    for (int i = 0; i < list->choice_count; i++) {
        const char *name = list->choices[i].text.in[JAPANESE];
        for (int j = 0; j < 4; j++) {
            kinds[j] += strcmp(name + strlen(name) - strlen(ends[j]), ends[j]) == 0;
        }
    }
    assert_true(kinds[0] == 1 && kinds[1] == 1 && kinds[2] == 2 && kinds[3] == 43);
    const struct item *trade = sheet_item(kitchen->survey, "trade");
    assert_string_equal(item_choice(trade, "retail")->reading.in[ENGLISH], "こうりぎょう");
}

static void what_is_typed_has_bounds(void **state)
{
    const struct kitchen *kitchen = *state;
    const struct numbers *days = &sheet_item(kitchen->test, "number")->numbers;
    assert_true(days->keyed && days->from == 30 && days->to == 30);
    assert_true(days->least == 0 && days->most == 365 && days->decimals == 0);
    assert_text(&days->unit, "日", "days");
    assert_int_equal(sheet_item(kitchen->test, "number-decimal")->numbers.decimals, 1);
    const struct numbers *staff = &sheet_item(kitchen->survey, "staff")->numbers;
    assert_true(!staff->keyed && staff->least == 1 && staff->most == 9999);
    const struct days *month = &sheet_item(kitchen->test, "month")->days;
    assert_string_equal(month->least, "2000-01");
    assert_string_equal(month->most, "2030-12");
    assert_string_equal(month->from, "2022-04");
    assert_string_equal(month->to, "2022-04");
    assert_null(sheet_item(kitchen->survey, "trained")->days.from);
    assert_int_equal(sheet_item(kitchen->test, "short")->length, 30);
    assert_int_equal(sheet_item(kitchen->survey, "tool")->choice_count, 0);
}

static void points_and_pins(void **state)
{
    const struct kitchen *kitchen = *state;
    const struct item *levels = sheet_item(kitchen->survey, "effort");
    assert_int_equal(levels->choice_count, 5);
    assert_text(&levels->choices[0].text, "1 易しい", "1 Easy");
    assert_text(&levels->choices[2].text, "3", "3");
    assert_text(&levels->choices[4].text, "5 難しい", "5 Hard");
    assert_string_equal(levels->choices[4].id, "5");
    const struct item *single = sheet_item(kitchen->test, "single");
    assert_true(item_choice(single, "neither")->pinned && !single->choices[0].pinned);
    const struct item *truth = sheet_item(kitchen->survey, "has-rules");
    assert_true(!truth->choices[0].correct && !truth->choices[1].correct);
}

static void feedback_speaks_to_mistakes(void **state)
{
    const struct kitchen *kitchen = *state;
    const struct choice *mistakes[RESPONSE_MOST];
    const struct item *truth = sheet_item(kitchen->test, "truth");
    const struct response wrong = {.values = {"true"}, .count = 1};
    assert_int_equal(item_mistakes(truth, &wrong, mistakes), 1);
    assert_text(&mistakes[0]->feedback, "知られた弱点は、すぐに狙われます。",
                "Weak points are attacked as soon as they are known.");
    assert_null(truth->feedback.in[JAPANESE]);
    assert_text(&sheet_item(kitchen->test, "date")->feedback, "2025年の秋です。",
                "It was in the autumn of 2025.");
}

int main(void)
{
    setenv("MANTEN_SHARE", MANTEN_TESTS "/..", 0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_is_there),         cmocka_unit_test(right_answers_are_right),
        cmocka_unit_test(only_tests_have_keys),        cmocka_unit_test(keys_are_what_they_say),
        cmocka_unit_test(pairs_have_targets),          cmocka_unit_test(gaps_stand_in_the_sentence),
        cmocka_unit_test(regions_are_shares),          cmocka_unit_test(prefectures_are_complete),
        cmocka_unit_test(what_is_typed_has_bounds),    cmocka_unit_test(points_and_pins),
        cmocka_unit_test(feedback_speaks_to_mistakes),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
