// Answers made from an item's own key, for tests that play or check content of every kind.
#ifndef MANTEN_TESTS_ITEM_ANSWERS_H
#define MANTEN_TESTS_ITEM_ANSWERS_H

#include "base/arena.h"
#include "learning/item.h"

#include <stdbool.h>
#include <string.h>

static inline void answer_add(struct response *response, const char *value)
{
    response->values[response->count++] = value;
}

static inline void answer_add_pair(struct arena *arena, struct response *response, const char *left,
                                   const char *right)
{
    answer_add(response, arena_format(arena, "%s=%s", left, right));
}

// The choice that fills the gap: the right one, or the first when there is no key.
static inline const struct choice *answer_for_gap(const struct item *item, const char *gap)
{
    const struct choice *first = NULL;
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        if (choice->target && strcmp(choice->target, gap) == 0) {
            if (choice->correct) {
                return choice;
            }
            first = first ? first : choice;
        }
    }
    return first;
}

static inline void answer_pairs(struct arena *arena, const struct item *item,
                                struct response *response)
{
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        const int target = item->kind == ITEM_MATCH ? i : 0;
        answer_add_pair(arena, response, choice->id,
                        choice->target ? choice->target : item->targets[target].id);
    }
}

static inline void answer_choices(const struct item *item, struct response *response)
{
    for (int i = 0; i < item->choice_count; i++) {
        if (item->choices[i].correct || item->kind == ITEM_ORDER) {
            answer_add(response, item->choices[i].id);
        }
    }
    if (response->count == 0) {
        answer_add(response, item->choices[0].id);
    }
}

static inline const char *answer_day(const struct item *item)
{
    const struct days *days = &item->days;
    return days->from    ? days->from
           : days->least ? days->least
           : days->most  ? days->most
                         : (item->kind == ITEM_MONTH ? "2026-11" : "2026-11-21");
}

// What is right, or what is taken when nothing is.
static inline struct response answer_right(struct arena *arena, const struct item *item)
{
    struct response response = {.count = 0};
    const struct numbers *numbers = &item->numbers;
    switch (item->kind) {
    case ITEM_MATCH:
    case ITEM_CATEGORIZE:
    case ITEM_MATRIX:
        answer_pairs(arena, item, &response);
        break;
    case ITEM_GAPS:
        for (int i = 0; i < item->target_count; i++) {
            const char *gap = item->targets[i].id;
            answer_add_pair(arena, &response, gap, answer_for_gap(item, gap)->id);
        }
        break;
    case ITEM_SHARES:
        for (int i = 0; i < item->choice_count; i++) {
            answer_add_pair(arena, &response, item->choices[i].id, i == 0 ? "100" : "0");
        }
        break;
    case ITEM_NUMBER:
        answer_add(&response, arena_format(arena, "%.*f", numbers->decimals,
                                           numbers->keyed ? numbers->from : numbers->least));
        break;
    case ITEM_SHORT:
        answer_add(&response, "x");
        for (int i = item->choice_count - 1; i >= 0; i--) {
            if (item->choices[i].correct) {
                response.values[0] = item->choices[i].text.in[JAPANESE];
            }
        }
        break;
    case ITEM_TEXT:
        answer_add(&response, "x");
        break;
    case ITEM_MONTH:
    case ITEM_DATE:
        answer_add(&response, answer_day(item));
        break;
    default:
        answer_choices(item, &response);
    }
    return response;
}

#endif
