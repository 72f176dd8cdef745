// What is recorded is what is read back; what is wrong with a file is said.
#include "store/store_internal.h"

#include "store_folder.h"
#include "store_sample.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { KEPT_MOST = 256 };

struct kept {
    struct fact facts[KEPT_MOST];
    int count;
};

static void keep(void *context, const struct fact *fact)
{
    struct kept *kept = context;
    assert_in_range(kept->count, 0, KEPT_MOST - 1);
    kept->facts[kept->count++] = *fact;
}

static void same_text(const char *left, const char *right)
{
    assert_int_equal(left == NULL, right == NULL);
    if (left && right) {
        assert_string_equal(left, right);
    }
}

static void same_response(const struct response *left, const struct response *right)
{
    assert_int_equal(left->declined, right->declined);
    assert_int_equal(left->count, right->count);
    for (int i = 0; i < left->count; i++) {
        assert_string_equal(left->values[i], right->values[i]);
    }
}

static void same_fact(const struct fact *left, const struct fact *right)
{
    assert_int_equal(left->kind, right->kind);
    assert_string_equal(left->id.text, right->id.text);
    assert_int_equal(left->at, right->at);
    assert_string_equal(left->learner.text, right->learner.text);
    if (left->kind != FACT_LEARNER) {
        assert_string_equal(left->arrival.text, right->arrival.text);
    }
    if (left->kind >= FACT_ATTEMPT && left->kind <= FACT_OUTCOME) {
        assert_string_equal(left->attempt.text, right->attempt.text);
    }
    same_text(left->name, right->name);
    same_text(left->organization, right->organization);
    same_text(left->course, right->course);
    same_text(left->notice, right->notice);
    assert_int_equal(left->language, right->language);
    same_text(left->module, right->module);
    assert_int_equal(left->version, right->version);
    same_text(left->page, right->page);
    same_text(left->sheet, right->sheet);
    assert_true(left->seed == right->seed);
    assert_int_equal(left->number, right->number);
    same_text(left->item, right->item);
    same_response(&left->response, &right->response);
    assert_int_equal(left->verdict, right->verdict);
    assert_int_equal(left->right, right->right);
    assert_int_equal(left->total, right->total);
    assert_int_equal(left->complete, right->complete);
    assert_int_equal(left->departure, right->departure);
}

static struct store *open_good(const struct folder *folder, enum store_mode mode)
{
    struct fault fault = {""};
    struct store *store = store_open(folder->path, mode, &fault);
    if (!store) {
        fail_msg("%s", fault.text);
    }
    return store;
}

static void append_good(struct store *store, const struct fact *facts, int count)
{
    struct fault fault = {""};
    if (!store_append(store, facts, count, &fault)) {
        fail_msg("%s", fault.text);
    }
}

static void expect_facts(struct store *store, const struct id *learner, const struct fact *facts,
                         int count)
{
    struct kept kept = {0};
    struct fault fault = {""};
    struct arena *arena = arena_new();
    assert_true(store_replay(store, learner->text, arena, keep, &kept, &fault));
    assert_int_equal(kept.count, count);
    for (int i = 0; i < count; i++) {
        same_fact(&facts[i], &kept.facts[i]);
    }
    arena_free(arena);
}

static void expect_sound(struct store *store, int64_t rows)
{
    struct store_check check;
    struct fault fault = {""};
    assert_true(store_verify(store, &check, &fault));
    if (!check.sound) {
        fail_msg("%s", check.what);
    }
    assert_int_equal(check.rows, rows);
}

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_fact_comes_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
