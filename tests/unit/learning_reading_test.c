// Under which row, and under which letter, people find their name.
#include "learning/reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static void every_way_of_writing_comes_out_the_same(void **state)
{
    (void)state;
    static const char *const written[] = {"がとう", "ガトウ", "ｶﾞﾄｳ", "　かとう", "ゕとう"};
    for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
        const struct reading_place reading = reading_of(written[i]);
        assert_int_equal(reading.row, 1);
        assert_string_equal(reading.kana, "か");
    }
}

static void every_kana_has_its_row(void **state)
{
    (void)state;
    for (int row = 0; row < READING_ROWS; row++) {
        const char *kana = reading_row_kana(row);
        assert_memory_equal(kana, reading_row(row), strlen(reading_row(row)));
        for (; *kana; kana += 3) {
            const char one[] = {kana[0], kana[1], kana[2], '\0'};
            const struct reading_place reading = reading_of(one);
            assert_int_equal(reading.row, row);
            assert_string_equal(reading.kana, one);
        }
    }
}

static void letters_are_those_that_people_write(void **state)
{
    (void)state;
    static const struct {
        const char *reading;
        char hepburn, kunrei;
    } names[] = {{"あべ", 'A', 'A'},       {"ふじた", 'F', 'H'},   {"ちば", 'C', 'T'},
                 {"つじ", 'T', 'T'},       {"じんない", 'J', 'Z'}, {"しみず", 'S', 'S'},
                 {"づか", 'Z', 'Z'},       {"ばば", 'B', 'B'},     {"ぱく", 'P', 'P'},
                 {"わだ", 'W', 'W'},       {"を", 'O', 'O'},       {"りん", 'R', 'R'},
                 {"ゆあさ", 'Y', 'Y'},     {"ゔぁん", 'V', 'V'},   {"むとう", 'M', 'M'},
                 {"でぐち", 'D', 'D'},     {"ごとう", 'G', 'G'},   {"ねもと", 'N', 'N'},
                 {"ＳＭＩＴＨ", 'S', 'S'}, {"o'Neil", 'O', 'O'}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct reading_place reading = reading_of(names[i].reading);
        assert_int_equal(reading.letters[0], names[i].hepburn);
        assert_int_equal(reading.letters[1], names[i].kunrei);
    }
}

static void what_is_no_kana_stands_apart(void **state)
{
    (void)state;
    static const char *const others[] = {"", "山田", "Smith", "ー", "\xff", "👩"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        const struct reading_place reading = reading_of(others[i]);
        assert_int_equal(reading.row, READING_OTHER);
        assert_string_equal(reading.kana, "");
        assert_false(reading_is_kana(others[i]) && strcmp(others[i], "ー") != 0);
    }
    assert_true(reading_is_kana("ヤマダ　はなこ"));
    assert_true(reading_is_kana("シーラ・ケリー"));
    assert_false(reading_is_kana("やまだ花子"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_of_writing_comes_out_the_same),
        cmocka_unit_test(every_kana_has_its_row),
        cmocka_unit_test(letters_are_those_that_people_write),
        cmocka_unit_test(what_is_no_kana_stands_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
