// Items whose choices are put with targets: partners, categories, gaps, points; and shares.
#include "learning/item_kinds.h"

#include <string.h>

enum { SHARES_WHOLE = 100 };

// The choice before the "=", or NULL.
static const struct choice *left_choice(const struct item *item, const char *value)
{
    for (int i = 0; i < item->choice_count; i++) {
        const size_t length = strlen(item->choices[i].id);
        if (strncmp(value, item->choices[i].id, length) == 0 && value[length] == '=') {
            return &item->choices[i];
        }
    }
    return NULL;
}

static const struct target *right_target(const struct item *item, const char *value)
{
    const char *equals = strchr(value, '=');
    return equals ? item_target(item, equals + 1) : NULL;
}

// Whether every value puts one of the choices with one of the targets, and no choice comes twice.
static bool pairs_sound(const struct item *item, const struct response *response)
{
    for (int i = 0; i < response->count; i++) {
        const struct choice *choice = left_choice(item, response->values[i]);
        if (!choice || !right_target(item, response->values[i]) ||
            response_right_of(response, choice->id) != strchr(response->values[i], '=') + 1) {
            return false;
        }
    }
    return true;
}

bool accepts_categories(const struct item *item, const struct response *response,
                        struct fault *fault)
{
    return (response->count == item->choice_count && pairs_sound(item, response)) ||
           fault_set(fault, "item %s takes a target for each of its choices", item->id);
}

bool accepts_match(const struct item *item, const struct response *response, struct fault *fault)
{
    if (!accepts_categories(item, response, fault)) {
        return false;
    }
    for (int i = 0; i < response->count; i++) {
        for (int j = 0; j < i; j++) {
            if (right_target(item, response->values[i]) ==
                right_target(item, response->values[j])) {
                return fault_set(fault, "item %s takes each of its targets once", item->id);
            }
        }
    }
    return true;
}

bool accepts_matrix(const struct item *item, const struct response *response, struct fault *fault)
{
    const int least = item->required ? item->choice_count : 1;
    return (response->count >= least && pairs_sound(item, response)) ||
           fault_set(fault, "item %s takes a point for each of its rows", item->id);
}

bool accepts_gaps(const struct item *item, const struct response *response, struct fault *fault)
{
    bool sound = response->count == item->target_count;
    for (int i = 0; sound && i < item->target_count; i++) {
        const char *filled = response_right_of(response, item->targets[i].id);
        const struct choice *choice = filled ? item_choice(item, filled) : NULL;
        sound = choice && strcmp(choice->target, item->targets[i].id) == 0;
    }
    return sound || fault_set(fault, "item %s takes one of its choices for each gap", item->id);
}

bool accepts_shares(const struct item *item, const struct response *response, struct fault *fault)
{
    double sum = 0;
    bool sound = response->count == item->choice_count;
    for (int i = 0; sound && i < item->choice_count; i++) {
        const char *text = response_right_of(response, item->choices[i].id);
        double number = 0;
        int decimals = 0;
        sound = text && item_number(text, &number, &decimals) && decimals == 0 && number >= 0;
        sum += number;
    }
    return (sound && sum == SHARES_WHOLE) ||
           fault_set(fault, "item %s takes whole numbers that add up to %d", item->id,
                     SHARES_WHOLE);
}

enum verdict judge_pairs(const struct item *item, const struct response *response)
{
    bool has_key = false;
    bool same = true;
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        const char *given = response_right_of(response, choice->id);
        has_key = has_key || choice->target;
        same = same && choice->target && given && strcmp(given, choice->target) == 0;
    }
    return !has_key ? VERDICT_UNJUDGED : same ? VERDICT_RIGHT : VERDICT_WRONG;
}

int mistaken_pairs(const struct item *item, const struct response *response,
                   const struct choice **mistakes)
{
    int count = 0;
    for (int i = 0; i < response->count; i++) {
        const struct choice *choice = left_choice(item, response->values[i]);
        if (choice && choice->target &&
            strcmp(strchr(response->values[i], '=') + 1, choice->target) != 0) {
            mistakes[count++] = choice;
        }
    }
    return count;
}

static const struct choice *filled_in(const struct item *item, const struct response *response,
                                      const struct target *gap)
{
    const char *filled = response_right_of(response, gap->id);
    return filled ? item_choice(item, filled) : NULL;
}

enum verdict judge_gaps(const struct item *item, const struct response *response)
{
    bool has_key = false;
    for (int i = 0; i < item->choice_count; i++) {
        has_key = has_key || item->choices[i].correct;
    }
    if (!has_key) {
        return VERDICT_UNJUDGED;
    }
    for (int i = 0; i < item->target_count; i++) {
        const struct choice *choice = filled_in(item, response, &item->targets[i]);
        if (!choice || !choice->correct) {
            return VERDICT_WRONG;
        }
    }
    return VERDICT_RIGHT;
}

int mistaken_gaps(const struct item *item, const struct response *response,
                  const struct choice **mistakes)
{
    int count = 0;
    for (int i = 0; i < item->target_count && count < RESPONSE_MOST; i++) {
        const struct choice *choice = filled_in(item, response, &item->targets[i]);
        if (choice && !choice->correct) {
            mistakes[count++] = choice;
        }
    }
    return count;
}
