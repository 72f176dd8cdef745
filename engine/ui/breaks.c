#include "ui/breaks.h"

#include "base/utf8.h"

#include <linebreak.h>
#include <linebreakdef.h>
#include <stdlib.h>

// In the order of their numbers, for bsearch.
static const uint32_t not_first[] = {
    0x0021,                                                                 // !
    0x0025,                                                                 // %
    0x0029,                                                                 // )
    0x002c,                                                                 // ,
    0x002e,                                                                 // .
    0x003a,                                                                 // :
    0x003b,                                                                 // ;
    0x003f,                                                                 // ?
    0x005d,                                                                 // ]
    0x007d,                                                                 // }
    0x00b0,                                                                 // degree
    0x00bb,                                                                 // »
    0x2010, 0x2013,                                                         // ‐ –
    0x2019, 0x201d,                                                         // ’ ”
    0x2025, 0x2026,                                                         // ‥ …
    0x2030, 0x2032, 0x2033,                                                 // ‰ ′ ″
    0x203c, 0x2047, 0x2048, 0x2049,                                         // ‼ ⁇ ⁈ ⁉
    0x2103,                                                                 // ℃
    0x3001, 0x3002,                                                         // 、 。
    0x3005,                                                                 // 々
    0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0x3015, 0x3017, 0x3019, 0x301b, // 〉》」』】〕〗〙〛
    0x301c,                                                                 // 〜
    0x301e, 0x301f,                                                         // 〞〟
    0x303b,                                                                 // 〻
    0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308e, // ぁぃ…ゎ
    0x3095, 0x3096,                                                                 // ゕ ゖ
    0x3099, 0x309a, 0x309b, 0x309c, 0x309d, 0x309e, // voicing marks, ゝ ゞ
    0x30a0,                                         // ゠
    0x30a1, 0x30a3, 0x30a5, 0x30a7, 0x30a9, 0x30c3, 0x30e3, 0x30e5, 0x30e7, 0x30ee, // ァィ…ヮ
    0x30f5, 0x30f6,                                                                 // ヵ ヶ
    0x30fb, 0x30fc, 0x30fd, 0x30fe,                                 // ・ ー ヽ ヾ
    0x31f0, 0x31f1, 0x31f2, 0x31f3, 0x31f4, 0x31f5, 0x31f6, 0x31f7, // small kana for Ainu
    0x31f8, 0x31f9, 0x31fa, 0x31fb, 0x31fc, 0x31fd, 0x31fe, 0x31ff, 0xff01, 0xff05,
    0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f,                 // ！％），．：；？
    0xff3d, 0xff5d, 0xff5e, 0xff60, 0xff61, 0xff63, 0xff64, 0xff65, // ］｝～｠｡｣､･
    0xff67, 0xff68, 0xff69, 0xff6a, 0xff6b, 0xff6c, 0xff6d, 0xff6e, 0xff6f, 0xff70, // ｧ…ｰ
    0xff9e, 0xff9f,                                                                 // ﾞ ﾟ
    0xffe0,                                                                         // ￠
};

static const uint32_t not_last[] = {
    0x0024, 0x0028, 0x005b, 0x007b,                                         // $ ( [ {
    0x00a3, 0x00a5, 0x00ab,                                                 // £ ¥ «
    0x2018, 0x201c,                                                         // ‘ “
    0x20ac, 0x2116,                                                         // € №
    0x3008, 0x300a, 0x300c, 0x300e, 0x3010, 0x3014, 0x3016, 0x3018, 0x301a, // 〈《「『【〔〖〘〚
    0x301d,                                                                 // 〝
    0xff04, 0xff08, 0xff3b, 0xff5b, 0xff5f, 0xff62,                         // ＄（［｛｟｢
    0xffe1, 0xffe5,                                                         // ￡ ￥
};

static int compare(const void *one, const void *other)
{
    uint32_t a = *(const uint32_t *)one, b = *(const uint32_t *)other;
    return (a > b) - (a < b);
}

static bool among(uint32_t point, const uint32_t *points, size_t count)
{
    return bsearch(&point, points, count, sizeof *points, compare) != NULL;
}

bool breaks_space(uint32_t point)
{
    return point == ' ' || point == 0x3000 || point == 0x200b ||
           (point >= 0x2000 && point <= 0x200a && point != 0x2007);
}

bool breaks_tidy(uint32_t last, uint32_t next)
{
    return !among(next, not_first, sizeof not_first / sizeof *not_first) &&
           !among(last, not_last, sizeof not_last / sizeof *not_last);
}

static uint8_t breaking_of(char found)
{
    return found == LINEBREAK_MUSTBREAK    ? BREAK_ALWAYS
           : found == LINEBREAK_ALLOWBREAK ? BREAK_ALLOWED
                                           : BREAK_NEVER;
}

static bool regional(uint32_t point)
{
    return point >= 0x1F1E6 && point <= 0x1F1FF;
}

// The library of Debian 12 (1.1) knows Unicode 6.0: it aborts on the letters that flags are made of
// and takes U+FFFF for the end of the text. Both are handed over as something harmless.
static utf32_t next_known(const void *text, size_t length, size_t *at)
{
    const size_t before = *at;
    const utf32_t point = lb_get_next_char_utf8(text, length, at);
    if (*at == before) {
        return point; // the end
    }
    return regional(point) ? 0x4E00 : point == 0xFFFF ? 0xFFFD : point;
}

// Emoji of several characters, which are younger than the library. `flags` regional letters stand
// before `next`.
static bool one_emoji(uint32_t point, uint32_t next, int flags)
{
    enum { JOINER = 0x200D, FIRST_TONE = 0x1F3FB, LAST_TONE = 0x1F3FF };
    return point == JOINER || (next >= FIRST_TONE && next <= LAST_TONE) ||
           (flags % 2 == 1 && regional(next));
}

// Takes back what the Japanese rules forbid. `last` is the last character that is no space, for it
// is what the line would be seen to end with; no line begins with a space that hangs at the end of
// the one before.
static void forbid(const char *text, uint8_t *breaks)
{
    uint32_t last = 0;
    int flags = 0;
    for (const char *at = text; *at;) {
        uint32_t point = utf8_next(&at);
        const char *ahead = at;
        uint32_t next = utf8_next(&ahead);
        last = breaks_space(point) ? last : point;
        flags = regional(point) ? flags + 1 : 0;
        uint8_t *breaking = &breaks[at - text - 1];
        if (*breaking == BREAK_ALLOWED &&
            (breaks_space(next) || !breaks_tidy(last, next) || one_emoji(point, next, flags))) {
            *breaking = BREAK_NEVER;
        }
    }
}

void breaks_find(const char *text, size_t length, uint8_t *breaks)
{
    set_linebreaks(text, length, "ja", (char *)breaks, next_known);
    for (size_t i = 0; i < length; i++) {
        breaks[i] = breaking_of((char)breaks[i]);
    }
    forbid(text, breaks);
}
