// Reading forms back.
#include "learning/form.h"

#include "learning/item_each.h"

#include <stdlib.h>
#include <string.h>

// ---- lines

bool form_next(const char **rest, struct form_line *line)
{
    const char *at = *rest;
    if (!at || !*at) {
        return false;
    }
    line->item = at;
    line->item_length = strcspn(at, "\t\n");
    at += line->item_length + (at[line->item_length] == '\t');
    line->key = at;
    line->key_length = strcspn(at, "\t\n");
    at += line->key_length + (at[line->key_length] == '\t');
    line->value = at;
    line->value_length = strcspn(at, "\n");
    at += line->value_length + (at[line->value_length] == '\n');
    *rest = at;
    return true;
}

static bool span_is(const char *span, size_t length, const char *text)
{
    return strlen(text) == length && strncmp(span, text, length) == 0;
}

static bool form_of(const struct form_line *line, const char *item)
{
    return span_is(line->item, line->item_length, item);
}

bool form_is(const struct form_line *line, const char *item, const char *key)
{
    return form_of(line, item) && span_is(line->key, line->key_length, key);
}

const char *form_after(const struct form_line *line, const char *prefix, struct arena *arena)
{
    const size_t length = strlen(prefix);
    return line->key_length >= length && strncmp(line->key, prefix, length) == 0
               ? arena_text_part(arena, line->key + length, line->key_length - length)
               : NULL;
}

const char *form_text(const struct form_line *line, struct arena *arena)
{
    char *text = arena_text_part(arena, line->value, line->value_length);
    char *to = text;
    for (const char *at = text; *at; at++) {
        if (*at == '\\' && at[1]) {
            at++;
            *to++ = (char)(*at == 'n' ? '\n' : *at == 't' ? '\t' : *at);
        } else {
            *to++ = *at;
        }
    }
    *to = '\0';
    return text;
}

// Where the lines about the item begin, which stand together; NULL when there are none.
static const char *lines_of(const char *form, const char *item)
{
    struct form_line line;
    const char *at = form;
    while (form_next(&form, &line)) {
        if (form_of(&line, item)) {
            return at;
        }
        at = form;
    }
    return NULL;
}

struct reading {
    const char *lines; // about the item, and what follows them
    const char *item;
    struct arena *arena;
};

static bool next_of(const struct reading *reading, const char **rest, struct form_line *line)
{
    return form_next(rest, line) && form_of(line, reading->item);
}

// The value of the item's first line with that key, or NULL.
static const char *find(const struct reading *reading, const char *key)
{
    struct form_line line;
    const char *rest = reading->lines;
    while (next_of(reading, &rest, &line)) {
        if (form_is(&line, reading->item, key)) {
            return form_text(&line, reading->arena);
        }
    }
    return NULL;
}

static size_t count(const struct reading *reading, const char *key)
{
    struct form_line line;
    const char *rest = reading->lines;
    size_t lines = 0;
    while (next_of(reading, &rest, &line)) {
        lines += form_is(&line, reading->item, key);
    }
    return lines;
}

// ---- texts

static void read_text(void *context, const char *key, struct text *text)
{
    const struct reading *reading = context;
    struct text read = {.function = 0};
    bool any = false;
    for (int i = 0; i < LANGUAGES; i++) {
        char whole[120];
        item_key(whole, sizeof whole, key, ".");
        strcat(whole, language_codes[i]);
        read.in[i] = find(reading, whole);
        any = any || read.in[i];
    }
    if (any) {
        *text = read;
    }
}

// A number, or what it is now when the form has none or no sound one.
static double number_in(const struct reading *reading, const char *key, double otherwise)
{
    const char *text = find(reading, key);
    char *end = NULL;
    const double number = text ? strtod(text, &end) : otherwise;
    return text && (end == text || *end) ? otherwise : number;
}

static void read_key(const struct reading *reading, struct item *item)
{
    const char *from = find(reading, "from");
    const char *to = find(reading, "to");
    if (item->kind == ITEM_NUMBER) {
        item->numbers.keyed = item->numbers.keyed || from || to;
        item->numbers.from = number_in(reading, "from", item->numbers.from);
        item->numbers.to = number_in(reading, "to", item->numbers.to);
        item->numbers.from_function = from ? 0 : item->numbers.from_function;
        item->numbers.to_function = to ? 0 : item->numbers.to_function;
    } else {
        item->days.from = from ? from : item->days.from;
        item->days.to = to ? to : item->days.to;
        item->days.from_function = from ? 0 : item->days.from_function;
        item->days.to_function = to ? 0 : item->days.to_function;
    }
}

// ---- items that the content has

static void *copied(const void *array, int number, size_t size, struct arena *arena)
{
    void *copy = arena_take(arena, (size_t)number, size);
    if (number > 0) {
        memcpy(copy, array, (size_t)number * size);
    }
    return copy;
}

const struct item *form_posed(const struct item *item, const char *posed, struct arena *arena)
{
    struct reading reading = {lines_of(posed, item->id), item->id, arena};
    if (!reading.lines) {
        return item;
    }
    struct item *copy = copied(item, 1, sizeof *item, arena);
    copy->choices = copied(item->choices, item->choice_count, sizeof *item->choices, arena);
    copy->targets = copied(item->targets, item->target_count, sizeof *item->targets, arena);
    copy->hints = copied(item->hints, item->hint_count, sizeof *item->hints, arena);
    item_each_text(copy, read_text, &reading);
    read_key(&reading, copy);
    return copy;
}

const struct sheet *form_posed_sheet(const struct sheet *sheet, const char *posed,
                                     struct arena *arena)
{
    if (!posed) {
        return sheet;
    }
    struct sheet *copy = copied(sheet, 1, sizeof *sheet, arena);
    copy->items = copied(sheet->items, sheet->item_count, sizeof *sheet->items, arena);
    for (int i = 0; i < sheet->item_count; i++) {
        copy->items[i] = *form_posed(&sheet->items[i], posed, arena);
    }
    return copy;
}

struct drawn_item form_drawn(const char *posed, const char *item, struct arena *arena)
{
    const struct reading reading = {lines_of(posed, item), item, arena};
    struct drawn_item drawn = {.item = item,
                               .values = arena_take(arena, VARIES_MOST, sizeof *drawn.values)};
    struct form_line line;
    const char *rest = reading.lines;
    while (next_of(&reading, &rest, &line) && drawn.count < VARIES_MOST) {
        const char *word = form_after(&line, "word:", arena);
        const char *name = word ? word : form_after(&line, "number:", arena);
        if (name) {
            drawn.values[drawn.count++] =
                (struct drawn){name, form_text(&line, arena), word != NULL};
        }
    }
    return drawn;
}

// ---- items that the content may have no more

static void read_parts(const struct reading *reading, struct item *item)
{
    const char *rest = reading->lines;
    struct form_line line;
    while (next_of(reading, &rest, &line)) {
        if (form_is(&line, reading->item, "target")) {
            item->targets[item->target_count++].id = form_text(&line, reading->arena);
        } else if (form_is(&line, reading->item, "choice")) {
            struct choice *choice = &item->choices[item->choice_count++];
            char key[100];
            choice->id = form_text(&line, reading->arena);
            item_key(key, sizeof key, "belongs:", choice->id);
            choice->target = find(reading, key);
        } else if (form_is(&line, reading->item, "right") && item->choice_count > 0) {
            item->choices[item->choice_count - 1].correct = true;
        }
    }
}

struct item *form_item(const char *wording, const char *id, struct arena *arena)
{
    struct reading reading = {lines_of(wording, id), id, arena};
    struct item *item = arena_take(arena, 1, sizeof *item);
    const char *kind = find(&reading, "kind");
    if (!kind || !item_kind_from_name(kind, &item->kind)) {
        return NULL;
    }
    item->id = arena_text(arena, id);
    item->choices = arena_take(arena, count(&reading, "choice"), sizeof *item->choices);
    item->targets = arena_take(arena, count(&reading, "target"), sizeof *item->targets);
    read_parts(&reading, item);
    item_each_text(item, read_text, &reading);
    read_key(&reading, item);
    item->numbers.decimals = (int)number_in(&reading, "decimals", 0);
    if (item->kind == ITEM_NUMBER) {
        item->numbers.least = number_in(&reading, "least", 0);
        item->numbers.most = number_in(&reading, "most", 0);
    } else {
        item->days.least = find(&reading, "least");
        item->days.most = find(&reading, "most");
    }
    return item;
}
