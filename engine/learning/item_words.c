#include "learning/item_words.h"

#include <stdio.h>
#include <string.h>

struct telling {
    const struct item *item;
    const struct response *response;
    enum language language;
    const struct said *said;
    struct buffer *into;
    size_t start; // where in `into` this telling begins
};

static const char *words_of(const struct telling *telling, const struct text *text)
{
    return text_in(text, telling->language, telling->said);
}

static void tell(const struct telling *telling, const char *words)
{
    buffer_add_text(telling->into, words);
}

// Between one part and the next.
static void part(const struct telling *telling, const char *between)
{
    if (telling->into->length > telling->start) {
        tell(telling, between);
    }
}

static void tell_choices(const struct telling *telling)
{
    for (int i = 0; i < telling->response->count; i++) {
        const struct choice *choice = item_choice(telling->item, telling->response->values[i]);
        if (choice) {
            part(telling, " / ");
            tell(telling, words_of(telling, &choice->text));
        }
    }
}

static void tell_order(const struct telling *telling)
{
    int place = 0;
    for (int i = 0; i < telling->response->count; i++) {
        const struct choice *choice = item_choice(telling->item, telling->response->values[i]);
        if (choice) {
            part(telling, " ");
            buffer_format(telling->into, "%d. %s", ++place, words_of(telling, &choice->text));
        }
    }
}

static void tell_pairs(const struct telling *telling)
{
    for (int i = 0; i < telling->item->choice_count; i++) {
        const struct choice *choice = &telling->item->choices[i];
        const char *right = response_right_of(telling->response, choice->id);
        const struct target *target = right ? item_target(telling->item, right) : NULL;
        if (target) {
            part(telling, " / ");
            tell(telling, words_of(telling, &choice->text));
            tell(telling, " → ");
            tell(telling, words_of(telling, &target->text));
        }
    }
}

static void tell_shares(const struct telling *telling)
{
    for (int i = 0; i < telling->item->choice_count; i++) {
        const struct choice *choice = &telling->item->choices[i];
        const char *share = response_right_of(telling->response, choice->id);
        if (share) {
            part(telling, " / ");
            buffer_format(telling->into, "%s %s%%", words_of(telling, &choice->text), share);
        }
    }
}

static void tell_filled(const struct telling *telling, const struct target *gap)
{
    static const char *const quotes[LANGUAGES][2] = {{"「", "」"}, {"“", "”"}};
    const char *filled = response_right_of(telling->response, gap->id);
    const struct choice *choice = filled ? item_choice(telling->item, filled) : NULL;
    tell(telling, quotes[telling->language][0]);
    tell(telling, choice ? words_of(telling, &choice->text) : "…");
    tell(telling, quotes[telling->language][1]);
}

// The gap whose "{id}" begins there, or NULL.
static const struct target *gap_at(const struct item *item, const char *at)
{
    for (int i = 0; *at == '{' && i < item->target_count; i++) {
        const size_t length = strlen(item->targets[i].id);
        if (strncmp(at + 1, item->targets[i].id, length) == 0 && at[1 + length] == '}') {
            return &item->targets[i];
        }
    }
    return NULL;
}

// The sentence as it was filled in.
static void tell_sentence(const struct telling *telling)
{
    const char *at = words_of(telling, &telling->item->sentence);
    while (*at) {
        const struct target *gap = gap_at(telling->item, at);
        if (gap) {
            tell_filled(telling, gap);
            at += strlen(gap->id) + strlen("{}");
        } else {
            buffer_add(telling->into, at++, 1);
        }
    }
}

static void tell_text(const struct telling *telling)
{
    tell(telling, telling->response->values[0]);
}

static bool latin_letter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

static void tell_number(const struct telling *telling)
{
    const char *unit = words_of(telling, &telling->item->numbers.unit);
    tell(telling, telling->response->values[0]);
    tell(telling, latin_letter(unit[0]) ? " " : "");
    tell(telling, unit);
}

static void tell_day(const struct telling *telling)
{
    item_tell_day(telling->response->values[0], telling->language, telling->into);
}

const char *item_month_name(int month)
{
    static const char *const names[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
    return month >= 1 && month <= 12 ? names[month - 1] : "";
}

void item_tell_day(const char *day, enum language language, struct buffer *into)
{
    int year;
    int month;
    int of_month = 0;
    if (sscanf(day, "%4d-%2d-%2d", &year, &month, &of_month) < 2) {
        return;
    }
    if (language == JAPANESE) {
        buffer_format(into, "%d年%d月", year, month);
        if (of_month > 0) {
            buffer_format(into, "%d日", of_month);
        }
        return;
    }
    if (of_month > 0) {
        buffer_format(into, "%d ", of_month);
    }
    buffer_format(into, "%s %d", item_month_name(month), year);
}

typedef void tell_function(const struct telling *telling);

static tell_function *const tellers[ITEM_KINDS] = {
    [ITEM_SINGLE] = tell_choices, [ITEM_MULTIPLE] = tell_choices, [ITEM_TRUE_FALSE] = tell_choices,
    [ITEM_SCALE] = tell_choices,  [ITEM_TEXT] = tell_text,        [ITEM_ORDER] = tell_order,
    [ITEM_MATCH] = tell_pairs,    [ITEM_CATEGORIZE] = tell_pairs, [ITEM_GAPS] = tell_sentence,
    [ITEM_MATRIX] = tell_pairs,   [ITEM_HOTSPOT] = tell_choices,  [ITEM_LIST] = tell_choices,
    [ITEM_NUMBER] = tell_number,  [ITEM_SHORT] = tell_text,       [ITEM_MONTH] = tell_day,
    [ITEM_DATE] = tell_day,       [ITEM_SHARES] = tell_shares,
};

void item_tell(const struct item *item, const struct response *response, enum language language,
               const struct said *said, struct buffer *into)
{
    static const char *const no_answer[LANGUAGES] = {"答えない", "No answer"};
    const struct telling telling = {.item = item,
                                    .response = response,
                                    .language = language,
                                    .said = said,
                                    .into = into,
                                    .start = into->length};
    if (response->declined) {
        tell(&telling, no_answer[language]);
    } else if (response->count > 0) {
        tellers[item->kind](&telling);
    }
}
