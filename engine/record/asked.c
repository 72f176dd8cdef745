#include "record/asked.h"

#include "learning/form.h"
#include "learning/item_words.h"

#include <string.h>

static const char *kept_text(struct buffer *buffer, struct arena *arena)
{
    const char *text = arena_text(arena, buffer_text(buffer));
    buffer_free(buffer);
    return text;
}

// ---- the questions

const struct item *asked_item(const struct attempt_record *attempt,
                              const struct answer_record *answer, const char *id,
                              struct arena *arena)
{
    const struct item *item = form_item(attempt->wording, id, arena);
    if (item) {
        item = form_posed(item, attempt->posed, arena);
        item = form_posed(item, answer ? answer->posed : NULL, arena);
    }
    return item;
}

static const struct answer_record *last_answer(const struct answer_records *answers, const char *id)
{
    for (int i = answers->count - 1; i >= 0; i--) {
        if (strcmp(answers->rows[i].item, id) == 0) {
            return &answers->rows[i];
        }
    }
    return NULL;
}

static bool has(const struct asked_list *list, const char *id)
{
    for (int i = 0; i < list->count; i++) {
        if (strcmp(list->list[i].id, id) == 0) {
            return true;
        }
    }
    return false;
}

// In which order the paper has the choices.
static const int *order_of(const struct attempt_record *attempt, const struct item *item,
                           struct arena *arena)
{
    struct item own = *item;
    const struct sheet sheet = {.items = &own, .item_count = 1};
    const struct attempt begun = {.drawn = attempt->drawn ? attempt->drawn : item->id};
    return paper_again(&sheet, &begun, arena).choices[0];
}

static void add(struct asked_list *list, const struct attempt_record *attempt, const char *id,
                const struct answer_records *answers, struct arena *arena)
{
    struct asked *asked = &list->list[list->count++];
    asked->id = id;
    asked->answer = last_answer(answers, id);
    asked->item = asked_item(attempt, asked->answer, id, arena);
    if (asked->item) {
        asked->order = order_of(attempt, asked->item, arena);
        asked->drawn = form_drawn(attempt->posed, id, arena);
    }
}

static int words_in(const char *text)
{
    int count = text && text[0];
    for (; text && *text; text++) {
        count += *text == ' ';
    }
    return count;
}

struct asked_list asked_in(const struct attempt_record *attempt,
                           const struct answer_records *answers, struct arena *arena)
{
    const size_t most = (size_t)words_in(attempt->drawn) + (size_t)answers->count;
    struct asked_list list = {arena_take(arena, most, sizeof *list.list), 0};
    const char *at = attempt->drawn ? attempt->drawn : "";
    while (*at) {
        add(&list, attempt, arena_text_part(arena, at, strcspn(at, ": ")), answers, arena);
        at += strcspn(at, " ");
        at += strspn(at, " ");
    }
    for (int i = 0; i < answers->count; i++) {
        if (!has(&list, answers->rows[i].item)) {
            add(&list, attempt, answers->rows[i].item, answers, arena);
        }
    }
    return list;
}

// ---- what is right

static bool pairs(enum item_kind kind)
{
    return kind == ITEM_MATCH || kind == ITEM_CATEGORIZE || kind == ITEM_MATRIX;
}

static void put(struct response *key, const char *value)
{
    if (value && key->count < RESPONSE_MOST) {
        key->values[key->count++] = value;
    }
}

static const char *range_value(const char *from, const char *to)
{
    return from && to && strcmp(from, to) == 0 ? from : NULL;
}

static const char *choice_value(const struct item *item, const struct choice *choice,
                                struct arena *arena)
{
    if (pairs(item->kind)) {
        return choice->target ? arena_format(arena, "%s=%s", choice->id, choice->target) : NULL;
    }
    if (!choice->correct) {
        return NULL;
    }
    if (item->kind == ITEM_GAPS) {
        return arena_format(arena, "%s=%s", choice->target, choice->id);
    }
    return choice->id;
}

struct response asked_key(const struct item *item, struct arena *arena)
{
    struct response key = {.count = 0};
    const struct numbers *numbers = &item->numbers;
    if (item->kind == ITEM_NUMBER) {
        put(&key, numbers->keyed ? range_value(vary_number(numbers->from, arena),
                                               vary_number(numbers->to, arena))
                                 : NULL);
    } else if (item->kind == ITEM_MONTH || item->kind == ITEM_DATE) {
        put(&key, range_value(item->days.from, item->days.to));
    }
    for (int i = 0; i < item->choice_count; i++) {
        put(&key, choice_value(item, &item->choices[i], arena));
    }
    return key;
}

static const char *range_words(const struct item *item, enum language language, struct arena *arena)
{
    struct buffer words = {0};
    const char *from = item->days.from;
    const char *to = item->days.to;
    if (item->kind == ITEM_NUMBER) {
        from = vary_number(item->numbers.from, arena);
        to = vary_number(item->numbers.to, arena);
    }
    item_tell(item, &(struct response){.values = {from}, .count = 1}, language, NULL, &words);
    buffer_add_text(&words, language == JAPANESE ? "～" : " to ");
    item_tell(item, &(struct response){.values = {to}, .count = 1}, language, NULL, &words);
    return kept_text(&words, arena);
}

static bool has_range(const struct item *item)
{
    return (item->kind == ITEM_NUMBER && item->numbers.keyed) ||
           ((item->kind == ITEM_MONTH || item->kind == ITEM_DATE) && item->days.from &&
            item->days.to);
}

static const char *form_words(const struct item *item, enum language language, struct arena *arena)
{
    struct buffer words = {0};
    for (int i = 0; i < item->choice_count; i++) {
        if (item->choices[i].correct) {
            buffer_format(&words, "%s%s", words.length > 0 ? " / " : "",
                          text_in(&item->choices[i].text, language, NULL));
        }
    }
    return kept_text(&words, arena);
}

const char *asked_key_words(const struct item *item, enum language language, struct arena *arena)
{
    const struct response key = asked_key(item, arena);
    struct buffer words = {0};
    if (item->kind == ITEM_SHORT) {
        return form_words(item, language, arena);
    }
    if (key.count == 0) {
        return has_range(item) ? range_words(item, language, arena) : "";
    }
    item_tell(item, &key, language, NULL, &words);
    return kept_text(&words, arena);
}

// ---- what was answered

static const char *value_list(const struct response *response, struct arena *arena)
{
    struct buffer list = {0};
    for (int i = 0; i < response->count; i++) {
        buffer_format(&list, "%s%s", i > 0 ? ", " : "", response->values[i]);
    }
    return kept_text(&list, arena);
}

const char *asked_answer_words(const struct item *item, const struct response *response,
                               enum language language, struct arena *arena)
{
    static const char *const declined[LANGUAGES] = {"（無回答）", "(no answer)"};
    struct buffer words = {0};
    if (response->declined) {
        return declined[language];
    }
    if (!item) {
        return value_list(response, arena);
    }
    item_tell(item, response, language, NULL, &words);
    return kept_text(&words, arena);
}
