// Rows of texts come back as they went in, however many there are.
#include "record/sheaf.h"

#include "base/arena.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

enum { MANY = 30000, LONG_CELL = 700000 };

static bool add(struct sheaf *sheaf, int number, struct fault *fault)
{
    char first[64];
    char second[128];
    snprintf(first, sizeof first, "row %d", number);
    snprintf(second, sizeof second, "%0*d", number % 100 + 1, number);
    const char *const cells[] = {first, number % 3 ? second : NULL, ""};
    return sheaf_add(sheaf, cells, 3, fault);
}

static void expect(struct sheaf *sheaf, int number)
{
    char first[64];
    char second[128];
    snprintf(first, sizeof first, "row %d", number);
    snprintf(second, sizeof second, "%0*d", number % 100 + 1, number);
    const char *const *cells = sheaf_row(sheaf, number);
    assert_string_equal(cells[0], first);
    if (number % 3) {
        assert_string_equal(cells[1], second);
    } else {
        assert_null(cells[1]);
    }
    assert_string_equal(cells[2], "");
}

static struct sheaf *sheaf_of(int count)
{
    struct fault fault;
    struct sheaf *sheaf = sheaf_new();
    for (int i = 0; i < count; i++) {
        assert_true(add(sheaf, i, &fault));
    }
    assert_int_equal(sheaf_count(sheaf), count);
    return sheaf;
}

static void check_all_ways(int count)
{
    struct fault fault;
    struct sheaf *sheaf = sheaf_of(count);
    for (int i = 0; i < count; i++) { // twice, as writers do that measure first
        expect(sheaf, i);
    }
    for (int i = 0; i < count; i++) {
        expect(sheaf, i);
    }
    for (int i = count - 1; i >= 0; i -= 97) {
        expect(sheaf, i);
    }
    expect(sheaf, count / 2);
    expect(sheaf, count / 2);
    assert_true(sheaf_sound(sheaf, &fault));
    sheaf_free(sheaf);
}

static void few_rows_come_back(void **state)
{
    (void)state;
    check_all_ways(10);
}

static void many_rows_come_back(void **state)
{
    (void)state;
    check_all_ways(MANY);
}

static void rows_may_be_added_while_others_are_read(void **state)
{
    (void)state;
    struct fault fault;
    struct sheaf *sheaf = sheaf_of(5);
    for (int i = 5; i < MANY; i++) {
        expect(sheaf, i - 5);
        assert_true(add(sheaf, i, &fault));
        expect(sheaf, i - 5);
    }
    sheaf_free(sheaf);
}

static void long_cells_and_rows_of_other_lengths(void **state)
{
    (void)state;
    struct fault fault;
    struct sheaf *sheaf = sheaf_of(3);
    char *cell = memory_take(LONG_CELL + 1, 1);
    memset(cell, 'x', LONG_CELL);
    for (int i = 0; i < 5; i++) {
        const char *const cells[] = {"a", cell, "b", "c", cell};
        assert_true(sheaf_add(sheaf, cells, 5, &fault));
        assert_true(sheaf_add(sheaf, NULL, 0, &fault));
    }
    for (int i = 0; i < 5; i++) {
        const char *const *cells = sheaf_row(sheaf, 3 + 2 * i);
        assert_string_equal(cells[4], cell);
        assert_string_equal(cells[3], "c");
    }
    expect(sheaf, 1);
    free(cell);
    sheaf_free(sheaf);
}

static void a_full_disk_is_told(void **state)
{
    (void)state;
    struct rlimit before;
    struct fault fault = {""};
    struct sheaf *sheaf = sheaf_new();
    bool added = true;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {100000, before.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    for (int i = 0; added && i < MANY; i++) {
        added = add(sheaf, i, &fault);
    }
    setrlimit(RLIMIT_FSIZE, &before);
    assert_false(added);
    assert_non_null(strstr(fault.text, "make room on the disk"));
    sheaf_free(sheaf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(few_rows_come_back),
        cmocka_unit_test(many_rows_come_back),
        cmocka_unit_test(rows_may_be_added_while_others_are_read),
        cmocka_unit_test(long_cells_and_rows_of_other_lengths),
        cmocka_unit_test(a_full_disk_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
