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
    const struct learned learned = {JAPANESE, answered, 3};
    struct said said[3];
    struct fault fault;
    assert_true(
        content_ask(asking->content, asking->module, &learned, asking->arena, said, &fault));
    assert_string_equal(said[TOPICS].text.in[JAPANESE], "ja:a+c");
    assert_string_equal(said[TOPICS].text.in[ENGLISH], "ja:a+c");
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
        cmocka_unit_test(nothing_of_one_learner_reaches_another),
        cmocka_unit_test(whatever_they_do_the_next_question_is_answered),
        cmocka_unit_test(module_without_functions_has_nothing_to_say),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
