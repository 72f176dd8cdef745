// What organizers are told follows from the answers, and from nothing else.
#include "store/records.h"

#include "store_help.h"

static void expect_completions(struct store *store, const struct sample *sample, int wanted)
{
    struct completion_records records;
    struct fault fault = {""};
    struct arena *arena = arena_new();
    if (!store_completions(store, sample->learner.text, arena, &records, &fault)) {
        fail_msg("%s", fault.text);
    }
    assert_int_equal(records.count, wanted);
    arena_free(arena);
}

static struct store *store_with_learner(const struct folder *folder, struct sample *sample)
{
    struct store *store = open_good(folder, STORE_WRITE);
    struct fact facts[] = {sample_learner(sample, "山田", "A"), sample_arrival(sample)};
    append_good(store, facts, 2);
    return store;
}

static void full_marks_complete_with_the_way_there(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(1);
    struct fact facts[SAMPLE_VISIT_MOST];
    struct completion_records records;
    struct fault fault = {""};
    struct arena *arena = arena_new();
    struct store *store = store_with_learner(&folder, &sample);
    append_good(store, facts, sample_test(&sample, 1, 2, facts));
    expect_completions(store, &sample, 0);
    int count = sample_test(&sample, 2, 3, facts);
    append_good(store, facts, count);
    append_good(store, facts, sample_test(&sample, 3, 3, facts)); // once more for fun
    assert_true(store_completions(store, sample.learner.text, arena, &records, &fault));
    assert_int_equal(records.count, 1);
    const struct completion_record *done = &records.rows[0];
    assert_string_equal(done->module, "telework");
    assert_string_equal(done->sheet, "test");
    assert_string_equal(done->course, "security");
    assert_int_equal(done->version, 1);
    assert_int_equal(done->attempts, 2);
    assert_int_equal(done->first_right, 2);
    assert_int_equal(done->first_total, 3);
    assert_true(done->completed_at < sample.at);
    store_close(store);
    arena_free(arena);
    folder_gone(&folder);
}

// What pages ask and scenarios are sheets of a module as well.
static void only_a_test_completes_a_module(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(4);
    struct store *store = store_with_learner(&folder, &sample);
    static const char *const kinds[] = {"exercise", "scenario", "checklist", "survey", "test"};
    for (int i = 0; i < 5; i++) {
        struct fact facts[] = {sample_attempt(&sample, "m", i + 1),
                               sample_answer(&sample, "a", "x", VERDICT_RIGHT),
                               sample_outcome(&sample, 1, 1)};
        facts[0].asked_as = facts[0].sheet = kinds[i];
        append_good(store, facts, 3);
        expect_completions(store, &sample, i == 4);
    }
    struct attempt_records records;
    struct fault fault;
    struct arena *arena = arena_new();
    assert_true(store_attempts(store, sample.learner.text, arena, &records, &fault));
    assert_int_equal(records.count, 5);
    for (int i = 0; i < 5; i++) {
        assert_string_equal(records.rows[i].asked_as, kinds[i]);
    }
    arena_free(arena);
    store_close(store);
    folder_gone(&folder);
}

static void an_outcome_alone_completes_nothing(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(2);
    struct store *store = store_with_learner(&folder, &sample);
    struct fact wrong[] = {
        sample_attempt(&sample, "m", 1), sample_answer(&sample, "a", "x", VERDICT_RIGHT),
        sample_answer(&sample, "b", "x", VERDICT_WRONG), sample_outcome(&sample, 2, 2)};
    append_good(store, wrong, 4);
    struct fact too_few[] = {sample_attempt(&sample, "m", 2),
                             sample_answer(&sample, "a", "x", VERDICT_RIGHT),
                             sample_outcome(&sample, 2, 2)};
    append_good(store, too_few, 3);
    struct fact too_many[] = {
        sample_attempt(&sample, "m", 3), sample_answer(&sample, "a", "x", VERDICT_RIGHT),
        sample_answer(&sample, "b", "x", VERDICT_RIGHT), sample_outcome(&sample, 1, 1)};
    append_good(store, too_many, 4);
    struct fact nothing[] = {sample_attempt(&sample, "m", 4), sample_outcome(&sample, 0, 0)};
    append_good(store, nothing, 2);
    struct fact survey[] = {sample_attempt(&sample, NULL, 1),
                            sample_answer(&sample, "a", "x", VERDICT_RIGHT),
                            sample_outcome(&sample, 1, 1)};
    append_good(store, survey, 3);
    struct fact unjudged[] = {sample_attempt(&sample, "m", 5),
                              sample_answer(&sample, "a", "x", VERDICT_UNJUDGED),
                              sample_outcome(&sample, 1, 1)};
    append_good(store, unjudged, 3);
    expect_completions(store, &sample, 0);
    store_close(store);
    folder_gone(&folder);
}

static void the_last_answer_before_handing_in_counts(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(3);
    struct store *store = store_with_learner(&folder, &sample);
    struct fact spoiled[] = {
        sample_attempt(&sample, "m", 1), sample_answer(&sample, "a", "x", VERDICT_RIGHT),
        sample_answer(&sample, "a", "y", VERDICT_WRONG), sample_outcome(&sample, 1, 1),
        sample_answer(&sample, "a", "x", VERDICT_RIGHT)};
    append_good(store, spoiled, 5);
    expect_completions(store, &sample, 0);
    struct fact mended[] = {
        sample_attempt(&sample, "m", 2), sample_answer(&sample, "a", "y", VERDICT_WRONG),
        sample_answer(&sample, "a", "x", VERDICT_RIGHT), sample_outcome(&sample, 1, 1),
        sample_answer(&sample, "a", "y", VERDICT_WRONG)};
    append_good(store, mended, 5);
    expect_completions(store, &sample, 1);
    store_close(store);
    folder_gone(&folder);
}

// Two items have gone from the content since they were answered, one of them wrongly.
static void answers_set_apart_do_not_count(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(11);
    struct store *store = store_with_learner(&folder, &sample);
    struct fact facts[] = {
        sample_attempt(&sample, "m", 1), sample_answer(&sample, "a", "x", VERDICT_RIGHT),
        sample_answer(&sample, "a-2", "y", VERDICT_WRONG),
        sample_answer(&sample, "b", "x", VERDICT_RIGHT), sample_outcome(&sample, 1, 1)};
    facts[4].apart = "b a"; // but not a-2
    append_good(store, facts, 5);
    expect_completions(store, &sample, 0);
    facts[0] = sample_attempt(&sample, "m", 2);
    facts[1] = sample_answer(&sample, "a", "x", VERDICT_RIGHT);
    facts[2] = sample_answer(&sample, "a-2", "y", VERDICT_WRONG);
    facts[3] = sample_answer(&sample, "b", "x", VERDICT_RIGHT);
    facts[4] = sample_outcome(&sample, 1, 1);
    facts[4].apart = "a-2 b";
    append_good(store, facts, 5);
    expect_completions(store, &sample, 1);
    store_close(store);
    folder_gone(&folder);
}

static void a_sheet_is_handed_in_once(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(4);
    struct store *store = store_with_learner(&folder, &sample);
    struct fact facts[] = {sample_attempt(&sample, "m", 1), sample_outcome(&sample, 0, 1)};
    append_good(store, facts, 2);
    struct fact again = sample_outcome(&sample, 1, 1);
    refused(store, &again, 1, "UNIQUE");
    store_close(store);
    folder_gone(&folder);
}

struct listed {
    struct arena *arena;
    struct learner_record rows[4];
    int count;
};

static bool list_learner(void *context, const struct learner_record *learner, struct fault *fault)
{
    (void)fault;
    struct listed *listed = context;
    struct learner_record *row = &listed->rows[listed->count++];
    *row = *learner;
    row->name = arena_text(listed->arena, learner->name);
    row->course = arena_text(listed->arena, learner->course);
    return true;
}

static void people_attempts_and_answers_are_listed(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(5);
    struct fact facts[SAMPLE_VISIT_MOST];
    struct fault fault = {""};
    struct arena *arena = arena_new();
    struct listed listed = {.arena = arena};
    const struct learner_taking taking = {list_learner, &listed};
    struct attempt_records attempts;
    struct answer_records answers;
    struct store *store = open_good(&folder, STORE_WRITE);
    int count = sample_visit(&sample, "一人目", facts);
    append_good(store, facts, count);
    struct id first = sample.learner;
    struct fact second = sample_learner(&sample, "二人目", "");
    append_good(store, &second, 1);
    assert_true(store_learners(store, NULL, &taking, &fault));
    assert_int_equal(listed.count, 2);
    assert_string_equal(listed.rows[0].name, "一人目");
    assert_string_equal(listed.rows[0].course, "advising"); // the one taken up last
    assert_int_equal(listed.rows[0].first_seen, facts[0].at);
    assert_int_equal(listed.rows[0].last_seen, facts[count - 1].at);
    assert_null(listed.rows[1].course);
    listed.count = 0;
    assert_true(store_learners(store, "二人目", &taking, &fault));
    assert_int_equal(listed.count, 1);
    assert_string_equal(listed.rows[0].name, "二人目");
    assert_true(store_attempts(store, first.text, arena, &attempts, &fault));
    assert_int_equal(attempts.count, 3);
    assert_string_equal(attempts.rows[0].course, "security");
    assert_string_equal(attempts.rows[1].course, "advising");
    assert_false(attempts.rows[0].complete);
    assert_true(attempts.rows[1].complete && attempts.rows[1].justified);
    assert_null(attempts.rows[2].module);
    assert_true(store_answers(store, attempts.rows[2].id, arena, &answers, &fault));
    assert_int_equal(answers.count, 2);
    assert_string_equal(answers.rows[0].item, "opinion");
    assert_true(answers.rows[1].response.declined);
    store_close(store);
    arena_free(arena);
    folder_gone(&folder);
}

// One more person of that organization who answers the survey "closing".
static void add_colleague(struct store *store, struct sample *sample, const char *name,
                          const char *organization, const char *answer)
{
    struct fact facts[] = {sample_learner(sample, name, organization), sample_arrival(sample),
                           sample_attempt(sample, NULL, 1),
                           sample_answer(sample, "a", answer, VERDICT_UNJUDGED),
                           sample_outcome(sample, 0, 1)};
    append_good(store, facts, 5);
}

static void colleagues_are_of_the_same_organization(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct sample sample = sample_seeded(9);
    struct store *store = open_good(&folder, STORE_WRITE);
    struct colleague_records records;
    struct fault fault = {""};
    struct arena *arena = arena_new();
    add_colleague(store, &sample, "山田", "ABC 商会", "own");
    const struct id own = sample.learner;
    add_colleague(store, &sample, "鈴木", "ＡＢＣ商会", "first");
    struct fact again[] = {sample_attempt(&sample, NULL, 2),
                           sample_answer(&sample, "a", "second", VERDICT_UNJUDGED),
                           sample_answer(&sample, "a", "third", VERDICT_UNJUDGED),
                           sample_outcome(&sample, 0, 1),
                           sample_attempt(&sample, NULL, 3),
                           sample_answer(&sample, "a", "open", VERDICT_UNJUDGED)};
    append_good(store, again, 6);
    add_colleague(store, &sample, "佐藤", "別の会社", "stranger");
    add_colleague(store, &sample, "高橋", "", "nowhere");
    const struct id nowhere = sample.learner;
    add_colleague(store, &sample, "田中", "", "nowhere");
    assert_true(store_colleagues(store, own.text, "closing", arena, &records, &fault));
    assert_int_equal(records.count, 1);
    assert_int_equal(records.rows[0].count, 2);
    assert_string_equal(records.rows[0].rows[0].response.values[0], "second");
    assert_string_equal(records.rows[0].rows[1].response.values[0], "third");
    assert_true(store_colleagues(store, own.text, "other", arena, &records, &fault));
    assert_int_equal(records.count, 0);
    assert_true(store_colleagues(store, nowhere.text, "closing", arena, &records, &fault));
    assert_int_equal(records.count, 0);
    store_close(store);
    arena_free(arena);
    folder_gone(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(full_marks_complete_with_the_way_there),
        cmocka_unit_test(only_a_test_completes_a_module),
        cmocka_unit_test(an_outcome_alone_completes_nothing),
        cmocka_unit_test(the_last_answer_before_handing_in_counts),
        cmocka_unit_test(answers_set_apart_do_not_count),
        cmocka_unit_test(a_sheet_is_handed_in_once),
        cmocka_unit_test(colleagues_are_of_the_same_organization),
        cmocka_unit_test(people_attempts_and_answers_are_listed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
