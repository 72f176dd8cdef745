#include "learning/form.h"

#include "learning/item_each.h"

#include <string.h>

enum { KEY_LENGTH = 100 };

static void add_value(struct buffer *form, const char *value)
{
    for (const char *at = value; *at; at++) {
        const size_t plain = strcspn(at, "\\\n\t");
        buffer_add(form, at, plain);
        at += plain;
        if (!*at) {
            return;
        }
        buffer_add_text(form, *at == '\n' ? "\\n" : *at == '\t' ? "\\t" : "\\\\");
    }
}

static void add_line(struct buffer *form, const struct item *item, const char *key,
                     const char *value)
{
    buffer_format(form, "%s\t%s\t", item->id, key);
    add_value(form, value);
    buffer_add_text(form, "\n");
}

static void add_languages(struct buffer *form, const struct item *item, const char *key,
                          const struct text *text)
{
    for (int i = 0; i < LANGUAGES; i++) {
        struct buffer whole = {0};
        buffer_format(&whole, "%s.%s", key, language_codes[i]);
        add_line(form, item, buffer_text(&whole), text_in(text, i, NULL));
        buffer_free(&whole);
    }
}

static bool is_said(const struct text *text)
{
    return text->in[JAPANESE] || text->in[ENGLISH];
}

// ---- the wording

struct writing {
    struct buffer *form;
    const struct item *item;
    const struct said *said;
    struct arena *arena;
    bool any; // something was written
};

static void add_fixed(void *context, const char *key, struct text *text)
{
    const struct writing *writing = context;
    if (text->function == 0 && is_said(text)) {
        add_languages(writing->form, writing->item, key, text);
    }
}

static void add_number(const struct writing *writing, const char *key, double number)
{
    add_line(writing->form, writing->item, key, vary_number(number, writing->arena));
}

static void add_numbers(const struct writing *writing)
{
    const struct item *item = writing->item;
    add_number(writing, "least", item->numbers.least);
    add_number(writing, "most", item->numbers.most);
    add_number(writing, "decimals", item->numbers.decimals);
    if (item->numbers.keyed && item->numbers.from_function == 0) {
        add_number(writing, "from", item->numbers.from);
    }
    if (item->numbers.keyed && item->numbers.to_function == 0) {
        add_number(writing, "to", item->numbers.to);
    }
}

static void add_days(const struct writing *writing)
{
    const struct days *days = &writing->item->days;
    const struct {
        const char *key, *day;
    } parts[] = {{"least", days->least},
                 {"most", days->most},
                 {"from", days->from_function > 0 ? NULL : days->from},
                 {"to", days->to_function > 0 ? NULL : days->to}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].day) {
            add_line(writing->form, writing->item, parts[i].key, parts[i].day);
        }
    }
}

static void add_choices(const struct writing *writing)
{
    const struct item *item = writing->item;
    for (int i = 0; i < item->target_count; i++) {
        add_line(writing->form, item, "target", item->targets[i].id);
    }
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        add_line(writing->form, item, "choice", choice->id);
        if (choice->correct) {
            add_line(writing->form, item, "right", choice->id);
        }
        if (choice->target) {
            char key[KEY_LENGTH];
            item_key(key, sizeof key, "belongs:", choice->id);
            add_line(writing->form, item, key, choice->target);
        }
    }
}

static void add_item(struct writing *writing)
{
    const struct item *item = writing->item;
    add_line(writing->form, item, "kind", item_kind_name(item->kind));
    add_choices(writing);
    if (item->kind == ITEM_NUMBER) {
        add_numbers(writing);
    } else if (item->kind == ITEM_MONTH || item->kind == ITEM_DATE) {
        add_days(writing);
    }
    item_each_text(item, add_fixed, writing);
}

const char *form_wording(const struct sheet *sheet, struct arena *arena)
{
    struct buffer form = {0};
    struct arena *scratch = arena_new();
    for (int i = 0; i < sheet->item_count; i++) {
        struct writing writing = {.form = &form, .item = &sheet->items[i], .arena = scratch};
        add_item(&writing);
    }
    const char *kept = arena_text(arena, buffer_text(&form));
    buffer_free(&form);
    arena_free(scratch);
    return kept;
}

// ---- what functions gave

void form_add_drawn(struct buffer *form, const struct drawn_item *drawn)
{
    const struct item named = {.id = drawn->item};
    for (int i = 0; i < drawn->count; i++) {
        char key[KEY_LENGTH];
        item_key(key, sizeof key,
                 drawn->values[i].word ? "word:" : "number:", drawn->values[i].name);
        add_line(form, &named, key, drawn->values[i].value);
    }
}

static void add_given(void *context, const char *key, struct text *text)
{
    struct writing *writing = context;
    if (text->function > 0) {
        add_languages(writing->form, writing->item, key, &writing->said[text->function - 1].text);
        writing->any = true;
    }
}

static void add_given_number(const struct writing *writing, const char *key, int function)
{
    if (function > 0) {
        add_number(writing, key, writing->said[function - 1].number);
    }
}

static void add_given_day(const struct writing *writing, const char *key, int function)
{
    if (function > 0) {
        add_line(writing->form, writing->item, key, writing->said[function - 1].day);
    }
}

void form_add_said(struct buffer *form, const struct item *item, const struct said *said)
{
    struct arena *scratch = arena_new();
    struct writing writing = {.form = form, .item = item, .said = said, .arena = scratch};
    item_each_text(item, add_given, &writing);
    add_given_number(&writing, "from", item->numbers.from_function);
    add_given_number(&writing, "to", item->numbers.to_function);
    add_given_day(&writing, "from", item->days.from_function);
    add_given_day(&writing, "to", item->days.to_function);
    arena_free(scratch);
}

const char *form_said(const struct item *item, const struct said *said, struct arena *arena)
{
    struct buffer form = {0};
    struct writing writing = {.form = &form, .item = item, .said = said};
    item_each_text(item, add_given, &writing);
    const char *kept = writing.any ? arena_text(arena, buffer_text(&form)) : NULL;
    buffer_free(&form);
    return kept;
}
