// Functions of a module are asked with answers; whatever they do, the next question is answered.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "module/content.h"

#include <stdlib.h>
#include <string.h>

struct asking {
    struct warden *warden;
    struct content *content;
    const struct module *module;
    struct arena *arena;
};

static int set_up(void **state)
{
    struct asking *asking = memory_take(1, sizeof *asking);
    struct fault fault;
    asking->warden = warden_start(&fault);
    asking->arena = arena_new();
    if (!content_load(asking->warden, MANTEN_TESTS "/asked", &asking->content, &fault)) {
        return -1;
    }
    asking->module = content_module(asking->content, "asked");
    *state = asking;
    return asking->module && asking->module->function_count == 3 ? 0 : -1;
}

static int tear_down(void **state)
{
    struct asking *asking = *state;
    content_free(asking->content);
    warden_stop(asking->warden);
    arena_free(asking->arena);
    free(asking);
    return 0;
}

// The functions in the order in which the script makes its words, inner ones first.
enum { BEFORE, TOPICS, WHEN };

// Asks with one answer to "deed".
static bool ask(struct asking *asking, const char *deed, struct said said[3], struct fault *fault)
{
    const struct response response = {.values = {deed}, .count = 1};
    struct answered answered = {"deed", &response};
    struct learned learned = {.language = ENGLISH, .answers = &answered, .answer_count = 1};
    if (!deed) {
        learned.answer_count = 0;
    }
    return content_ask(asking->content, asking->module, &learned, asking->arena, said, fault);
}

static void conditions_follow_answers(void **state)
{
    struct said said[3];
    struct fault fault;
    assert_true(ask(*state, NULL, said, &fault));
    assert_true(said[WHEN].yes);
    assert_true(ask(*state, "hide", said, &fault));
    assert_false(said[WHEN].yes);
    assert_true(ask(*state, "nothing", said, &fault));
    assert_true(said[WHEN].yes);
}

static void texts_quote_answers(void **state)
{
    struct asking *asking = *state;
    const struct response topics = {.values = {"a", "c"}, .count = 2};
    const struct response other = {.values = {"x"}, .count = 1};
    struct answered answered[] = {{"topics", &other}, {"elsewhere", &other}, {"topics", &topics}};
    const struct learned learned = {.language = JAPANESE, .answers = answered, .answer_count = 3};
    struct said said[3];
    struct fault fault;
    assert_true(
        content_ask(asking->content, asking->module, &learned, asking->arena, said, &fault));
    assert_string_equal(said[TOPICS].text.in[JAPANESE], "ja:a+c");
    assert_string_equal(said[TOPICS].text.in[ENGLISH], "ja:a+c");
}

static const char *told(struct asking *asking, struct answered *answers, int count)
{
    const struct module *kinds = content_module(asking->content, "kinds");
    const struct learned learned = {.language = ENGLISH, .answers = answers, .answer_count = count};
    struct said said[1];
    struct fault fault;
    if (!content_ask(asking->content, kinds, &learned, asking->arena, said, &fault)) {
        fail_msg("%s", fault.text);
    }
    return said[0].text.in[ENGLISH];
}

static void each_kind_has_its_form(void **state)
{
    const struct response order = {.values = {"b", "a"}, .count = 2};
    const struct response match = {.values = {"a=b", "b=a"}, .count = 2};
    const struct response gaps = {.values = {"a=a2"}, .count = 1};
    const struct response matrix = {.values = {"a=2", "b=1"}, .count = 2};
    const struct response number = {.values = {"１,２００.5"}, .count = 1};
    const struct response text = {.values = {"word"}, .count = 1};
    const struct response month = {.values = {"2026-12"}, .count = 1};
    struct answered answers[] = {{"order", &order},   {"match", &match},   {"gaps", &gaps},
                                 {"matrix", &matrix}, {"number", &number}, {"short", &text},
                                 {"month", &month}};
    assert_string_equal(told(*state, answers, 7),
                        "order b+a; match a:b,b:a; gaps a:a2; matrix a:2,b:1; number 1200.5; "
                        "short word; month 2026-12");
    const struct response whole = {.values = {"-0030"}, .count = 1};
    answers[4].response = &whole;
    assert_null(strstr(told(*state, answers, 7), "number -30")); // which it does not take
    const struct response taken = {.values = {"0030"}, .count = 1};
    answers[4].response = &taken;
    assert_non_null(strstr(told(*state, answers, 7), "number integer 30;"));
}

static void what_no_item_takes_any_more_is_not_told(void **state)
{
    const struct response alone = {.values = {"a"}, .count = 1};
    const struct response twice = {.values = {"a=b", "a=a"}, .count = 2};
    const struct response gone = {.values = {"a=a9"}, .count = 1};
    const struct response large = {.values = {"1e99"}, .count = 1};
    struct answered answers[] = {
        {"match", &alone}, {"matrix", &twice}, {"gaps", &gone}, {"number", &large}};
    assert_string_equal(told(*state, answers, 4),
                        "order nil; match nil; gaps nil; matrix nil; number nil; short nil; "
                        "month nil");
}

static void nothing_of_one_learner_reaches_another(void **state)
{
    struct said said[3];
    struct fault fault;
    for (int i = 0; i < 5; i++) {
        assert_true(ask(*state, "secret", said, &fault));
        assert_string_equal(said[BEFORE].text.in[ENGLISH], "nobody");
    }
}

static void assert_fault(struct asking *asking, const char *deed, const char *expected)
{
    struct said said[3];
    struct fault fault = {{0}};
    assert_false(ask(asking, deed, said, &fault));
    if (!strstr(fault.text, expected) || !strstr(fault.text, "/asked/asked/module.lua")) {
        fail_msg("%s: %s", deed, fault.text);
    }
    assert_true(ask(asking, "nothing", said, &fault));
    assert_true(said[WHEN].yes);
}

static void whatever_they_do_the_next_question_is_answered(void **state)
{
    static const struct {
        const char *deed, *expected;
    } deeds[] = {
        {"loop", "error: the script takes too long"},
        {"swallow", "takes too long"},
        {"memory", "module.lua:26: error: the script needs more than 16 MiB of memory"},
        {"error", "module.lua:29: error: page \"p\": when: the function fails: the author's own"},
        {"break", "module.lua:32: error: page \"p\": when: the function fails: attempt to index"},
        {"number", "the function has to give { ja = \"…\", en = \"…\" }, not 5"},
        {"control", "holds the control character U+001B"},
        {"long", "has 4000 characters"},
    };
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < sizeof deeds / sizeof deeds[0]; i++) {
            assert_fault(*state, deeds[i].deed, deeds[i].expected);
        }
    }
}

static void module_without_functions_has_nothing_to_say(void **state)
{
    struct asking *asking = *state;
    const struct module other = {.id = "other"};
    const struct module unknown = {.id = "unknown", .function_count = 2};
    const struct learned learned = {.language = ENGLISH};
    struct said said[2];
    struct fault fault;
    assert_true(content_ask(asking->content, &other, &learned, asking->arena, said, &fault));
    assert_false(content_ask(asking->content, &unknown, &learned, asking->arena, said, &fault));
}

int main(void)
{
    setenv("MANTEN_SHARE", MANTEN_TESTS "/..", 0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(conditions_follow_answers),
        cmocka_unit_test(texts_quote_answers),
        cmocka_unit_test(each_kind_has_its_form),
        cmocka_unit_test(what_no_item_takes_any_more_is_not_told),
        cmocka_unit_test(nothing_of_one_learner_reaches_another),
        cmocka_unit_test(whatever_they_do_the_next_question_is_answered),
        cmocka_unit_test(module_without_functions_has_nothing_to_say),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
