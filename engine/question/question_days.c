// Months and dates, set by steps.
#include "question/manner.h"

#include "base/arena.h"
#include "learning/item_words.h"

#include <stdio.h>
#include <string.h>

enum { YEAR, MONTH, DAY, UNITS };

struct day {
    int in[UNITS];
};

static const char *const unit_ids[UNITS] = {"year", "month", "day"};

static bool month_only(const struct question *question)
{
    return question->item->kind == ITEM_MONTH;
}

// A month stands as its first day.
static struct day read_day(const char *text)
{
    struct day day = {{0, 0, 1}};
    sscanf(text, "%4d-%2d-%2d", &day.in[YEAR], &day.in[MONTH], &day.in[DAY]);
    return day;
}

static int rank(struct day day)
{
    enum { HUNDRED = 100 };
    return (day.in[YEAR] * HUNDRED + day.in[MONTH]) * HUNDRED + day.in[DAY];
}

static struct day held_in_bounds(const struct question *question, struct day day)
{
    const struct days *days = &question->item->days;
    const struct day least = read_day(days->least ? days->least : "1900-01-01");
    const struct day most = read_day(days->most ? days->most : "2100-12-31");
    if (month_only(question)) {
        day.in[DAY] = 1;
    }
    return rank(day) < rank(least) ? least : rank(day) > rank(most) ? most : day;
}

// Goes over into the next month or year, and stays within the month where it has fewer days.
static struct day stepped(struct day day, int unit, int count)
{
    enum { MONTHS = 12 };
    if (unit == DAY) {
        day.in[DAY] += count;
        if (day.in[DAY] < 1) {
            day = stepped(day, MONTH, -1);
            day.in[DAY] = item_month_days(day.in[YEAR], day.in[MONTH]);
        } else if (day.in[DAY] > item_month_days(day.in[YEAR], day.in[MONTH])) {
            day = stepped(day, MONTH, 1);
            day.in[DAY] = 1;
        }
        return day;
    }
    const int months =
        day.in[YEAR] * MONTHS + day.in[MONTH] - 1 + count * (unit == YEAR ? MONTHS : 1);
    day.in[YEAR] = months / MONTHS;
    day.in[MONTH] = months % MONTHS + 1;
    const int most = item_month_days(day.in[YEAR], day.in[MONTH]);
    day.in[DAY] = day.in[DAY] > most ? most : day.in[DAY];
    return day;
}

static bool chosen_day(const struct question *question, struct day *day)
{
    const bool chosen = question->choosing->count == 1;
    if (chosen) {
        *day = read_day(question->choosing->values[0]);
    }
    return chosen;
}

static void choose(const struct question *question, struct day day)
{
    const struct day held = held_in_bounds(question, day);
    const char *month = arena_format(question->made, "%04d-%02d", held.in[YEAR], held.in[MONTH]);
    question->choosing->values[0] =
        month_only(question) ? month : arena_format(question->made, "%s-%02d", month, held.in[DAY]);
    question->choosing->count = 1;
}

static const char *in_words(const struct question *question, const char *day)
{
    struct buffer words = {0};
    item_tell_day(day, question->language, &words);
    const char *kept = arena_text(question->frame, buffer_text(&words));
    buffer_free(&words);
    return kept;
}

static const char *hint(const struct question *question)
{
    const struct days *days = &question->item->days;
    const char *how =
        phrase_in(month_only(question) ? PHRASE_SET_MONTH : PHRASE_SET_DATE, question->language);
    if (!days->least && !days->most) {
        return how;
    }
    const enum phrase bounds = !days->most    ? PHRASE_DAYS_FROM
                               : !days->least ? PHRASE_DAYS_TO
                                              : PHRASE_DAYS_BETWEEN;
    return arena_format(question->frame, "%s%s", how,
                        phrase_filled(question->frame, bounds, question->language,
                                      days->least ? in_words(question, days->least) : "",
                                      days->most ? in_words(question, days->most) : ""));
}

// ---- looks

static void put_step(struct stage *stage, const struct question *question, struct rect rect,
                     int unit, int count)
{
    static const enum phrase names[UNITS] = {PHRASE_YEAR, PHRASE_MONTH, PHRASE_DAY};
    const bool later = count > 0;
    const bool tens = count % 10 == 0;
    const struct day day = read_day(question->choosing->values[0]);
    const struct day then = held_in_bounds(question, stepped(day, unit, count));
    const struct button button = {
        .id = arena_format(question->frame, "%s%s:%s", later ? "plus" : "minus", tens ? "10" : "",
                           unit_ids[unit]),
        .label = tens ? later ? "+10" : "\u221210"
                      : phrase_filled(question->frame, later ? PHRASE_MORE_OF : PHRASE_LESS_OF,
                                      question->language,
                                      phrase_in(names[unit], question->language), "1"),
        .icon = tens    ? NULL
                : later ? "plus"
                        : "minus",
        .bare = !tens,
        .emphasis = EMPHASIS_SECONDARY,
        .disabled = rank(then) == rank(day),
    };
    button_put(stage, rect, &button);
}

static const char *unit_value(const struct question *question, struct day day, int unit)
{
    if (question->language == JAPANESE) {
        static const enum phrase names[UNITS] = {PHRASE_YEAR, PHRASE_MONTH, PHRASE_DAY};
        return arena_format(question->frame, "%d%s", day.in[unit],
                            phrase_in(names[unit], JAPANESE));
    }
    return unit == MONTH ? item_month_name(day.in[MONTH])
                         : arena_format(question->frame, "%d", day.in[unit]);
}

// The steps on, the value, the steps back; a year has steps of ten as well.
static int put_unit(struct stage *stage, const struct question *question, struct rect box, int unit)
{
    struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    style.bold = true;
    style.align = ALIGN_CENTER;
    const int gap = stage_px(stage, 16);
    const int side = stage_px(stage, TOUCH_TARGET + 8);
    const struct rect value = {box.x, box.y + side + gap / 2, box.w, style.leading};
    const struct day day = read_day(question->choosing->values[0]);
    const int back = value.y + value.h + gap / 2;
    struct rect step = {box.x, box.y, box.w, side};
    if (unit == YEAR) {
        step.w = (box.w - gap) / 2;
        put_step(stage, question, step, unit, 10);
        put_step(stage, question, (struct rect){step.x, back, step.w, side}, unit, -10);
        step.x += step.w + gap;
    }
    put_step(stage, question, step, unit, 1);
    stage_text(stage, value, unit_value(question, day, unit), style);
    put_step(stage, question, (struct rect){step.x, back, step.w, side}, unit, -1);
    return back + side;
}

static int put_units(struct stage *stage, const struct question *question, struct rect box)
{
    static const int orders[LANGUAGES][UNITS] = {{YEAR, MONTH, DAY}, {DAY, MONTH, YEAR}};
    static const int shares[UNITS] = {40, 34, 16}; // of the width
    const int gap = stage_px(stage, 20);
    const int most = stage_px(stage, month_only(question) ? 860 : 1100);
    const int skipped = month_only(question) ? DAY : UNITS;
    const int all = 40 + 34 + (month_only(question) ? 0 : 16);
    const int room = (box.w > most ? most : box.w) - (month_only(question) ? 1 : 2) * gap;
    int bottom = box.y;
    for (int i = 0; i < UNITS; i++) {
        const int unit = orders[question->language][i];
        if (unit != skipped) {
            box.w = room * shares[unit] / all;
            bottom = put_unit(stage, question, box, unit);
            box.x += box.w + gap;
        }
    }
    return bottom;
}

static int put_set(struct stage *stage, const struct question *question, struct rect box)
{
    const struct button set = {
        .id = "set",
        .label = phrase_in(month_only(question) ? PHRASE_CHOOSE_MONTH : PHRASE_CHOOSE_DATE,
                           question->language),
        .emphasis = EMPHASIS_SECONDARY,
    };
    box.w = button_width(stage, &set, box.w);
    box.h = button_height(stage, &set, box.w);
    button_put(stage, box, &set);
    return box.y + box.h;
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    struct rect units = box;
    struct day day;
    if (!chosen_day(question, &day)) {
        return manner_put_no_answer(stage, question, box, put_set(stage, question, box));
    }
    units.y += stage_tell(stage, ROLE_TEXT, box, in_words(question, question->choosing->values[0]),
                          stage_style(stage, FACE_TITLE, THEME_NAVY)) +
               stage_px(stage, 20);
    return manner_put_no_answer(stage, question, box, put_units(stage, question, units));
}

// ---- touches

// What the id of a step says: the unit, and how many of it.
static bool read_step(const char *id, int *unit, int *count)
{
    static const struct {
        const char *prefix;
        int count;
    } steps[] = {{"plus:", 1}, {"minus:", -1}, {"plus10:", 10}, {"minus10:", -10}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        const char *name = manner_after(id, steps[i].prefix);
        for (int j = 0; name && j < UNITS; j++) {
            if (strcmp(name, unit_ids[j]) == 0) {
                *unit = j;
                *count = steps[i].count;
                return true;
            }
        }
    }
    return false;
}

static bool act(const struct question *question, const char *id)
{
    struct day day;
    int unit;
    int count;
    const bool chosen = chosen_day(question, &day);
    if (!chosen && strcmp(id, "set") == 0) {
        choose(question, read_day(question->today ? question->today : "2026-01-01"));
        return true;
    }
    if (!chosen || !read_step(id, &unit, &count)) {
        return false;
    }
    choose(question, stepped(day, unit, count));
    return true;
}

const struct manner days_manner = {.put = put, .act = act, .hint = hint};
