// Texts, few words and numbers: what is typed is the answer, or it is said why not.
#include "question_asked.h"

#include "ui/keyboard.h"

static const struct item percent = {
    .id = "share",
    .kind = ITEM_NUMBER,
    .stem = {{"何パーセントですか。", "What share?"}, 0},
    .numbers = {.least = -5, .most = 100, .decimals = 1, .unit = {{"パーセント", "percent"}, 0}}};
static const struct item staff = {.id = "staff",
                                  .kind = ITEM_NUMBER,
                                  .stem = {{"何人ですか。", "How many?"}, 0},
                                  .numbers = {.least = 1, .most = 1e300}};
static const struct item word = {.id = "word",
                                 .kind = ITEM_SHORT,
                                 .stem = {{"何と呼びますか。", "What is it called?"}, 0},
                                 .length = 12,
                                 .required = true};
static const struct item opinion = {.id = "opinion",
                                    .kind = ITEM_TEXT,
                                    .stem = {{"ご意見は。", "Your opinion?"}, 0},
                                    .length = 400};

static int ask_share(void **state)
{
    return asked_open(state, &percent, NULL, NULL);
}

static int ask_staff(void **state)
{
    return asked_open(state, &staff, NULL, NULL);
}

static int ask_word(void **state)
{
    return asked_open(state, &word, NULL, NULL);
}

static int ask_opinion(void **state)
{
    return asked_open(state, &opinion, NULL, NULL);
}

static void type(struct asked *asked, const char *text)
{
    buffer_free(&asked->typed);
    buffer_add_text(&asked->typed, text);
}

static bool says(const struct asked *asked, const char *part)
{
    for (int i = 0; i < scene_element_count(asked->scene); i++) {
        if (strstr(scene_element_number(asked->scene, i)->label, part)) {
            return true;
        }
    }
    return false;
}

static const struct {
    const char *typed;
    const char *answer; // NULL: it cannot be taken
    const char *objection;
} numbers[] = {
    {"", "", NULL},
    {"82.4", "82.4", NULL},
    {"８２．４", "82.4", NULL},
    {" 7 ", "7", NULL},
    {"+7", "7", NULL},
    {"-5", "-5", NULL},
    {"−5", "-5", NULL},
    {"-0", "0", NULL},
    {"100", "100", NULL},
    {"100.0", "100.0", NULL},
    {"100.1", NULL, "out of range"},
    {"-5.1", NULL, "out of range"},
    {"1,000", NULL, "out of range"},
    {"50.25", NULL, "too many decimals"},
    {"50.", NULL, "does not read as a number"},
    {"-", NULL, "does not read as a number"},
    {"1.2.3", NULL, "does not read as a number"},
    {"many", NULL, "does not read as a number"},
};

static void number_is_taken_or_it_is_said_why_not(void **state)
{
    struct asked *asked = *state;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const bool taken = numbers[i].answer && numbers[i].answer[0];
        type(asked, numbers[i].typed);
        asked_show(asked, 1920, 1080);
        assert_int_equal(question_ready(&asked->question), taken);
        if (numbers[i].answer) {
            asked_expect(asked, numbers[i].answer);
        }
        for (size_t j = 0; j < sizeof numbers / sizeof *numbers; j++) {
            const char *objection = numbers[j].objection;
            const bool due =
                objection && numbers[i].objection && strcmp(objection, numbers[i].objection) == 0;
            assert_int_equal(objection && says(asked, objection), due);
        }
    }
}

static void range_and_decimals_are_said_beforehand(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1920, 1080);
    assert_true(says(asked, "from -5 to 100 (decimals: up to 1)"));
    assert_true(says(asked, "percent"));
    asked->question.language = JAPANESE;
    asked_show(asked, 1920, 1080);
    assert_true(says(asked, "-5から100までの数を入力してください（小数は1桁まで）"));
}

static void range_without_an_end_is_said_as_such(void **state)
{
    struct asked *asked = *state;
    type(asked, "0");
    asked_show(asked, 1920, 1080);
    assert_true(says(asked, "Enter a number, 1 or more (no decimals)"));
    assert_true(says(asked, "This number is out of range. Enter a number, 1 or more"));
}

// What one may be about to touch does not move while one types.
static void objection_moves_nothing(void **state)
{
    struct asked *asked = *state;
    type(asked, "10");
    asked_show(asked, 1920, 1080);
    const struct rect before = asked_place(asked, "choice:no-answer");
    type(asked, "1000");
    asked_show(asked, 1920, 1080);
    assert_int_equal(asked_place(asked, "choice:no-answer").y, before.y);
}

static void unit_stands_behind_the_field(void **state)
{
    static const int sizes[][2] = {{1920, 1080}, {1080, 1920}, {1280, 800}};
    struct asked *asked = *state;
    for (size_t i = 0; i < 3; i++) {
        asked_show(asked, sizes[i][0], sizes[i][1]);
        bool behind = false;
        for (int j = 0; j < scene_element_count(asked->scene); j++) {
            const struct element *element = scene_element_number(asked->scene, j);
            const struct rect field = asked_place(asked, "field:share");
            behind |= strcmp(element->label, "percent") == 0 &&
                      element->rect.x >= field.x + field.w && element->rect.y >= field.y &&
                      element->rect.y + element->rect.h <= field.y + field.h &&
                      element->rect.x + element->rect.w <= sizes[i][0];
        }
        assert_true(behind);
    }
}

static void pad_types_numbers(void **state)
{
    static const struct {
        const char *keys; // b: backspace
        const char *typed;
    } samples[] = {{"82.4", "82.4"},
                   {"8.2.4", "8.24"},
                   {"-12", "-12"},
                   {"12-", "-12"},
                   {"1-2-3", "123"},
                   {"-b", ""},
                   {"12bb3", "3"},
                   {"b", ""},
                   {"--", ""},
                   {"1234567890", "12345678"},
                   {"12345678-", "12345678"}};
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct buffer typed = {0};
        enum board board = BOARD_DIGITS;
        for (const char *at = samples[i].keys; *at; at++) {
            const char key[] = {'k', 'e', 'y', ':', *at, '\0'};
            assert_int_equal(keyboard_press(*at == 'b' ? "key:backspace" : key, &typed, 8, &board),
                             KEYED_TEXT);
        }
        assert_string_equal(buffer_text(&typed), samples[i].typed);
        assert_int_equal(board, BOARD_DIGITS);
        buffer_free(&typed);
    }
}

// A sign on the other boards is a letter like any other.
static void sign_is_a_letter_elsewhere(void **state)
{
    (void)state;
    struct buffer typed = {0};
    enum board board = BOARD_LATIN;
    buffer_add_text(&typed, "Wi");
    keyboard_press("key:-", &typed, 8, &board);
    assert_string_equal(buffer_text(&typed), "Wi-");
    buffer_free(&typed);
}

static void pad_has_all_keys_within_its_height(void **state)
{
    static const char *const keys[] = {"key:0", "key:1", "key:2",         "key:3",    "key:4",
                                       "key:5", "key:6", "key:7",         "key:8",    "key:9",
                                       "key:.", "key:-", "key:backspace", "key:close"};
    struct asked *asked = *state;
    scene_begin(asked->scene, 1280, 800);
    struct stage stage = {.scene = asked->scene,
                          .type = asked->type,
                          .pictures = asked->pictures,
                          .assets = "",
                          .focus = "",
                          .pressed = "",
                          .scale = stage_scale(1280, 800),
                          .text_scale = 1.5};
    const int height = keyboard_height(&stage, 1200, BOARD_DIGITS);
    keyboard_put(&stage, (struct rect){40, 300, 1200, height}, BOARD_DIGITS, JAPANESE);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const struct rect key = asked_place(asked, keys[i]);
        assert_true(rect_inside(key, (struct rect){40, 300, 1200, height}));
        assert_true(key.w >= stage_px(&stage, TOUCH_TARGET));
        assert_true(key.h >= stage_px(&stage, TOUCH_TARGET));
    }
    assert_true(stage.text_scale > 1.4);
}

static void keyboards_fit_what_is_typed(void **state)
{
    (void)state;
    assert_int_equal(question_keys(&percent), KEYS_DIGITS);
    assert_int_equal(question_keys(&word), KEYS_LETTERS);
    assert_int_equal(question_keys(&opinion), KEYS_LETTERS);
    assert_int_equal(question_typed_most(&word), 12);
}

static void given_answer_is_shown_again(void **state)
{
    struct asked *asked = *state;
    const struct response given = {.values = {"12.5"}, .count = 1};
    question_restore(&asked->question, &given);
    assert_string_equal(buffer_text(&asked->typed), "12.5");
    asked_expect(asked, "12.5");
    assert_true(question_act(&asked->question, "choice:no-answer"));
    assert_string_equal(buffer_text(&asked->typed), "");
    assert_true(question_response(&asked->question).declined);
    assert_true(question_ready(&asked->question));
}

static void answer_that_is_no_longer_taken_is_not_shown(void **state)
{
    struct asked *asked = *state;
    const struct response given = {.values = {"101"}, .count = 1};
    question_restore(&asked->question, &given);
    asked_expect(asked, "");
}

static void few_words_are_an_answer(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1920, 1080);
    assert_true(says(asked, "up to 12 characters"));
    assert_null(scene_find(asked->scene, "choice:no-answer"));
    assert_false(question_ready(&asked->question));
    type(asked, "ランサムウェア");
    assert_true(question_ready(&asked->question));
    asked_expect(asked, "ランサムウェア");
    type(asked, "ランサムウェアランサムウェア");
    assert_false(question_ready(&asked->question));
}

static void text_has_more_lines_than_a_word(void **state)
{
    struct asked *asked = *state;
    asked_show(asked, 1920, 1080);
    const int text = asked_place(asked, "field:opinion").h;
    asked->question.cramped = true;
    asked_show(asked, 1920, 1080);
    const int cramped = asked_place(asked, "field:opinion").h;
    asked->question.item = &word;
    asked_show(asked, 1920, 1080);
    assert_true(text > cramped && cramped > asked_place(asked, "field:word").h);
    assert_null(scene_find(asked->scene, "choice:no-answer"));
}

#define SHARE(test) cmocka_unit_test_setup_teardown(test, ask_share, asked_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        SHARE(number_is_taken_or_it_is_said_why_not),
        SHARE(range_and_decimals_are_said_beforehand),
        cmocka_unit_test_setup_teardown(range_without_an_end_is_said_as_such, ask_staff,
                                        asked_close),
        SHARE(objection_moves_nothing),
        SHARE(unit_stands_behind_the_field),
        cmocka_unit_test(pad_types_numbers),
        cmocka_unit_test(sign_is_a_letter_elsewhere),
        SHARE(pad_has_all_keys_within_its_height),
        cmocka_unit_test(keyboards_fit_what_is_typed),
        SHARE(given_answer_is_shown_again),
        SHARE(answer_that_is_no_longer_taken_is_not_shown),
        cmocka_unit_test_setup_teardown(few_words_are_an_answer, ask_word, asked_close),
        cmocka_unit_test_setup_teardown(text_has_more_lines_than_a_word, ask_opinion, asked_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
