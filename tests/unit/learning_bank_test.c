// What an attempt at a bank asks: as many as the draw says, what was not had yet first, nothing
// twice before the bank is used up; and a paper comes back from its text as it was.
#include "learning/bank.h"
#include "learning/paper.h"
#include "learning/visit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { ITEMS = 12, CHOICES = 4 };

struct bank {
    char ids[ITEMS][8];
    const char *tags[ITEMS][1];
    struct choice choices[CHOICES];
    struct target targets[2];
    struct item items[ITEMS];
    struct draw draws[2];
    struct sheet sheet;
    struct module module;
};

static const char *const tags[] = {"mail", "web", "paper"};

// Items 0, 3, 6, 9 are about mail, 1, 4, 7, 10 about the web, the others about paper.
static void make_bank(struct bank *bank)
{
    static const char *const names[CHOICES] = {"a", "b", "c", "d"};
    *bank = (struct bank){.targets = {{.id = "x"}, {.id = "y"}}};
    for (int i = 0; i < CHOICES; i++) {
        bank->choices[i] = (struct choice){.id = names[i], .correct = i == 0};
    }
    for (int i = 0; i < ITEMS; i++) {
        snprintf(bank->ids[i], sizeof bank->ids[i], "q%d", i + 1);
        bank->tags[i][0] = tags[i % 3];
        bank->items[i] = (struct item){.id = bank->ids[i],
                                       .kind = ITEM_SINGLE,
                                       .choices = bank->choices,
                                       .choice_count = CHOICES,
                                       .tags = bank->tags[i],
                                       .tag_count = 1,
                                       .required = true};
    }
    bank->sheet = (struct sheet){.id = "test",
                                 .kind = SHEET_TEST,
                                 .items = bank->items,
                                 .item_count = ITEMS,
                                 .draws = bank->draws,
                                 .draw_count = 1};
    bank->module = (struct module){.id = "module", .sheets = &bank->sheet, .sheet_count = 1};
    bank->draws[0] = (struct draw){.count = 5};
}

struct sitting {
    struct random random;
    struct id_maker ids;
    struct origin origin;
    struct visit visit;
};

static void sit_down(struct sitting *sitting, uint64_t seed)
{
    sitting->random = random_seeded(seed);
    sitting->ids = id_maker_seeded(seed);
    sitting->origin = (struct origin){&sitting->ids, &sitting->random, 1000};
    sitting->visit = (struct visit){.progress = progress_open()};
}

static void apply(struct sitting *sitting, const struct ruling *ruling)
{
    assert_int_equal(ruling->count, 1);
    progress_apply(&sitting->visit.progress, &ruling->facts[0]);
}

static const struct attempt *begin(struct sitting *sitting, const struct bank *bank)
{
    struct ruling ruling;
    struct fault fault;
    assert_true(judge_begin(&sitting->visit, &sitting->origin, &bank->module, &bank->sheet, &ruling,
                            &fault));
    apply(sitting, &ruling);
    return progress_attempt(&sitting->visit.progress, "test");
}

static void answer(struct sitting *sitting, const struct bank *bank, const char *item,
                   const char *choice)
{
    struct ruling ruling;
    struct fault fault;
    const struct given given = {.item = item, .response = {.values = {choice}, .count = 1}};
    assert_true(
        judge_answer(&sitting->visit, &sitting->origin, &bank->sheet, &given, &ruling, &fault));
    apply(sitting, &ruling);
}

static const struct attempt *hand_in(struct sitting *sitting, const struct bank *bank)
{
    struct ruling ruling;
    struct fault fault;
    assert_true(
        judge_hand_in(&sitting->visit, &sitting->origin, &bank->sheet, NULL, &ruling, &fault));
    apply(sitting, &ruling);
    return progress_attempt(&sitting->visit.progress, "test");
}

// Answers all that the open attempt asks, and gives how many that are.
static int answer_all(struct sitting *sitting, const struct bank *bank, const char *choice)
{
    const struct attempt *attempt = progress_attempt(&sitting->visit.progress, "test");
    int count = 0;
    for (int i = 0; i < ITEMS; i++) {
        if (attempt_asks(attempt, bank->items[i].id)) {
            answer(sitting, bank, bank->items[i].id, choice);
            count++;
        }
    }
    return count;
}

static void nothing_comes_twice_before_all_came(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 200; seed++) {
        struct bank bank;
        struct sitting sitting;
        int times[ITEMS] = {0};
        make_bank(&bank);
        sit_down(&sitting, seed);
        for (int number = 1; number <= 12; number++) {
            const struct attempt *attempt = begin(&sitting, &bank);
            int least = 100;
            int most = 0;
            for (int i = 0; i < ITEMS; i++) {
                times[i] += attempt_asks(attempt, bank.items[i].id);
                least = times[i] < least ? times[i] : least;
                most = times[i] > most ? times[i] : most;
            }
            assert_true(most - least <= 1);
            assert_int_equal(answer_all(&sitting, &bank, "b"), 5);
            hand_in(&sitting, &bank);
        }
        progress_close(&sitting.visit.progress);
    }
}

static void tags_get_their_share(void **state)
{
    (void)state;
    struct bank bank;
    struct sitting sitting;
    make_bank(&bank);
    bank.draws[0] = (struct draw){"mail", 2};
    bank.draws[1] = (struct draw){"web", 3};
    bank.sheet.draw_count = 2;
    sit_down(&sitting, 5);
    for (int number = 0; number < 20; number++) {
        const struct attempt *attempt = begin(&sitting, &bank);
        int found[3] = {0};
        for (int i = 0; i < ITEMS; i++) {
            found[i % 3] += attempt_asks(attempt, bank.items[i].id);
        }
        assert_int_equal(found[0], 2);
        assert_int_equal(found[1], 3);
        assert_int_equal(found[2], 0);
        answer_all(&sitting, &bank, "b");
        hand_in(&sitting, &bank);
    }
    progress_close(&sitting.visit.progress);
}

static void every_item_is_drawn_first_by_somebody(void **state)
{
    (void)state;
    struct bank bank;
    int times[ITEMS] = {0};
    int items[ITEMS];
    make_bank(&bank);
    for (uint64_t seed = 0; seed < 1200; seed++) {
        assert_int_equal(bank_draw(&bank.sheet, NULL, seed, items), 5);
        for (int i = 0; i < 5; i++) {
            times[items[i]]++;
        }
    }
    for (int i = 0; i < ITEMS; i++) {
        assert_in_range(times[i], 400, 600); // 500 is even; 100 is six times the deviation
    }
}

static void full_marks_are_of_what_was_drawn(void **state)
{
    (void)state;
    struct bank bank;
    struct sitting sitting;
    struct ruling ruling;
    struct fault fault;
    make_bank(&bank);
    sit_down(&sitting, 8);
    const struct attempt *attempt = begin(&sitting, &bank);
    for (int i = 0; i < ITEMS; i++) { // what is not asked is not taken either
        const struct given given = {.item = bank.items[i].id,
                                    .response = {.values = {"a"}, .count = 1}};
        assert_int_equal(
            judge_answer(&sitting.visit, &sitting.origin, &bank.sheet, &given, &ruling, &fault),
            attempt_asks(attempt, bank.items[i].id));
    }
    assert_false(
        judge_hand_in(&sitting.visit, &sitting.origin, &bank.sheet, NULL, &ruling, &fault));
    assert_int_equal(answer_all(&sitting, &bank, "a"), 5);
    attempt = hand_in(&sitting, &bank);
    assert_true(attempt->complete);
    assert_int_equal(attempt->right, 5);
    assert_int_equal(attempt->total, 5);
    progress_close(&sitting.visit.progress);
}

static void same_paper(const struct paper *one, const struct paper *other)
{
    assert_int_equal(one->item_count, other->item_count);
    for (int i = 0; i < one->item_count; i++) {
        const int item = one->items[i];
        const struct item *asked = &one->sheet->items[item];
        assert_int_equal(item, other->items[i]);
        for (int j = 0; j < asked->choice_count; j++) {
            assert_int_equal(one->choices[item][j], other->choices[item][j]);
        }
        for (int j = 0; j < asked->target_count; j++) {
            assert_int_equal(one->targets[item][j], other->targets[item][j]);
        }
    }
}

static void a_paper_comes_back_from_its_text(void **state)
{
    (void)state;
    struct bank bank;
    struct arena *arena = arena_new();
    make_bank(&bank);
    bank.items[2].ordered = true;
    bank.items[4].kind = ITEM_CATEGORIZE;
    bank.items[4].targets = bank.targets;
    bank.items[4].target_count = 2;
    bank.sheet.draw_count = 0;
    for (uint64_t seed = 0; seed < 300; seed++) {
        const struct paper paper = paper_draw(&bank.sheet, seed, NULL, arena);
        // Another seed: all that is drawn has to come from the text.
        const struct attempt attempt = {.seed = seed + 1, .drawn = paper_text(&paper, arena)};
        const struct paper again = paper_again(&bank.sheet, &attempt, arena);
        same_paper(&paper, &again);
    }
    arena_free(arena);
}

struct text_sample {
    const char *drawn;
    const char *asked; // the text of the paper that comes of it
};

// The content has changed since, or the text is not one that paper_text made.
static const struct text_sample text_samples[] = {
    {"q2 q1", "q2 q1"},
    {"q2:d,c,b,a gone:b,a q1", "q2:d,c,b,a q1"},
    {"q2:d,gone,a", "q2:d,a,b,c"},
    {"q2:d,d,d", "q2:d,a,b,c"},
    {"q2 q2 q1 q2", "q2 q1"},
    {"q5::y,x", "q5::y,x"},
    {"q5:b,a,c,d:y,x q1", "q5:b,a,c,d:y,x q1"},
    {"q5:b:y:x:: q1", "q5:b,a,c,d:y,x q1"},
    {"q1: q2:: q3", "q1 q2 q3"},
    {"  q1   q2:, ", "q1 q2"},
    {": :: ,", ""},
    {"q", ""},
    {"q12 q1", "q12 q1"},
    {"", ""},
};

static void a_paper_outlives_changes_of_the_content(void **state)
{
    (void)state;
    struct bank bank;
    struct arena *arena = arena_new();
    make_bank(&bank);
    bank.items[4].targets = bank.targets;
    bank.items[4].target_count = 2;
    for (size_t i = 0; i < sizeof text_samples / sizeof *text_samples; i++) {
        const struct attempt attempt = {.seed = 9, .drawn = text_samples[i].drawn};
        const struct paper paper = paper_again(&bank.sheet, &attempt, arena);
        assert_string_equal(paper_text(&paper, arena), text_samples[i].asked);
    }
    arena_free(arena);
}

static void what_went_from_the_content_strands_nobody(void **state)
{
    (void)state;
    struct bank bank;
    struct sitting sitting;
    make_bank(&bank);
    sit_down(&sitting, 4);
    begin(&sitting, &bank);
    bank.sheet.item_count = 1; // at most one of the five is left
    const bool left = attempt_asks(progress_attempt(&sitting.visit.progress, "test"), "q1");
    if (left) {
        answer(&sitting, &bank, "q1", "a");
    }
    assert_int_equal(hand_in(&sitting, &bank)->complete, left);
    progress_close(&sitting.visit.progress);
}

static void sureness_is_kept_where_it_is_asked_and_never_counts(void **state)
{
    (void)state;
    for (int asked = 0; asked < 2; asked++) {
        struct bank bank;
        struct sitting sitting;
        struct ruling ruling;
        struct fault fault;
        make_bank(&bank);
        bank.sheet.item_count = 1;
        bank.sheet.draw_count = 0;
        bank.sheet.confidence = asked;
        sit_down(&sitting, 6);
        const struct attempt *attempt = begin(&sitting, &bank);
        for (int level = 4; level >= -1; level--) {
            const struct given given = {
                .item = "q1",
                .response = {.values = {level == 1 ? "a" : "b"}, .count = 1},
                .confidence = level};
            const bool taken =
                judge_answer(&sitting.visit, &sitting.origin, &bank.sheet, &given, &ruling, &fault);
            assert_int_equal(taken, level == 0 || (asked && level >= 1 && level <= 3));
            if (taken) {
                apply(&sitting, &ruling);
                assert_int_equal(attempt_given(attempt, "q1")->confidence, level);
                assert_int_equal(attempt_given(attempt, "q1")->verdict,
                                 level == 1 ? VERDICT_RIGHT : VERDICT_WRONG);
            }
        }
        progress_close(&sitting.visit.progress);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_comes_twice_before_all_came),
        cmocka_unit_test(tags_get_their_share),
        cmocka_unit_test(every_item_is_drawn_first_by_somebody),
        cmocka_unit_test(full_marks_are_of_what_was_drawn),
        cmocka_unit_test(a_paper_comes_back_from_its_text),
        cmocka_unit_test(a_paper_outlives_changes_of_the_content),
        cmocka_unit_test(what_went_from_the_content_strands_nobody),
        cmocka_unit_test(sureness_is_kept_where_it_is_asked_and_never_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
