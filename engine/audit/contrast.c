// Contrast: every line of a text against what lies beneath it (WCAG 2.2, 1.4.3 and 1.4.6).
#include "audit/rules.h"

#include <math.h>

// Running text has to reach the higher bar; no bar is lower for being large.
enum { BAR_TENTHS = 45, BODY_BAR_TENTHS = 70 };

// Of the points behind a label of a figure, so many in 100 may be under the bar: a line that the
// label's box touches does not make it hard to read.
enum { FAINT_MOST = 10 };

static double linear(uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(struct color color)
{
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

static double contrast(struct color one, struct color other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

static uint8_t mixed(uint8_t over, uint8_t under, uint8_t alpha)
{
    return (uint8_t)((over * alpha + under * (255 - alpha) + 127) / 255);
}

static struct color blended(struct color over, struct color under)
{
    return (struct color){mixed(over.red, under.red, over.alpha),
                          mixed(over.green, under.green, over.alpha),
                          mixed(over.blue, under.blue, over.alpha), 255};
}

static double bar_of(const struct rules *rules, const struct mark *text)
{
    const struct style style = type_style(text->laid);
    const bool body = !style.bold && style.size >= rules->audited->body_size;
    return (body ? BODY_BAR_TENTHS : BAR_TENTHS) / 10.0;
}

static void tell(const struct rules *rules, const struct mark *text, double found,
                 const char *beneath)
{
    const double bar = bar_of(rules, text);
    const char *name = rules_quote(rules, text->text);
    rules_tell(rules, (int)((bar - found) * 100), rules_subject(rules, "faint", name),
               "the text %s has a contrast of %.2f:1 against %s: at least %.1f:1 is needed", name,
               found, beneath, bar);
}

// ---- texts on plain fills

static bool lies_under(const struct rules *rules, const struct mark *mark, const struct mark *text,
                       struct rect line)
{
    return mark->kind == MARK_FILL &&
           (rect_inside(rules->window, mark->rect) ||
            !rect_empty(rules_common((struct placed){line, text->clip},
                                     (struct placed){mark->rect, mark->clip})));
}

// Goes down from the text through every fill that touches the line, to one that is opaque and holds
// all of it; `above` is what is seen through on the way.
static void check_line(const struct rules *rules, int number, struct rect line)
{
    const struct mark *text = scene_mark(rules->scene, number);
    struct color above = {0, 0, 0, 0};
    for (int i = number - 1; i >= 0; i--) {
        const struct mark *mark = scene_mark(rules->scene, i);
        if (!lies_under(rules, mark, text, line)) {
            continue;
        }
        const struct color seen = above.alpha > 0 ? blended(above, mark->color) : mark->color;
        if (mark->color.alpha < 255) {
            above = above.alpha > 0 ? above : mark->color;
            continue;
        }
        const double found = contrast(blended(text->color, seen), seen);
        if (found < bar_of(rules, text)) {
            tell(rules, text, found,
                 arena_format(rules->audited->arena, "#%02X%02X%02X", seen.red, seen.green,
                              seen.blue));
            return;
        }
        if (rect_inside(line, mark->rect)) {
            return;
        }
    }
}

// ---- labels on figures

static const struct mark *picture_under(const struct rules *rules, int number, struct rect line)
{
    const struct placed text = {line, scene_mark(rules->scene, number)->clip};
    for (int i = number - 1; i >= rules->first_mark; i--) {
        const struct mark *mark = scene_mark(rules->scene, i);
        if (mark->kind == MARK_FILL && rect_inside(line, mark->rect)) {
            return NULL;
        }
        if (mark->kind == MARK_PICTURE &&
            !rect_empty(rules_common(text, (struct placed){mark->rect, mark->clip}))) {
            return mark;
        }
    }
    return NULL;
}

struct behind {
    int points, faint;
    double worst;
};

static struct behind look_behind(const struct rules *rules, const struct mark *text,
                                 const struct mark *under, const struct picture *picture,
                                 struct rect line)
{
    enum { STEP = 3 };
    struct behind behind = {.worst = 21};
    const struct color ground = scene_mark(rules->scene, 0)->color;
    for (int y = line.y; y < line.y + line.h; y += STEP) {
        for (int x = line.x; x < line.x + line.w; x += STEP) {
            const struct color color =
                blended(picture_color(picture, x - under->rect.x, y - under->rect.y), ground);
            const double found = contrast(text->color, color);
            behind.points++;
            if (found < bar_of(rules, text)) {
                behind.faint++;
                behind.worst = found < behind.worst ? found : behind.worst;
            }
        }
    }
    return behind;
}

static void check_label(const struct rules *rules, const struct mark *text,
                        const struct mark *under, struct rect line)
{
    struct fault fault;
    const struct picture *picture = picture_at_size(rules->audited->pictures, under->path,
                                                    under->rect.w, under->rect.h, &fault);
    if (!picture) {
        rules_tell(rules, 1, rules_subject(rules, "picture", under->path), "%s", fault.text);
        return;
    }
    const struct behind behind = look_behind(rules, text, under, picture, line);
    if (behind.faint * 100 > behind.points * FAINT_MOST) {
        tell(rules, text, behind.worst,
             arena_format(rules->audited->arena, "%d%% of the picture behind it",
                          behind.faint * 100 / behind.points));
    }
}

void audit_contrast(const struct rules *rules)
{
    for (int i = rules->first_mark; i < scene_mark_count(rules->scene); i++) {
        const struct mark *text = scene_mark(rules->scene, i);
        for (int j = 0; text->kind == MARK_TEXT && j < text->laid->line_count; j++) {
            const struct rect line = scene_line(text, j);
            const struct mark *under = picture_under(rules, i, line);
            if (!under) {
                check_line(rules, i, line);
            } else if (rules->audited->look_into_pictures) {
                check_label(rules, text, under, line);
            }
        }
    }
}
