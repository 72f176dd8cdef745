// The ground floor: UTF-8, folding, ids, lots, buffers, faults.
#include "base/arena.h"
#include "base/buffer.h"
#include "base/fault.h"
#include "base/id.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void utf8_is_told_from_what_is_not(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool valid;
    } cases[] = {
        {"", true},          {"満点", true},          {"𠮷野家", true},
        {"\xC0\x80", false}, {"\xED\xA0\x80", false}, {"\xF4\x90\x80\x80", false},
        {"\xE6\xBA", false}, {"\x80", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(utf8_valid(cases[i].text, strlen(cases[i].text)), cases[i].valid);
    }
    assert_int_equal(utf8_count("満点 Manten"), 9);
    assert_int_equal(utf8_whole("満点", 4), 3);
}

static void the_last_letter_is_what_a_person_calls_one(void **state)
{
    (void)state;
    assert_int_equal(utf8_last_grapheme("あか\xE3\x82\x99"), 3); // か with a combining dakuten
    assert_int_equal(utf8_last_grapheme("a👩‍💻"), 1);
    assert_int_equal(utf8_last_grapheme("葛\xF3\xA0\x84\x80"), 0); // an ideographic variation
    assert_int_equal(utf8_last_grapheme(""), 0);
}

static void names_are_the_same_however_they_were_typed(void **state)
{
    (void)state;
    static const char *const same[][2] = {
        {"ﾔﾏﾀﾞ　太郎", "ヤマダ太郎"}, {"ＡＢＣ 商店", "abc商店"}, {"Straße", "STRASSE"},
        {" 山田 ", "山田"},           {"か\xE3\x82\x99", "が"},
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        char *one = utf8_folded(same[i][0]);
        char *other = utf8_folded(same[i][1]);
        assert_string_equal(one, other);
        free(one);
        free(other);
    }
    assert_null(utf8_folded("\xFF"));
}

static void ids_grow_and_are_version_7(void **state)
{
    (void)state;
    struct id_maker maker = id_maker_seeded(42);
    struct id before = id_make(&maker, 1700000000000);
    assert_true(id_valid(before.text));
    for (int i = 0; i < 10000; i++) { // also when the clock steps back
        struct id next = id_make(&maker, 1700000000000 - i % 7);
        assert_true(id_valid(next.text));
        assert_true(strcmp(before.text, next.text) < 0);
        before = next;
    }
    assert_false(id_valid("0"));
    assert_false(id_valid("018bcfe5-6800-4000-8000-000000000000"));
}

static void lots_are_even_and_repeatable(void **state)
{
    (void)state;
    struct random random = random_seeded(3);
    struct random again = random_seeded(3);
    int counts[6] = {0};
    for (int i = 0; i < 60000; i++) {
        uint64_t drawn = random_below(&random, 6);
        assert_int_equal(drawn, random_below(&again, 6));
        counts[drawn]++;
    }
    for (int i = 0; i < 6; i++) {
        assert_in_range(counts[i], 9600, 10400); // four standard deviations
    }
}

static void a_fault_is_cut_at_a_whole_character(void **state)
{
    (void)state;
    struct fault fault;
    struct buffer long_text = {0};
    for (int i = 0; i < FAULT_LENGTH; i++) {
        buffer_add_text(&long_text, "満");
    }
    assert_false(fault_set(&fault, "x%s", long_text.text));
    assert_true(utf8_valid(fault.text, strlen(fault.text)));
    assert_true(strlen(fault.text) > FAULT_LENGTH - 4);
    buffer_free(&long_text);
    assert_string_equal(buffer_text(&long_text), "");
}

static void an_arena_gives_zeroed_aligned_memory(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (size_t size = 1; size < 70000; size = size * 3 + 1) {
        unsigned char *memory = arena_take(arena, size, 1);
        assert_int_equal((uintptr_t)memory % 16, 0);
        for (size_t i = 0; i < size; i++) {
            assert_int_equal(memory[i], 0);
        }
        memset(memory, 0xAA, size);
    }
    arena_empty(arena);
    assert_string_equal(arena_format(arena, "%d問", 12), "12問");
    assert_null(arena_text(arena, NULL));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_is_told_from_what_is_not),
        cmocka_unit_test(the_last_letter_is_what_a_person_calls_one),
        cmocka_unit_test(names_are_the_same_however_they_were_typed),
        cmocka_unit_test(ids_grow_and_are_version_7),
        cmocka_unit_test(lots_are_even_and_repeatable),
        cmocka_unit_test(a_fault_is_cut_at_a_whole_character),
        cmocka_unit_test(an_arena_gives_zeroed_aligned_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
