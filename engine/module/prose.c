#include "module/prose.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

bool prose_forbids(uint32_t point)
{
    static const struct {
        uint32_t first, last;
    } ranges[] = {
        {0x01, 0x09},     {0x0B, 0x1F},       {0x7F, 0x9F},        {0x200E, 0x200F},
        {0x2028, 0x202E}, {0x2066, 0x2069},   {0xFDD0, 0xFDEF},    {0xFEFF, 0xFEFF},
        {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}, {0xF0000, 0x10FFFF},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        if (point >= ranges[i].first && point <= ranges[i].last) {
            return true;
        }
    }
    return (point & 0xFFFE) == 0xFFFE;
}

static bool is_blank(uint32_t point)
{
    return point == ' ' || point == '\n' || point == 0x3000 || point == 0xA0;
}

static bool check_points(const char *text, struct prose_rule rule,
                         char fault[static PROSE_FAULT_LENGTH])
{
    bool blank = true;
    for (const char *at = text; *at;) {
        uint32_t point = utf8_next(&at);
        if (prose_forbids(point)) {
            snprintf(fault, PROSE_FAULT_LENGTH, "holds the control character U+%04X", point);
            return false;
        }
        if (point == '\n' && rule.one_line) {
            snprintf(fault, PROSE_FAULT_LENGTH, "has to stay on one line");
            return false;
        }
        blank = blank && is_blank(point);
    }
    if (blank) {
        snprintf(fault, PROSE_FAULT_LENGTH, "is empty");
    }
    return !blank;
}

bool prose_check(const char *text, size_t length, struct prose_rule rule,
                 char fault[static PROSE_FAULT_LENGTH])
{
    if (strlen(text) != length) {
        snprintf(fault, PROSE_FAULT_LENGTH, "holds the control character U+0000");
        return false;
    }
    if (!utf8_valid(text, length)) {
        snprintf(fault, PROSE_FAULT_LENGTH, "is not UTF-8");
        return false;
    }
    size_t characters = utf8_count(text);
    if (characters > (size_t)rule.characters) {
        snprintf(fault, PROSE_FAULT_LENGTH, "has %zu characters, and at most %d fit", characters,
                 rule.characters);
        return false;
    }
    return check_points(text, rule, fault);
}

bool prose_bold_closed(const char *text)
{
    bool open = false;
    for (const char *at = text; *at; at++) {
        if (*at == '\n' && open) {
            return false;
        }
        if (at[0] == '*' && at[1] == '*') {
            open = !open;
            at++;
        }
    }
    return !open;
}

bool prose_is_name(const char *text)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
    size_t length = strlen(text);
    return length >= 1 && length <= 64 && strspn(text, letters) == length && text[0] != '-';
}
