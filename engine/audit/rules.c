#include "audit/rules.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>

void rules_tell(const struct rules *rules, int amount, const char *subject, const char *format, ...)
{
    char text[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    const struct finding finding = {
        .subject = subject, .text = arena_text(rules->audited->arena, text), .amount = amount};
    rules->audience.hear(rules->audience.context, &finding);
}

const char *rules_quote(const struct rules *rules, const char *text)
{
    enum { CHARACTERS_MOST = 28 };
    const char *end = text;
    for (int i = 0; *end && i < CHARACTERS_MOST; i++) {
        utf8_next(&end);
    }
    char *quote =
        arena_format(rules->audited->arena, "\"%.*s%s\"", (int)(end - text), text, *end ? "…" : "");
    for (char *at = quote; *at; at++) {
        if (*at == '\n') {
            *at = ' ';
        }
    }
    return quote;
}

const char *rules_subject(const struct rules *rules, const char *rule, const char *what)
{
    return arena_format(rules->audited->arena, "%s %s", rule, what);
}

static int more(int one, int other)
{
    return one > other ? one : other;
}

int rules_out(struct rect rect, struct rect other)
{
    const int across = more(other.x - rect.x, rect.x + rect.w - other.x - other.w);
    const int down = more(other.y - rect.y, rect.y + rect.h - other.y - other.h);
    return more(0, more(across, down));
}

static bool same(struct rect one, struct rect other)
{
    return one.x == other.x && one.y == other.y && one.w == other.w && one.h == other.h;
}

bool rules_scrolls(const struct rules *rules, struct rect clip)
{
    return rules->panel && same(clip, rules->panel->shown);
}

struct rect rules_reach(const struct rules *rules, struct rect clip)
{
    if (rules_scrolls(rules, clip)) {
        clip.y -= rules->audited->scroll;
        clip.h += rules->audited->scroll_most;
    }
    return clip;
}

struct rect rules_common(struct placed one, struct placed other)
{
    if (!same(one.clip, other.clip)) {
        one.rect = rect_common(one.rect, one.clip);
        other.rect = rect_common(other.rect, other.clip);
    }
    return rect_common(one.rect, other.rect);
}
