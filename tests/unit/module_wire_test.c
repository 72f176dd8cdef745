// The wire takes only what is whole: every cut, every lie about lengths and every unknown kind is
// refused, and nothing that is read costs more memory than its bytes allow.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"
#include "module/limits.h"
#include "module/wire.h"

#include <stdlib.h>
#include <string.h>

static void add_sample(struct buffer *buffer)
{
    wire_begin(buffer, VALUE_MAP, 3);
    wire_add_text(buffer, "word");
    wire_add_text(buffer, "満点");
    wire_add_text(buffer, "numbers");
    wire_begin(buffer, VALUE_LIST, 5);
    wire_add_integer(buffer, INT64_MIN);
    wire_add_number(buffer, 0.25);
    wire_add(buffer, VALUE_TRUE);
    wire_add(buffer, VALUE_FAULTY);
    wire_add_string(buffer, "a\0b", 3);
    wire_add_text(buffer, "nothing");
    wire_begin(buffer, VALUE_LIST, 0);
}

static bool reads(const struct buffer *buffer)
{
    struct arena *arena = arena_new();
    struct value value;
    struct fault fault;
    bool done = wire_read(arena, buffer->text, buffer->length, &value, &fault);
    arena_free(arena);
    return done;
}

static void whole_message_is_read(void **state)
{
    (void)state;
    struct buffer buffer = {0};
    struct arena *arena = arena_new();
    struct value value;
    struct fault fault;
    add_sample(&buffer);
    assert_true(wire_read(arena, buffer.text, buffer.length, &value, &fault));
    assert_string_equal(value_text(value_of(&value, "word")), "満点");
    const struct value *numbers = value_of(&value, "numbers");
    assert_int_equal(numbers->count, 5);
    assert_true(numbers->values[0].integer == INT64_MIN);
    assert_true(numbers->values[1].number == 0.25);
    assert_int_equal(numbers->values[2].kind, VALUE_TRUE);
    assert_int_equal(numbers->values[3].kind, VALUE_FAULTY);
    assert_int_equal(numbers->values[4].length, 3);
    assert_null(value_text(&numbers->values[4]));
    assert_int_equal(value_of(&value, "nothing")->kind, VALUE_LIST);
    assert_int_equal(value_of(&value, "absent")->kind, VALUE_NIL);
    assert_int_equal(value_of(numbers, "word")->kind, VALUE_NIL);
    arena_free(arena);
    buffer_free(&buffer);
}

static void every_cut_is_refused(void **state)
{
    (void)state;
    struct buffer buffer = {0};
    add_sample(&buffer);
    const size_t whole = buffer.length;
    for (size_t length = 0; length < whole; length++) {
        // A copy of just that length, so that the sanitizer sees a read behind its end.
        struct buffer cut = {0};
        cut.text = memory_take(length > 0 ? length : 1, 1);
        memcpy(cut.text, buffer.text, length);
        cut.length = length;
        assert_false(reads(&cut));
        free(cut.text);
    }
    buffer_add(&buffer, "", 1);
    assert_false(reads(&buffer));
    buffer_free(&buffer);
}

static void every_changed_byte_is_survived(void **state)
{
    (void)state;
    struct buffer buffer = {0};
    add_sample(&buffer);
    int refused = 0;
    for (size_t i = 0; i < buffer.length; i++) {
        for (int bit = 0; bit < 8; bit++) {
            buffer.text[i] ^= (char)(1 << bit);
            refused += !reads(&buffer);
            buffer.text[i] ^= (char)(1 << bit);
        }
    }
    assert_true(refused > 100);
    assert_true(reads(&buffer));
    buffer_free(&buffer);
}

static void noise_is_survived(void **state)
{
    (void)state;
    struct random random = random_seeded(5);
    for (int round = 0; round < 20000; round++) {
        struct buffer buffer = {0};
        size_t length = 1 + random_below(&random, 60);
        for (size_t i = 0; i < length; i++) {
            // Mostly small numbers, which are tags and counts.
            uint64_t range = random_below(&random, 4) == 0 ? 256 : VALUE_KINDS + 1;
            char byte = (char)random_below(&random, range);
            buffer_add(&buffer, &byte, 1);
        }
        (void)reads(&buffer);
        buffer_free(&buffer);
    }
}

static void lies_about_counts_are_refused(void **state)
{
    (void)state;
    const enum value_kind kinds[] = {VALUE_LIST, VALUE_MAP};
    for (int i = 0; i < 2; i++) {
        struct buffer buffer = {0};
        wire_begin(&buffer, kinds[i], -1);
        wire_add(&buffer, VALUE_NIL);
        assert_false(reads(&buffer));
        buffer_free(&buffer);
    }
    struct buffer text = {0};
    const uint32_t length = UINT32_MAX;
    wire_add(&text, VALUE_STRING);
    buffer_add(&text, &length, sizeof length);
    buffer_add_text(&text, "short");
    assert_false(reads(&text));
    buffer_free(&text);
}

static void too_many_values_are_refused(void **state)
{
    (void)state;
    struct buffer buffer = {0};
    wire_begin(&buffer, VALUE_LIST, MESSAGE_VALUES_MOST + 1);
    for (int i = 0; i <= MESSAGE_VALUES_MOST; i++) {
        wire_add(&buffer, VALUE_NIL);
    }
    assert_false(reads(&buffer));
    buffer_free(&buffer);
    // Spread over lists, where each alone would pass.
    wire_begin(&buffer, VALUE_LIST, 3);
    for (int list = 0; list < 3; list++) {
        wire_begin(&buffer, VALUE_LIST, MESSAGE_VALUES_MOST / 2);
        for (int i = 0; i < MESSAGE_VALUES_MOST / 2; i++) {
            wire_add(&buffer, VALUE_NIL);
        }
    }
    assert_false(reads(&buffer));
    buffer_free(&buffer);
}

static void depth_is_bounded(void **state)
{
    (void)state;
    struct buffer buffer = {0};
    for (int depth = 0; depth < MESSAGE_DEPTH_MOST; depth++) {
        wire_begin(&buffer, VALUE_LIST, 1);
    }
    wire_add(&buffer, VALUE_NIL);
    assert_true(reads(&buffer));
    buffer_free(&buffer);
    for (int depth = 0; depth < 100000; depth++) {
        wire_begin(&buffer, VALUE_LIST, 1);
    }
    wire_add(&buffer, VALUE_NIL);
    assert_false(reads(&buffer));
    buffer_free(&buffer);
}

static void add_pair(struct buffer *buffer, const char *name, size_t length)
{
    wire_add_string(buffer, name, length);
    wire_add(buffer, VALUE_NIL);
}

static void names_are_whole_and_unique(void **state)
{
    (void)state;
    const struct {
        const char *one, *other;
        size_t one_length, other_length;
        bool good;
    } cases[] = {
        {"one", "other", 3, 5, true},
        {"one", "one", 3, 3, false},
        {"", "one", 0, 3, false},
        {"o\0e", "x", 3, 1, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct buffer buffer = {0};
        wire_begin(&buffer, VALUE_MAP, 2);
        add_pair(&buffer, cases[i].one, cases[i].one_length);
        add_pair(&buffer, cases[i].other, cases[i].other_length);
        assert_int_equal(reads(&buffer), cases[i].good);
        buffer_free(&buffer);
    }
    struct buffer buffer = {0};
    wire_begin(&buffer, VALUE_MAP, 1);
    wire_add(&buffer, VALUE_TRUE);
    wire_add(&buffer, VALUE_TRUE);
    assert_false(reads(&buffer));
    buffer_free(&buffer);
}

static void heads_keep_their_length(void **state)
{
    (void)state;
    const size_t lengths[] = {0, 1, 255, 256, MESSAGE_SIZE_MOST, UINT32_MAX};
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        unsigned char head[WIRE_HEAD];
        wire_head(lengths[i], head);
        assert_true(wire_length(head) == lengths[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_message_is_read),
        cmocka_unit_test(every_cut_is_refused),
        cmocka_unit_test(every_changed_byte_is_survived),
        cmocka_unit_test(noise_is_survived),
        cmocka_unit_test(lies_about_counts_are_refused),
        cmocka_unit_test(too_many_values_are_refused),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(names_are_whole_and_unique),
        cmocka_unit_test(heads_keep_their_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
