// What is recorded is what is read back, once, and only what may be recorded is.
#include "store_help.h"

static void every_kind_of_fact_comes_back(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(1);
    struct fact facts[SAMPLE_VISIT_MOST];
    int count = sample_visit(&sample, "山田 太郎", facts);
    struct store *store = open_good(&folder, STORE_WRITE);
    for (int i = 0; i < count; i++) {
        append_good(store, &facts[i], 1);
    }
    expect_facts(store, &sample.learner, facts, count);
    store_close(store);
    store = open_good(&folder, STORE_READ);
    expect_facts(store, &sample.learner, facts, count);
    expect_sound(store, count);
    store_close(store);
    folder_gone(&folder);
}

static const char *odd_text(struct random *random, struct arena *arena)
{
    static const char *const parts[] = {
        "'",      "\"",      "\\",   "\n",   "\r\n",
        "\t",     "%s",      "\x01", "\x7f", ";DROP TABLE answer;--",
        "髙",     "葛󠄀", "ﾔﾏﾀﾞ", "😀",    "👨‍👩‍👧",
        "\u202e", "\ufeff",  "é",    "[\"",  "null",
        " "};
    struct buffer text = {0};
    buffer_add_text(&text, "");
    for (uint64_t left = random_below(random, 12); left > 0; left--) {
        buffer_add_text(&text, parts[random_below(random, sizeof parts / sizeof *parts)]);
    }
    const char *copy = arena_text(arena, text.text);
    buffer_free(&text);
    return copy;
}

static void odd_texts_come_back(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(2);
    struct random random = random_seeded(3);
    struct arena *arena = arena_new();
    struct fact facts[100];
    int count = 0;
    facts[count++] = sample_learner(&sample, odd_text(&random, arena), odd_text(&random, arena));
    facts[count] = sample_arrival(&sample);
    facts[count].course = odd_text(&random, arena);
    facts[count++].notice = odd_text(&random, arena);
    facts[count++] = sample_attempt(&sample, odd_text(&random, arena), INT32_MAX);
    while (count < 100) {
        struct fact fact = sample_answer(&sample, odd_text(&random, arena), "", VERDICT_UNJUDGED);
        fact.at = (int64_t)random_next(&random);
        fact.response.count = (int)random_below(&random, RESPONSE_MOST + 1);
        for (int i = 0; i < fact.response.count; i++) {
            fact.response.values[i] = odd_text(&random, arena);
        }
        facts[count++] = fact;
    }
    struct store *store = open_good(&folder, STORE_WRITE);
    append_good(store, facts, count);
    expect_facts(store, &sample.learner, facts, count);
    expect_sound(store, count);
    store_close(store);
    arena_free(arena);
    folder_gone(&folder);
}

static void facts_of_one_call_stay_together(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(4);
    struct store *store = open_good(&folder, STORE_WRITE);
    struct fact facts[4] = {sample_learner(&sample, "a", ""), sample_arrival(&sample),
                            sample_place(&sample, "one"), sample_place(&sample, "two")};
    append_good(store, facts, 2);
    facts[3].arrival = facts[3].id; // no such arrival
    refused(store, facts + 2, 2, "not of its learner");
    expect_facts(store, &sample.learner, facts, 2);
    facts[3].arrival = facts[2].arrival;
    append_good(store, facts + 2, 2);
    expect_facts(store, &sample.learner, facts, 4);
    expect_sound(store, 4);
    store_close(store);
    folder_gone(&folder);
}

static void a_fact_handed_in_again_is_kept_once(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(5);
    struct fact facts[SAMPLE_VISIT_MOST];
    int count = sample_visit(&sample, "b", facts);
    struct store *store = open_good(&folder, STORE_WRITE);
    append_good(store, facts, count);
    append_good(store, facts, count);
    expect_facts(store, &sample.learner, facts, count);
    struct fact changed = facts[5];
    changed.verdict = VERDICT_UNJUDGED;
    refused(store, &changed, 1, "came twice");
    expect_sound(store, count);
    store_close(store);
    folder_gone(&folder);
}

static void a_fact_that_is_not_whole_is_refused(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(6);
    struct store *store = open_good(&folder, STORE_WRITE);
    struct fact learner = sample_learner(&sample, "c", "");
    struct fact arrival = sample_arrival(&sample);
    struct fact bad = learner;
    bad.name = "\xff\xfe";
    refused(store, &bad, 1, "not UTF-8");
    bad = learner;
    bad.name = NULL;
    refused(store, &bad, 1, "not whole");
    bad = learner;
    bad.id.text[0] = 'X';
    refused(store, &bad, 1, "not whole");
    refused(store, &arrival, 1, "FOREIGN KEY");
    append_good(store, &learner, 1);
    append_good(store, &arrival, 1);
    struct fact attempt = sample_attempt(&sample, "m", 1);
    append_good(store, &attempt, 1);
    bad = sample_answer(&sample, "i", "\xc3", VERDICT_RIGHT);
    refused(store, &bad, 1, "not UTF-8");
    bad = sample_answer(&sample, "i", "a", VERDICT_RIGHT);
    bad.response.declined = true;
    refused(store, &bad, 1, "not whole");
    bad = sample_outcome(&sample, 4, 3);
    refused(store, &bad, 1, "CHECK");
    expect_sound(store, 3);
    store_close(store);
    folder_gone(&folder);
}

static void nobody_answers_in_the_attempt_of_another(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample first = sample_seeded(7);
    struct sample second = sample_seeded(8);
    struct fact facts[] = {
        sample_learner(&first, "d", ""),  sample_arrival(&first),  sample_attempt(&first, "m", 1),
        sample_learner(&second, "e", ""), sample_arrival(&second), sample_attempt(&second, "m", 1),
    };
    struct store *store = open_good(&folder, STORE_WRITE);
    append_good(store, facts, 6);
    struct fact answer = sample_answer(&second, "i", "a", VERDICT_RIGHT);
    answer.attempt = first.attempt;
    refused(store, &answer, 1, "not of its learner");
    answer.attempt = second.attempt;
    answer.arrival = first.arrival;
    refused(store, &answer, 1, "not of its learner");
    store_close(store);
    folder_gone(&folder);
}

static void expect_found(struct store *store, const char *name, const char *organization,
                         const struct id *wanted)
{
    struct id learner = {""};
    struct fault fault = {""};
    bool found = false;
    assert_true(store_find_learner(store, name, organization, &found, &learner, &fault));
    assert_int_equal(found, wanted != NULL);
    if (wanted) {
        assert_string_equal(learner.text, wanted->text);
    }
}

static void a_learner_is_found_however_the_name_is_typed(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(9);
    struct store *store = open_good(&folder, STORE_WRITE);
    struct fact facts[] = {sample_learner(&sample, "ヤマダ太郎", "ABC 商事"),
                           sample_learner(&sample, "ab", "c")};
    append_good(store, facts, 2);
    expect_found(store, "ﾔﾏﾀﾞ　太郎", "ａｂｃ商事", &facts[0].id);
    expect_found(store, "ヤマダ太郎", "", NULL);
    expect_found(store, "AB", "C", &facts[1].id);
    expect_found(store, "a", "bc", NULL);
    struct fault fault = {""};
    bool found;
    struct id learner;
    assert_false(store_find_learner(store, "\xff", "", &found, &learner, &fault));
    assert_non_null(strstr(fault.text, "UTF-8"));
    store_close(store);
    folder_gone(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_fact_comes_back),
        cmocka_unit_test(odd_texts_come_back),
        cmocka_unit_test(facts_of_one_call_stay_together),
        cmocka_unit_test(a_fact_handed_in_again_is_kept_once),
        cmocka_unit_test(a_fact_that_is_not_whole_is_refused),
        cmocka_unit_test(nobody_answers_in_the_attempt_of_another),
        cmocka_unit_test(a_learner_is_found_however_the_name_is_typed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
