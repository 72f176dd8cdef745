// What the tests of the store do all the time.
#ifndef MANTEN_TESTS_STORE_HELP_H
#define MANTEN_TESTS_STORE_HELP_H

#include "store/store_internal.h"

#include "store_folder.h"
#include "store_sample.h"

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

static inline void keep(void *context, const struct fact *fact)
{
    struct kept *kept = context;
    assert_in_range(kept->count, 0, KEPT_MOST - 1);
    kept->facts[kept->count++] = *fact;
}

static inline void same_text(const char *left, const char *right)
{
    assert_int_equal(left == NULL, right == NULL);
    if (left && right) {
        assert_string_equal(left, right);
    }
}

static inline void same_response(const struct response *left, const struct response *right)
{
    assert_int_equal(left->declined, right->declined);
    assert_int_equal(left->count, right->count);
    for (int i = 0; i < left->count; i++) {
        assert_string_equal(left->values[i], right->values[i]);
    }
}

static inline void same_fact(const struct fact *left, const struct fact *right)
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
    same_text(left->role, right->role);
    same_text(left->posed, right->posed);
    same_text(left->program, right->program);
    same_text(left->content, right->content);
    assert_int_equal(left->language, right->language);
    same_text(left->module, right->module);
    assert_int_equal(left->version, right->version);
    same_text(left->page, right->page);
    same_text(left->sheet, right->sheet);
    assert_true(left->seed == right->seed);
    assert_int_equal(left->number, right->number);
    same_text(left->drawn, right->drawn);
    assert_int_equal(left->missed, right->missed);
    same_text(left->asked_as, right->asked_as);
    same_text(left->item, right->item);
    same_response(&left->response, &right->response);
    assert_int_equal(left->verdict, right->verdict);
    assert_int_equal(left->confidence, right->confidence);
    assert_int_equal(left->spent, right->spent);
    assert_int_equal(left->added, right->added);
    assert_int_equal(left->right, right->right);
    assert_int_equal(left->total, right->total);
    assert_int_equal(left->complete, right->complete);
    same_text(left->apart, right->apart);
    assert_int_equal(left->departure, right->departure);
}

static inline struct store *open_good(const struct folder *folder, enum store_mode mode)
{
    struct fault fault = {""};
    struct store *store = store_open(folder->path, mode, &fault);
    if (!store) {
        fail_msg("%s", fault.text);
    }
    return store;
}

static inline void append_good(struct store *store, const struct fact *facts, int count)
{
    struct fault fault = {""};
    if (!store_append(store, facts, count, &fault)) {
        fail_msg("%s", fault.text);
    }
}

static inline void expect_facts(struct store *store, const struct id *learner,
                                const struct fact *facts, int count)
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

static inline void expect_sound(struct store *store, int64_t rows)
{
    struct store_check check;
    struct fault fault = {""};
    assert_true(store_verify(store, NULL, &check, &fault));
    if (!check.sound) {
        fail_msg("%s", check.what);
    }
    assert_int_equal(check.rows, rows);
}

static inline void refused(struct store *store, const struct fact *facts, int count,
                           const char *why)
{
    struct fault fault = {""};
    assert_false(store_append(store, facts, count, &fault));
    if (!strstr(fault.text, why)) {
        fail_msg("not about \"%s\": %s", why, fault.text);
    }
}

static inline void expect_refusal(const char *path, enum store_mode mode, const char *why)
{
    struct fault fault = {""};
    struct store *store = store_open(path, mode, &fault);
    assert_null(store);
    if (!strstr(fault.text, why) || !strchr(fault.text, ':') || strchr(fault.text, '\n')) {
        fail_msg("not one clear line about \"%s\": %s", why, fault.text);
    }
}

static inline void read_bytes(const char *path, struct buffer *bytes)
{
    FILE *file = fopen(path, "rb");
    char part[4096];
    bytes->length = 0;
    for (size_t read = 0; file && (read = fread(part, 1, sizeof part, file)) > 0;) {
        buffer_add(bytes, part, read);
    }
    if (file) {
        fclose(file);
    }
}

static inline void write_bytes(const char *path, const void *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

// Records a visit and ends without closing, as a kill would.
static inline void record_and_die(const struct folder *folder, const struct fact *facts, int count)
{
    pid_t child = fork();
    if (child == 0) {
        struct fault fault;
        struct store *store = store_open(folder->path, STORE_WRITE, &fault);
        _exit(store && store_append(store, facts, count, &fault) ? 0 : 1);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static inline void raw_sql(const struct folder *folder, const char *sql)
{
    sqlite3 *database = NULL;
    char *message = NULL;
    assert_int_equal(sqlite3_open(folder->file, &database), SQLITE_OK);
    if (sqlite3_exec(database, sql, NULL, NULL, &message) != SQLITE_OK) {
        fail_msg("%s: %s", sql, message);
    }
    assert_int_equal(sqlite3_close(database), SQLITE_OK);
}

#endif
