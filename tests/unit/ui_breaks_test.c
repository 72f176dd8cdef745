// Where lines may end in text that the library for it is too old to know.
#include "base/utf8.h"
#include "ui/breaks.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

enum { LONGEST = 64 };

static size_t put(char *text, uint32_t point)
{
    if (point < 0x80) {
        text[0] = (char)point;
        return 1;
    }
    const size_t more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    static const unsigned char heads[] = {0, 0xC0, 0xE0, 0xF0};
    text[0] = (char)(heads[more] | (point >> (6 * more)));
    for (size_t i = 1; i <= more; i++) {
        text[i] = (char)(0x80 | ((point >> (6 * (more - i))) & 0x3F));
    }
    return more + 1;
}

// Whether a line may end within the text, before its last character.
static bool breaks_inside(const char *text)
{
    uint8_t breaks[LONGEST];
    const size_t length = strlen(text);
    breaks_find(text, length, breaks);
    for (const char *at = text; *at;) {
        utf8_next(&at);
        if (*at && breaks[at - text - 1] != BREAK_NEVER) {
            return true;
        }
    }
    return false;
}

static void every_character_can_be_typed(void **state)
{
    (void)state;
    static const uint32_t beside[] = {'a', 0x3042};
    for (uint32_t point = 1; point < 0x110000; point++) {
        if (point >= 0xD800 && point < 0xE000) {
            continue;
        }
        for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
            char text[LONGEST] = "";
            uint8_t breaks[LONGEST];
            size_t length = put(text, beside[i]);
            length += put(text + length, point);
            length += put(text + length, beside[i]);
            memset(breaks, 0xFF, sizeof breaks);
            breaks_find(text, length, breaks);
            for (size_t j = 0; j < length; j++) {
                assert_in_range(breaks[j], BREAK_NEVER, BREAK_ALWAYS);
            }
        }
    }
}

static void one_emoji_stays_on_one_line(void **state)
{
    (void)state;
    assert_false(breaks_inside("🇯🇵"));
    assert_false(breaks_inside("👨🏽‍🚀"));
    assert_false(breaks_inside("👩‍👩‍👧‍👦"));
    assert_false(breaks_inside("👍🏿"));
}

static void lines_may_end_between_flags(void **state)
{
    (void)state;
    uint8_t breaks[LONGEST];
    const char *text = "🇯🇵🇫🇷";
    breaks_find(text, strlen(text), breaks);
    assert_int_equal(breaks[3], BREAK_NEVER);
    assert_int_equal(breaks[7], BREAK_ALLOWED);
    assert_int_equal(breaks[11], BREAK_NEVER);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_character_can_be_typed),
        cmocka_unit_test(one_emoji_stays_on_one_line),
        cmocka_unit_test(lines_may_end_between_flags),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
