#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

uint32_t utf8_next(const char **text)
{
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)*text;
    if (*bytes == 0) {
        return 0;
    }
    utf8proc_int32_t point;
    utf8proc_ssize_t length = utf8proc_iterate(bytes, -1, &point);
    if (length <= 0) {
        *text += 1;
        return 0xFFFD;
    }
    *text += length;
    return (uint32_t)point;
}

size_t utf8_whole(const char *text, size_t length)
{
    size_t whole = 0;
    while (whole < length) {
        utf8proc_int32_t point;
        utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)text + whole,
                                                 (utf8proc_ssize_t)(length - whole), &point);
        if (step <= 0) {
            break;
        }
        whole += (size_t)step;
    }
    return whole;
}

bool utf8_valid(const char *text, size_t length)
{
    return utf8_whole(text, length) == length;
}

size_t utf8_count(const char *text)
{
    size_t count = 0;
    while (utf8_next(&text) != 0) {
        count++;
    }
    return count;
}

size_t utf8_last_grapheme(const char *text)
{
    size_t start = 0;
    utf8proc_int32_t state = 0;
    uint32_t before = 0;
    for (const char *at = text; *at;) {
        size_t offset = (size_t)(at - text);
        uint32_t point = utf8_next(&at);
        if (before == 0 || utf8proc_grapheme_break_stateful((utf8proc_int32_t)before,
                                                            (utf8proc_int32_t)point, &state)) {
            start = offset;
        }
        before = point;
    }
    return start;
}

char *utf8_folded(const char *text)
{
    utf8proc_uint8_t *folded = NULL;
    const utf8proc_option_t how = UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                  UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    if (utf8proc_map((const utf8proc_uint8_t *)text, 0, &folded, how) < 0) {
        return NULL;
    }
    char *to = (char *)folded;
    for (const char *from = (const char *)folded; *from;) {
        const char *start = from;
        utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)utf8_next(&from));
        if (category != UTF8PROC_CATEGORY_ZS && category != UTF8PROC_CATEGORY_CC) {
            memmove(to, start, (size_t)(from - start));
            to += from - start;
        }
    }
    *to = '\0';
    return (char *)folded;
}

// Katakana becomes hiragana, which is 0x60 before it: both are three bytes in UTF-8.
char *utf8_folded_kana(const char *text)
{
    enum { OFFSET = 0x60, FIRST = 0x30A1, LAST = 0x30F6 };
    char *folded = utf8_folded(text);
    for (const char *at = folded; at && *at;) {
        char *letter = folded + (at - folded);
        const uint32_t character = utf8_next(&at);
        if (character >= FIRST && character <= LAST) {
            const uint32_t other = character - OFFSET;
            letter[0] = (char)(0xE0 | (other >> 12));
            letter[1] = (char)(0x80 | ((other >> 6) & 0x3F));
            letter[2] = (char)(0x80 | (other & 0x3F));
        }
    }
    return folded;
}
