// What several processes noted adds up to what one would have noted.
#include "audit/notes.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { MET = 300 };

// The n-th thing that is met: four files, seven subjects, in 20 parts of a tour.
static struct met met_number(int n)
{
    static const char *const files[] = {"a.lua", "b.lua", "名前.lua", "kiosk"};
    static const char *const subjects[] = {"text 1", "text 2", "one\ntwo", "4", "5", "6", ""};
    static const char *const places[] = {"page \"x\"", "page \"y\"", "menu"};
    return (struct met){.file = files[n / 15 % 4],
                        .subject = subjects[n * 5 % 7],
                        .place = places[n / 5 % 3],
                        .text = n % 2 ? "is cut" : "is off the screen\nby much",
                        .amount = n * 37 % 101 + 1,
                        .setting = n % 16,
                        .part = n / 15};
}

static struct notes noted(int share, int shares)
{
    struct notes notes = {.arena = arena_new(), .screens = 3, .scenes = 48};
    for (int n = 0; n < MET; n++) {
        const struct met met = met_number(n);
        if (met.part % shares == share) {
            notes_add(&notes, &met);
        }
    }
    return notes;
}

static void forget(struct notes *notes)
{
    notes_free(notes);
    arena_free(notes->arena);
}

// Through a file, as from another process.
static void add_to(struct notes *whole, struct notes *part)
{
    FILE *between = tmpfile();
    assert_true(notes_write(part, between));
    rewind(between);
    assert_true(notes_read(whole, between));
    fclose(between);
    forget(part);
}

static void same_note(const struct note *one, const struct note *other)
{
    assert_string_equal(one->file, other->file);
    assert_string_equal(one->subject, other->subject);
    assert_int_equal(one->amount, other->amount);
    assert_int_equal(one->settings, other->settings);
}

static void shares_add_up(void **state)
{
    (void)state;
    for (int shares = 1; shares < 6; shares++) {
        struct notes one = noted(0, 1);
        struct notes whole = {.arena = arena_new()};
        for (int i = 0; i < shares; i++) {
            struct notes part = noted(i, shares);
            add_to(&whole, &part);
        }
        notes_sort(&one);
        notes_sort(&whole);
        assert_int_equal(whole.count, one.count);
        assert_int_equal(whole.screens, 3 * shares);
        assert_int_equal(whole.scenes, 48 * shares);
        for (int i = 0; i < one.count; i++) {
            same_note(&one.list[i], &whole.list[i]);
        }
        forget(&one);
        forget(&whole);
    }
}

static void the_worst_case_is_told(void **state)
{
    (void)state;
    struct notes notes = {.arena = arena_new()};
    notes_add(&notes, &(struct met){"f", "s", "first", "a little", 2, 0, 1});
    notes_add(&notes, &(struct met){"f", "s", "second", "much", 9, 5, 1});
    notes_add(&notes, &(struct met){"f", "s", "third", "some", 4, 5, 2});
    assert_int_equal(notes.count, 1);
    assert_string_equal(notes.list[0].place, "second");
    assert_string_equal(notes.list[0].text, "much");
    assert_int_equal(notes.list[0].places, 3);
    assert_int_equal(notes.list[0].settings, 1 | 1 << 5);
    forget(&notes);
}

static void half_of_it_is_refused(void **state)
{
    (void)state;
    struct notes notes = noted(0, 1);
    FILE *whole = tmpfile();
    assert_true(notes_write(&notes, whole));
    const long length = ftell(whole);
    for (long cut = 0; cut < length; cut += 61) {
        struct notes read = {.arena = arena_new()};
        FILE *half = tmpfile();
        rewind(whole);
        for (long i = 0; i < cut; i++) {
            putc(getc(whole), half);
        }
        rewind(half);
        assert_false(notes_read(&read, half));
        fclose(half);
        forget(&read);
    }
    fclose(whole);
    forget(&notes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shares_add_up),
        cmocka_unit_test(the_worst_case_is_told),
        cmocka_unit_test(half_of_it_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
