// Answers of every kind, made from an item's own key.
#include "audit/tour_steps.h"

#include <string.h>

static void add(struct response *response, const char *value)
{
    response->values[response->count++] = value;
}

static void add_pair(struct tour *tour, struct response *response, const char *left,
                     const char *right)
{
    add(response, arena_format(tour->arena, "%s=%s", left, right));
}

static bool plain(const struct item *item)
{
    return item->kind == ITEM_SINGLE || item->kind == ITEM_MULTIPLE ||
           item->kind == ITEM_TRUE_FALSE || item->kind == ITEM_HOTSPOT || item->kind == ITEM_LIST;
}

static bool paired(const struct item *item)
{
    return item->kind == ITEM_MATCH || item->kind == ITEM_CATEGORIZE || item->kind == ITEM_MATRIX;
}

static void add_gaps(struct tour *tour, const struct item *item, bool right,
                     struct response *response)
{
    for (int i = 0; i < item->target_count; i++) {
        for (int j = 0; j < item->choice_count; j++) {
            const struct choice *choice = &item->choices[j];
            if (choice->correct == right && strcmp(choice->target, item->targets[i].id) == 0) {
                add_pair(tour, response, item->targets[i].id, choice->id);
                break;
            }
        }
    }
}

static const char *number_text(struct tour *tour, const struct item *item, double number)
{
    return arena_format(tour->arena, "%.*f", item->numbers.decimals, number);
}

struct response tour_right(struct tour *tour, const struct item *item)
{
    struct response response = {.count = 0};
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        if (item->kind == ITEM_ORDER || (plain(item) && choice->correct)) {
            add(&response, choice->id);
        } else if (paired(item) && choice->target) {
            add_pair(tour, &response, choice->id, choice->target);
        } else if (item->kind == ITEM_SHORT && choice->correct && response.count == 0) {
            add(&response, choice->text.in[JAPANESE]);
        }
    }
    if (item->kind == ITEM_GAPS) {
        add_gaps(tour, item, true, &response);
    } else if (item->kind == ITEM_NUMBER) {
        add(&response, number_text(tour, item, item->numbers.from));
    } else if (item->days.from) {
        add(&response, item->days.from);
    }
    return response;
}

// ---- wrongly

static size_t length_of(const struct text *text)
{
    size_t length = 0;
    for (int i = 0; i < LANGUAGES; i++) {
        length += text->in[i] ? strlen(text->in[i]) : 0;
    }
    return length;
}

// The choice with the longest feedback, or where several may be chosen as many as are taken.
static void add_wrong_choices(const struct item *item, struct response *response)
{
    const struct choice *longest = NULL;
    const bool several = item->kind == ITEM_MULTIPLE || item->kind == ITEM_HOTSPOT;
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        if (several && (item->most == 0 || response->count < item->most)) {
            add(response, choice->id);
        } else if (!several && !choice->correct &&
                   (!longest || length_of(&choice->feedback) > length_of(&longest->feedback))) {
            longest = choice;
        }
    }
    if (longest) {
        add(response, longest->id);
    }
    if (item_judge(item, response) == VERDICT_RIGHT) {
        response->count--; // every choice was right: one is left out
    }
}

// In a match each goes where the next one belongs, else into one of the others in turn.
static void add_wrong_pairs(struct tour *tour, const struct item *item, struct response *response)
{
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        const struct choice *next = &item->choices[(i + 1) % item->choice_count];
        int other = i % item->target_count;
        if (strcmp(item->targets[other].id, choice->target) == 0) {
            other = (other + 1) % item->target_count;
        }
        add_pair(tour, response, choice->id,
                 item->kind == ITEM_MATCH ? next->target : item->targets[other].id);
    }
}

static void add_wrong_value(struct tour *tour, const struct item *item, struct response *response)
{
    static const char *const days[] = {"2001-02-03", "2002-03-04", "2025-10-11"};
    if (item->kind == ITEM_NUMBER) {
        const struct numbers *numbers = &item->numbers;
        add(response, number_text(tour, item,
                                  numbers->least < numbers->from ? numbers->least : numbers->most));
    } else if (item->kind == ITEM_SHORT) {
        add(response, "x");
    }
    for (int i = 0; i < 3 && (item->kind == ITEM_MONTH || item->kind == ITEM_DATE); i++) {
        struct fault fault;
        response->count = 0;
        add(response, arena_text_part(tour->arena, days[i], item->kind == ITEM_MONTH ? 7 : 10));
        if (item_accepts(item, response, &fault) && item_judge(item, response) == VERDICT_WRONG) {
            return;
        }
    }
}

struct response tour_wrong(struct tour *tour, const struct item *item)
{
    struct response response = {.count = 0};
    if (plain(item)) {
        add_wrong_choices(item, &response);
    } else if (paired(item)) {
        add_wrong_pairs(tour, item, &response);
    } else if (item->kind == ITEM_GAPS) {
        add_gaps(tour, item, false, &response);
    } else if (item->kind == ITEM_ORDER) {
        for (int i = item->choice_count - 1; i >= 0; i--) {
            add(&response, item->choices[i].id);
        }
    } else {
        add_wrong_value(tour, item, &response);
    }
    return response;
}
