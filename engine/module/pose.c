// content_pose: the scripted items of an attempt, drawn and asked.
#include "learning/form.h"
#include "learning/paper.h"
#include "module/content.h"
#include "module/workers.h"

#include <string.h>

// ---- whether what came out can be put to anybody

static bool is_taken(const struct item *item, const char *value)
{
    const struct response response = {.values = {value}, .count = 1};
    struct fault fault;
    return item_accepts(item, &response, &fault);
}

static bool check_number(const struct item *item, struct arena *arena, struct fault *fault)
{
    const struct numbers *numbers = &item->numbers;
    const char *from = vary_number(numbers->from, arena);
    const char *to = vary_number(numbers->to, arena);
    if (!is_taken(item, from) || !is_taken(item, to)) {
        return fault_set(
            fault, "what is right (%s to %s) is not taken: see least, most and decimals", from, to);
    }
    return numbers->from <= numbers->to ||
           fault_set(fault, "what is right ends (%s) before it begins (%s)", to, from);
}

static bool check_days(const struct item *item, struct fault *fault)
{
    const struct days *days = &item->days;
    if (!is_taken(item, days->from) || !is_taken(item, days->to)) {
        return fault_set(fault, "what is right (%s to %s) is not taken: see least and most",
                         days->from, days->to);
    }
    return strcmp(days->from, days->to) <= 0 ||
           fault_set(fault, "what is right ends (%s) before it begins (%s)", days->to, days->from);
}

static bool check_form(const struct item *item, const struct choice *form, const char *typed,
                       struct fault *fault)
{
    const struct response response = {.values = {typed}, .count = 1};
    if (!is_taken(item, typed)) {
        return fault_set(fault, "\"%.40s\" is longer than the length of %d", typed, item->length);
    }
    return (item_judge(item, &response) == VERDICT_RIGHT) == form->correct ||
           fault_set(fault, "\"%.40s\" is both right and wrong", typed);
}

static bool check_forms(const struct item *item, struct fault *fault)
{
    for (int i = 0; i < item->choice_count; i++) {
        for (int j = 0; j < LANGUAGES; j++) {
            const struct choice *form = &item->choices[i];
            if (!check_form(item, form, text_in(&form->text, j, NULL), fault)) {
                return false;
            }
        }
    }
    return true;
}

static bool same_words(const struct text *one, const struct text *other)
{
    for (int i = 0; i < LANGUAGES; i++) {
        if (strcmp(text_in(one, i, NULL), text_in(other, i, NULL)) == 0) {
            return true;
        }
    }
    return false;
}

// Of two choices that say the same, nobody could tell which is meant.
static bool check_choices(const struct item *item, struct fault *fault)
{
    for (int i = 0; i < item->choice_count; i++) {
        for (int j = 0; j < i; j++) {
            if (same_words(&item->choices[i].text, &item->choices[j].text)) {
                return fault_set(fault, "the choices %s and %s say the same: \"%.60s\"",
                                 item->choices[j].id, item->choices[i].id,
                                 text_in(&item->choices[i].text, JAPANESE, NULL));
            }
        }
    }
    return true;
}

static bool check_item(const struct item *item, struct arena *arena, struct fault *fault)
{
    switch (item->kind) {
    case ITEM_NUMBER:
        return check_number(item, arena, fault);
    case ITEM_MONTH:
    case ITEM_DATE:
        return check_days(item, fault);
    case ITEM_SHORT:
        return check_forms(item, fault);
    case ITEM_SINGLE:
    case ITEM_MULTIPLE:
    case ITEM_LIST:
        return check_choices(item, fault);
    default:
        return true;
    }
}

static const char *draws_in_words(const struct drawn_item *drawn, struct arena *arena)
{
    struct buffer words = {0};
    for (int i = 0; i < drawn->count; i++) {
        buffer_format(&words, "%s%s = %s", i > 0 ? ", " : "", drawn->values[i].name,
                      drawn->values[i].value);
    }
    const char *kept = arena_text(arena, buffer_text(&words));
    buffer_free(&words);
    return kept;
}

static bool check_posed(const struct asked *asked, const struct sheet *sheet,
                        const struct learned *learned, const char *posed, struct fault *fault)
{
    struct arena *arena = arena_new();
    bool sound = true;
    for (int i = 0; sound && i < learned->drawn_count; i++) {
        const struct drawn_item *drawn = &learned->drawn[i];
        const struct item *item = form_posed(sheet_item(sheet, drawn->item), posed, arena);
        struct fault why;
        sound =
            check_item(item, arena, &why) ||
            fault_set(fault, "%s:1: error: %s \"%s\" with %s: %s", asked->path,
                      item_kind_name(item->kind), item->id, draws_in_words(drawn, arena), why.text);
    }
    arena_free(arena);
    return sound;
}

// ---- posing

static struct learned with_draws(const struct learned *learned, const struct paper *paper,
                                 uint64_t seed, struct arena *arena)
{
    struct learned posing = *learned;
    posing.pose = true;
    posing.drawn = arena_take(arena, (size_t)paper->item_count, sizeof *posing.drawn);
    posing.drawn_count = 0;
    for (int i = 0; i < paper->item_count; i++) {
        const struct item *item = &paper->sheet->items[paper->items[i]];
        if (item->scripted) {
            posing.drawn[posing.drawn_count++] = vary_draw(item, seed, arena);
        }
    }
    return posing;
}

static const char *posed_text(const struct sheet *sheet, const struct learned *posing,
                              const struct said *said, struct arena *arena)
{
    struct buffer form = {0};
    for (int i = 0; i < posing->drawn_count; i++) {
        form_add_drawn(&form, &posing->drawn[i]);
        form_add_said(&form, sheet_item(sheet, posing->drawn[i].item), said);
    }
    const char *text = arena_text(arena, buffer_text(&form));
    buffer_free(&form);
    return text;
}

bool content_pose(struct content *content, const struct module *module, const struct paper *paper,
                  uint64_t seed, const struct learned *learned, struct arena *arena,
                  const char **posed, struct fault *fault)
{
    struct arena *scratch = arena_new();
    struct learned posing = with_draws(learned, paper, seed, scratch);
    struct said *said = arena_take(scratch, (size_t)module->function_count, sizeof *said);
    bool done = true;
    *posed = NULL;
    if (posing.drawn_count > 0) {
        done = content_ask(content, module, &posing, scratch, said, fault);
        *posed = done ? posed_text(paper->sheet, &posing, said, arena) : NULL;
        done = done && check_posed(workers_find(content->workers, module), paper->sheet, &posing,
                                   *posed, fault);
    }
    arena_free(scratch);
    return done;
}
