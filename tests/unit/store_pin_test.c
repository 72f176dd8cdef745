// The organizer's PIN: never a default, and each wrong try makes the next one wait longer.
#include "store/pin.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

enum { NOW = 1000000000, HOUR = 3600000 };

static char folder[] = "/tmp/manten-pin-XXXXXX";
static char file[64];

static int make(void **state)
{
    (void)state;
    strcpy(folder + sizeof "/tmp/manten-pin-" - 1, "XXXXXX");
    if (!mkdtemp(folder)) {
        return -1;
    }
    snprintf(file, sizeof file, "%s/organizer.pin", folder);
    return 0;
}

static int clear(void **state)
{
    (void)state;
    unlink(file);
    return rmdir(folder);
}

static bool right(const char *digits, int64_t wall, struct pin_state *state)
{
    struct fault fault;
    bool is_right;
    assert_true(pin_try(folder, digits, wall, &is_right, state, &fault));
    return is_right;
}

static void there_is_none_until_it_is_set(void **test)
{
    (void)test;
    struct fault fault;
    struct pin_state state;
    struct stat status;
    assert_true(pin_look(folder, NOW, &state, &fault));
    assert_false(state.set);
    assert_false(right("", NOW, &state));
    assert_false(right("000000", NOW, &state));
    assert_false(pin_set(folder, "12345", &fault));
    assert_true(pin_set(folder, "190273", &fault));
    assert_false(pin_set(folder, "555123", &fault));
    assert_int_equal(stat(file, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_true(right("190273", NOW, &state));
    assert_false(right("1902730", NOW, &state));
}

static void the_digits_are_not_in_the_file(void **test)
{
    (void)test;
    struct fault fault;
    char text[512] = "";
    assert_true(pin_set(folder, "190273", &fault));
    FILE *opened = fopen(file, "r");
    assert_non_null(opened);
    assert_true(fread(text, 1, sizeof text - 1, opened) > 0);
    fclose(opened);
    assert_non_null(strstr(text, "$argon2id$"));
    assert_null(strstr(text, "190273"));
}

static void waits_double_up_to_an_hour(void **test)
{
    (void)test;
    struct fault fault;
    struct pin_state state;
    int64_t now = NOW;
    assert_true(pin_set(folder, "190273", &fault));
    int64_t expected = 1000;
    for (int i = 1; i <= 15; i++) {
        assert_false(right("190274", now, &state));
        assert_int_equal(state.wrong, i);
        assert_int_equal(state.wait, expected);
        assert_false(right("190273", now + expected - 1, &state)); // even the right one
        assert_int_equal(state.wrong, i);
        now += expected;
        expected = expected * 2 < HOUR ? expected * 2 : HOUR;
    }
    assert_int_equal(expected, HOUR);
    assert_true(right("190273", now, &state));
    assert_int_equal(state.wrong, 0);
    assert_false(right("190274", now, &state));
    assert_int_equal(state.wait, 1000);
}

static void a_clock_set_back_makes_nobody_wait_longer(void **test)
{
    (void)test;
    struct fault fault;
    struct pin_state state;
    assert_true(pin_set(folder, "190273", &fault));
    assert_false(right("190274", NOW, &state));
    assert_true(pin_look(folder, 0, &state, &fault));
    assert_int_equal(state.wait, 1000);
}

static void what_is_no_file_of_ours_is_refused(void **test)
{
    (void)test;
    struct fault fault;
    struct pin_state state;
    bool is_right = true;
    assert_true(pin_set(folder, "190273", &fault));
    assert_int_equal(chmod(file, 0644), 0);
    assert_false(pin_look(folder, NOW, &state, &fault));
    assert_int_equal(chmod(file, 0600), 0);
    FILE *opened = fopen(file, "w");
    assert_non_null(opened);
    fputs("manten pin 1\n\n", opened);
    fclose(opened);
    assert_false(pin_try(folder, "190273", NOW, &is_right, &state, &fault));
    assert_false(is_right);
    assert_non_null(strstr(fault.text, "is no PIN"));
}

static void what_everybody_would_try_first_is_refused(void **test)
{
    (void)test;
    static const char *const bad[] = {"",       "12345",  "000000",       "123456",
                                      "987654", "12a456", "１２３４５６", "999999999"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(pin_good(bad[i]));
    }
    assert_true(pin_good("190273"));
    assert_true(pin_good("012346"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(there_is_none_until_it_is_set, make, clear),
        cmocka_unit_test_setup_teardown(the_digits_are_not_in_the_file, make, clear),
        cmocka_unit_test_setup_teardown(waits_double_up_to_an_hour, make, clear),
        cmocka_unit_test_setup_teardown(a_clock_set_back_makes_nobody_wait_longer, make, clear),
        cmocka_unit_test_setup_teardown(what_is_no_file_of_ours_is_refused, make, clear),
        cmocka_unit_test(what_everybody_would_try_first_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
