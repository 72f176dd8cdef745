#include "record/cleaning.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static bool is_blank(uint32_t sign)
{
    return sign == '\t' || sign == '\n' || sign == '\r' || sign == ' ' || sign == 0xA0 ||
           (sign >= 0x2000 && sign <= 0x200A) || sign == 0x2028 || sign == 0x2029 ||
           sign == 0x202F || sign == 0x205F || sign == 0x3000;
}

static bool is_dropped(uint32_t sign)
{
    return sign < 0x20 || (sign >= 0x7F && sign < 0xA0) || sign == 0xAD ||
           (sign >= 0x200B && sign <= 0x200F) || (sign >= 0x202A && sign <= 0x202E) ||
           (sign >= 0x2060 && sign <= 0x206F) || sign == 0xFEFF;
}

static bool is_foreign(uint32_t sign)
{
    return (sign >= 0xE000 && sign <= 0xF8FF) || sign >= 0xF0000;
}

static bool is_kana_part(uint32_t sign)
{
    return (sign >= 0xFF66 && sign <= 0xFF9F) || (sign >= 0x3041 && sign <= 0x30FF);
}

// Adds a run of kana as full-width letters with their marks joined.
static void add_kana(struct buffer *into, const char *text, size_t length)
{
    utf8proc_uint8_t *joined = NULL;
    const utf8proc_ssize_t size =
        utf8proc_map((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &joined,
                     UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_STABLE);
    if (size >= 0) {
        buffer_add(into, joined, (size_t)size);
        free(joined);
    } else {
        buffer_add(into, text, length);
    }
}

struct cleaned clean_text(const char *text, struct arena *arena)
{
    struct cleaned cleaned = {0};
    struct buffer kept = {0};
    bool blank = false;
    buffer_add_text(&kept, "");
    while (*text) {
        const char *from = text;
        const uint32_t sign = utf8_next(&text);
        if (is_blank(sign)) {
            blank = kept.length > 0;
            continue;
        }
        if (is_dropped(sign)) {
            continue;
        }
        cleaned.broken |= sign == 0xFFFD;
        cleaned.foreign |= is_foreign(sign);
        buffer_add_text(&kept, blank ? " " : "");
        blank = false;
        const char *end = text;
        while (is_kana_part(sign) && is_kana_part(utf8_next(&end))) {
            text = end;
        }
        if (is_kana_part(sign)) {
            add_kana(&kept, from, (size_t)(text - from));
        } else {
            buffer_add(&kept, from, (size_t)(text - from));
        }
    }
    cleaned.text = arena_text(arena, kept.text);
    buffer_free(&kept);
    return cleaned;
}

const char *clean_reading(const char *text, struct arena *arena, bool *kana)
{
    char *folded = utf8_folded_kana(text);
    const char *reading = arena_text(arena, folded ? folded : "");
    free(folded);
    *kana = true;
    for (const char *at = reading; *at;) {
        const uint32_t sign = utf8_next(&at);
        *kana &= (sign >= 0x3041 && sign <= 0x3096) || sign == 0x30FC || sign == 0x30FB;
    }
    return reading;
}

int clean_number(const char *text)
{
    int number = 0;
    bool any = false;
    while (*text) {
        uint32_t sign = utf8_next(&text);
        sign = sign >= 0xFF10 && sign <= 0xFF19 ? sign - 0xFF10 + '0' : sign;
        if (sign < '0' || sign > '9' || number > 99999) {
            return 0;
        }
        number = number * 10 + (int)(sign - '0');
        any = true;
    }
    return any ? number : 0;
}
