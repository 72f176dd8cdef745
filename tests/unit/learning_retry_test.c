// Rounds of what was missed: they ask just that, follow each other until all is right, complete
// nothing, and then the whole test comes again.
#include "learning/bank.h"
#include "learning/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct choice choices[] = {{.id = "a", .correct = true}, {.id = "b"}, {.id = "c"}};

#define ITEM(name)                                                                                 \
    {                                                                                              \
        .id = (name), .kind = ITEM_SINGLE, .choices = choices, .choice_count = 3, .required = true \
    }

static struct item items[] = {ITEM("p"), ITEM("q"), ITEM("r"), ITEM("s")};
static struct draw three[] = {{.count = 3}};
static const struct sheet whole = {
    .id = "test", .kind = SHEET_TEST, .items = items, .item_count = 4, .retry_missed = true};
static const struct sheet bank = {.id = "test",
                                  .kind = SHEET_TEST,
                                  .items = items,
                                  .item_count = 4,
                                  .draws = three,
                                  .draw_count = 1,
                                  .retry_missed = true};
static const struct sheet plain = {
    .id = "test", .kind = SHEET_TEST, .items = items, .item_count = 4};

struct sitting {
    const struct sheet *sheet;
    struct random random;
    struct id_maker ids;
    struct origin origin;
    struct visit visit;
};

static void sit_down(struct sitting *sitting, const struct sheet *sheet)
{
    sitting->sheet = sheet;
    sitting->random = random_seeded(3);
    sitting->ids = id_maker_seeded(3);
    sitting->origin = (struct origin){&sitting->ids, &sitting->random, 1000};
    sitting->visit = (struct visit){.progress = progress_open()};
}

// Takes the test once, answering those of `wrong` ("pq") wrongly; what it asked goes to `asked`.
static const struct attempt *take(struct sitting *sitting, const char *wrong, char asked[5])
{
    struct ruling ruling;
    struct fault fault;
    struct progress *progress = &sitting->visit.progress;
    struct origin *origin = &sitting->origin;
    assert_true(judge_begin(&sitting->visit, origin, NULL, sitting->sheet, &ruling, &fault));
    progress_apply(progress, &ruling.facts[0]);
    const struct attempt *attempt = progress_attempt(progress, "test");
    memset(asked, 0, 5);
    for (int i = 0; i < 4; i++) {
        if (attempt_asks(attempt, items[i].id)) {
            const char *choice = strchr(wrong, items[i].id[0]) ? "b" : "a";
            const struct given given = {.item = items[i].id,
                                        .response = {.values = {choice}, .count = 1}};
            strcat(asked, items[i].id);
            assert_true(
                judge_answer(&sitting->visit, origin, sitting->sheet, &given, &ruling, &fault));
            progress_apply(progress, &ruling.facts[0]);
        }
    }
    assert_true(judge_hand_in(&sitting->visit, origin, sitting->sheet, NULL, &ruling, &fault));
    progress_apply(progress, &ruling.facts[0]);
    return progress_attempt(progress, "test");
}

static void what_was_missed_comes_alone_and_then_all(void **state)
{
    (void)state;
    static const struct {
        const char *wrong, *asked;
        bool missed, complete;
    } steps[] = {
        {"prs", "pqrs", false, false}, // the first attempt asks all
        {"rs", "prs", true, false},    {"", "rs", true, false},
        {"q", "pqrs", false, false}, // all of them again, now with another mistake
        {"q", "q", true, false},       {"", "q", true, false},
        {"", "pqrs", false, true},
    };
    struct sitting sitting;
    char asked[5];
    sit_down(&sitting, &whole);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        const struct attempt *attempt = take(&sitting, steps[i].wrong, asked);
        assert_string_equal(asked, steps[i].asked);
        assert_int_equal(attempt->missed, steps[i].missed);
        assert_int_equal(attempt->complete, steps[i].complete);
        assert_int_equal(attempt->number, i + 1);
        assert_int_equal(attempt->total, strlen(asked));
        assert_int_equal(attempt->right, strlen(asked) - strlen(steps[i].wrong));
    }
    assert_true(progress_complete(&sitting.visit.progress, "test"));
    progress_close(&sitting.visit.progress);
}

static void without_it_all_comes_again(void **state)
{
    (void)state;
    struct sitting sitting;
    char asked[5];
    sit_down(&sitting, &plain);
    for (int i = 0; i < 3; i++) {
        assert_false(take(&sitting, "p", asked)->missed);
        assert_string_equal(asked, "pqrs");
    }
    assert_true(take(&sitting, "", asked)->complete);
    progress_close(&sitting.visit.progress);
}

static void a_bank_draws_anew_for_the_whole_test(void **state)
{
    (void)state;
    struct sitting sitting;
    char first[5];
    char asked[5];
    sit_down(&sitting, &bank);
    take(&sitting, "pqrs", first);
    assert_int_equal(strlen(first), 3);
    assert_true(take(&sitting, "", asked)->missed);
    assert_string_equal(asked, first);
    assert_true(take(&sitting, "", asked)->complete);
    assert_int_equal(strlen(asked), 3);
    for (const char *item = "pqrs"; *item; item++) { // what was not had yet is there
        assert_true(strchr(first, *item) || strchr(asked, *item));
    }
    progress_close(&sitting.visit.progress);
}

static void a_missed_item_that_is_gone_is_not_asked(void **state)
{
    (void)state;
    struct sitting sitting;
    struct sheet shorter = whole;
    char asked[5];
    shorter.item_count = 3;
    sit_down(&sitting, &whole);
    take(&sitting, "s", asked);
    sitting.sheet = &shorter;
    const struct attempt *attempt = take(&sitting, "", asked);
    assert_string_equal(asked, "pqr");
    assert_true(attempt->complete && !attempt->missed);
    progress_close(&sitting.visit.progress);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_missed_comes_alone_and_then_all),
        cmocka_unit_test(without_it_all_comes_again),
        cmocka_unit_test(a_bank_draws_anew_for_the_whole_test),
        cmocka_unit_test(a_missed_item_that_is_gone_is_not_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
