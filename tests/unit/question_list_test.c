// Lists: what is typed is searched for, what fits is shown, and the chosen one stays in sight.
#include "question_asked.h"

#include <stdio.h>

#define PLACE(id_of, ja, kana, en)                                                                 \
    {                                                                                              \
        .id = id_of, .text = {{ja, en}, 0}, .reading = { {kana, NULL}, 0 }                         \
    }

static struct choice places[] = {
    PLACE("hokkaido", "北海道", "ほっかいどう", "Hokkaido"),
    PLACE("aomori", "青森県", "あおもりけん", "Aomori"),
    PLACE("miyagi", "宮城県", "みやぎけん", "Miyagi"),
    PLACE("yamagata", "山形県", "やまがたけん", "Yamagata"),
    PLACE("toyama", "富山県", "とやまけん", "Toyama"),
    PLACE("yamanashi", "山梨県", "やまなしけん", "Yamanashi"),
    PLACE("kyoto", "京都府", "きょうとふ", "Kyoto"),
    PLACE("tokyo", "東京都", "とうきょうと", "Tokyo"),
    PLACE("wakayama", "和歌山県", "わかやまけん", "Wakayama"),
    PLACE("yamaguchi", "山口県", "やまぐちけん", "Yamaguchi"),
    PLACE("kochi", "高知県", "こうちけん", "Kochi"),
    PLACE("nagano", "長野県", "ながのけん", "Nagano"),
};

enum { COUNT = sizeof places / sizeof *places };

static const int order[COUNT] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

static const struct item list = {.id = "place",
                                 .kind = ITEM_LIST,
                                 .stem = {{"どこですか。", "Where?"}, 0},
                                 .choices = places,
                                 .choice_count = COUNT};

static int ask(void **state)
{
    return asked_open(state, &list, order, NULL);
}

static void type(struct asked *asked, const char *text)
{
    buffer_free(&asked->typed);
    buffer_add_text(&asked->typed, text);
}

// The ids of the choices that are shown, with spaces between.
static void expect_found(struct asked *asked, const char *ids)
{
    struct buffer found = {0};
    asked_show(asked, 1920, 1080);
    for (int i = 0; i < scene_element_count(asked->scene); i++) {
        const struct element *element = scene_element_number(asked->scene, i);
        if (element->role == ROLE_RADIO && strcmp(element->id, "choice:no-answer") != 0) {
            buffer_add_text(&found, found.length > 0 ? " " : "");
            buffer_add_text(&found, element->id + strlen("choice:"));
        }
    }
    assert_string_equal(buffer_text(&found), ids);
    buffer_free(&found);
}

static bool says(const struct asked *asked, const char *words)
{
    for (int i = 0; i < scene_element_count(asked->scene); i++) {
        if (strcmp(scene_element_number(asked->scene, i)->label, words) == 0) {
            return true;
        }
    }
    return false;
}

static const struct {
    const char *typed, *found;
} searches[] = {
    {"やま", "yamagata yamanashi yamaguchi toyama wakayama"},
    {"ヤマ", "yamagata yamanashi yamaguchi toyama wakayama"},
    {"ﾔﾏ", "yamagata yamanashi yamaguchi toyama wakayama"},
    {"山", "yamagata yamanashi yamaguchi toyama wakayama"},
    {"YAMA", "yamagata yamanashi yamaguchi toyama wakayama"},
    {"ｙａｍａｇ", "yamagata yamaguchi"},
    {"やまぐ", "yamaguchi"},
    {"と", "toyama tokyo kyoto"},
    {"きょう", "kyoto tokyo"},
    {"京", "kyoto tokyo"},
    {"京都", "kyoto tokyo"},
    {"ほっ かい", "hokkaido"},
    {"ぎけん", "miyagi"},
    {"おきなわ", ""},
    {"?", ""},
};

static void search_finds_the_beginning_first(void **state)
{
    struct asked *asked = *state;
    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++) {
        for (int language = 0; language < LANGUAGES; language++) {
            asked->question.language = (enum language)language;
            type(asked, searches[i].typed);
            expect_found(asked, searches[i].found);
        }
    }
}

static void empty_search_shows_all_in_their_order(void **state)
{
    expect_found(*state, "hokkaido aomori miyagi yamagata toyama yamanashi kyoto tokyo wakayama "
                         "yamaguchi kochi nagano");
    assert_false(says(*state, "0 more"));
}

static void what_an_input_method_has_under_way_counts(void **state)
{
    struct asked *asked = *state;
    type(asked, "やま");
    asked->question.composing = "な";
    expect_found(asked, "yamanashi");
}

static void nothing_found_is_said(void **state)
{
    struct asked *asked = *state;
    type(asked, "ん");
    expect_found(asked, "aomori miyagi yamagata toyama yamanashi wakayama yamaguchi kochi nagano");
    type(asked, "んん");
    expect_found(asked, "");
    assert_true(says(asked, "Nothing found. Please try another word."));
}

static int picks_shown(const struct asked *asked)
{
    int count = 0;
    for (int i = 0; i < scene_element_count(asked->scene); i++) {
        const struct element *element = scene_element_number(asked->scene, i);
        count += element->role == ROLE_RADIO && strcmp(element->id, "choice:no-answer") != 0;
    }
    return count;
}

// At every height: what is shown and how many more make them all, and nothing leaves the box.
static void what_fits_is_shown(void **state)
{
    struct asked *asked = *state;
    int least = COUNT;
    for (int height = 620; height <= 1080; height += 20) {
        asked_show(asked, 1920 * 540 / height, height);
        const int shown = picks_shown(asked);
        const int bottom =
            asked_place(asked, "choice:no-answer").y + asked_place(asked, "choice:no-answer").h;
        char rest[32];
        snprintf(rest, sizeof rest, "%d more", COUNT - shown);
        assert_int_equal(says(asked, rest), shown < COUNT);
        assert_true(bottom <= height - 48 || shown <= 3);
        least = shown < least ? shown : least;
    }
    assert_in_range(least, 1, COUNT - 1);
}

static void chosen_one_stays_in_sight(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1920, 1080);
    assert_true(says(asked, "Nothing chosen yet"));
    assert_false(question_ready(&asked->question));
    assert_true(question_act(&asked->question, "choice:kochi"));
    asked_expect(asked, "kochi");
    assert_true(question_ready(&asked->question));
    type(asked, "やま");
    asked_show(asked, 1920, 1080);
    assert_true(says(asked, "Chosen: Kochi"));
    assert_null(scene_find(asked->scene, "choice:kochi"));
    asked_expect(asked, "kochi");
    assert_true(question_act(&asked->question, "choice:toyama"));
    asked_expect(asked, "toyama");
    asked_show(asked, 1920, 1080);
    assert_true(scene_find(asked->scene, "choice:toyama")->checked);
    assert_false(question_act(&asked->question, "choice:okinawa"));
    assert_false(question_act(&asked->question, "toyama"));
    asked_expect(asked, "toyama");
}

static void given_answer_is_shown_again(void **state)
{
    struct asked *asked = *state;
    const struct response given = {.values = {"nagano"}, .count = 1};
    const struct response gone = {.values = {"okinawa"}, .count = 1};
    question_restore(&asked->question, &gone);
    asked_expect(asked, "");
    question_restore(&asked->question, &given);
    asked_expect(asked, "nagano");
    assert_string_equal(buffer_text(&asked->typed), "");
    assert_true(question_act(&asked->question, "choice:no-answer"));
    asked_expect(asked, "");
    assert_true(question_response(&asked->question).declined);
}

// Beside the field where the window is wide, below it where it is high.
static void keyboard_leaves_room_for_what_is_found(void **state)
{
    struct asked *asked = *state;
    asked->question.cramped = true;
    type(asked, "やまぐ");
    asked_show(asked, 1920, 1080);
    asked_expect_across(asked, "field:place", "choice:yamaguchi");
    assert_int_equal(asked_place(asked, "field:place").y, asked_place(asked, "choice:yamaguchi").y);
    asked_show(asked, 1080, 1920);
    asked_expect_down(asked, "field:place", "choice:yamaguchi");
    assert_int_equal(question_keys(&list), KEYS_LETTERS);
}

#define LIST(test) cmocka_unit_test_setup_teardown(test, ask, asked_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIST(search_finds_the_beginning_first),
        LIST(empty_search_shows_all_in_their_order),
        LIST(what_an_input_method_has_under_way_counts),
        LIST(nothing_found_is_said),
        LIST(what_fits_is_shown),
        LIST(chosen_one_stays_in_sight),
        LIST(given_answer_is_shown_again),
        LIST(keyboard_leaves_room_for_what_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
