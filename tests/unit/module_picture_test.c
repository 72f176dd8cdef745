// Pictures that would keep the kiosk busy are refused before they are drawn.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "module/picture_check.h"

#include <string.h>

static struct buffer svg_of(const char *inside, int times)
{
    struct buffer text = {0};
    buffer_add_text(&text, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 800 600'>");
    for (int i = 0; i < times; i++) {
        buffer_add_text(&text, inside);
    }
    buffer_add_text(&text, "</svg>");
    return text;
}

static void drawings_are_looked_through(void **state)
{
    (void)state;
    static const struct {
        const char *inside;
        int times;
        const char *fault; // NULL: it may be drawn
    } drawings[] = {
        {"", 1, NULL},
        {"<?xml version='1.0'?><!-- 99999 <x> --><g id=\"g1234567\"/>", 1, NULL},
        {"<path d='M0 0L10,10-5.5.5 1e3 0' fill='#1234567'/>", 1, NULL},
        {"<stop stop-color='#123456'/>", 1, NULL},
        {"<path style='stroke-dasharray:none; stroke-dashoffset:0'/>", 1, NULL},
        {"<path inkscape:x='1e99' xmlns:y='123456'/>", 1, NULL},
        {"<circle r='1'/>", 249, NULL},
        {"<circle r='1'/>", 250, "more than 250 elements"},
        {"<path d='1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6 7 8 9 20'/>", 199, NULL},
        {"<path d='1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6 7 8 9 20'/>", 200, "more than 4000 numbers"},
        {"<path d='M10000-10000'/>", 1, NULL},
        {"<path d='M10001 0'/>", 1, "numbers over 10000"},
        {"<path d='M0 1e99'/>", 1, "numbers over 10000"},
        {"<path d='M0 1e999'/>", 1, "numbers over 10000"},
        {"<g transform='scale(123456)'/>", 1, "numbers over 10000"},
        {"<path stroke-dasharray='8 10'/>", 1, NULL},
        {"<path stroke-dasharray='8 .5'/>", 1, "shorter than 1"},
        {"<path stroke-dasharray='0'/>", 1, "shorter than 1"},
        {"<path style='stroke-dasharray: 0'/>", 1, "dashes in a style"},
        {"<path stroke-dasharray='1 1' d='M0 0L10000 10000'/>", 2, NULL},
        {"<path stroke-dasharray='1 1' d='M0 0L10000 10000'/>", 4, "more dashes"},
        {"<!DOCTYPE svg>", 1, "save it as plain SVG"},
        {"<!ENTITY a 'aaaa'>", 1, "save it as plain SVG"},
        {"<path d='M0 0", 1, "no SVG"},
        {"<path d=5/>", 1, "no SVG"},
        {"<path d/>", 1, "no SVG"},
        {"<path d='", 1, "no SVG"},
        {"< path/>", 1, "no SVG"},
        {"<!-- ", 1, "no SVG"},
        {"\xFF", 1, "no SVG"},
    };
    for (size_t i = 0; i < sizeof drawings / sizeof drawings[0]; i++) {
        struct buffer text = svg_of(drawings[i].inside, drawings[i].times);
        struct fault fault = {{0}};
        const bool sound = picture_check_svg(text.text, text.length, &fault);
        if (sound != !drawings[i].fault || (!sound && !strstr(fault.text, drawings[i].fault))) {
            fail_msg("%s: %s", drawings[i].inside, sound ? "accepted" : fault.text);
        }
        buffer_free(&text);
    }
}

static void every_cut_of_a_drawing_ends(void **state)
{
    (void)state;
    struct buffer whole = svg_of("<g a='b'><!-- c --><path d=\"M1 2\" style='x:1'/></g>", 2);
    for (size_t length = 0; length <= whole.length; length++) {
        struct buffer cut = {0};
        struct fault fault;
        buffer_add_text(&cut, "");
        buffer_add(&cut, whole.text, length);
        const bool sound = picture_check_svg(cut.text, cut.length, &fault);
        assert_true(sound || fault.text[0] != '\0');
        assert_true(sound || length < whole.length);
        buffer_free(&cut);
    }
    buffer_free(&whole);
}

static void pixels_are_counted(void **state)
{
    (void)state;
    static const struct {
        const char *sides;
        bool sound;
    } pictures[] = {
        {"\0\0\x08\0\0\0\x08\0", true}, // 2048 by 2048
        {"\0\0\x10\0\0\0\x04\0", true}, // 4096 by 1024
        {"\0\0\x08\0\0\0\x08\x01", false}, {"\0\0\x10\x01\0\0\0\x01", false},
        {"\0\0\0\0\0\0\0\x01", false},     {"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", false},
        {"\0\x01\0\0\0\x01\0\0", false}, // the product overflows 32 bits
    };
    for (size_t i = 0; i < sizeof pictures / sizeof pictures[0]; i++) {
        unsigned char bytes[PNG_HEAD] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        struct fault fault;
        memcpy(bytes + 16, pictures[i].sides, 8);
        assert_int_equal(picture_check_png(bytes, sizeof bytes, &fault), pictures[i].sound);
        assert_false(picture_check_png(bytes, sizeof bytes - 1, &fault));
        bytes[1] = 'p';
        assert_false(picture_check_png(bytes, sizeof bytes, &fault));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(drawings_are_looked_through),
        cmocka_unit_test(every_cut_of_a_drawing_ends),
        cmocka_unit_test(pixels_are_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
