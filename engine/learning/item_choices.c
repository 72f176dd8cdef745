// Items whose choices are picked, or put in order.
#include "learning/item_kinds.h"

#include <string.h>

bool accepts_one_choice(const struct item *item, const struct response *response,
                        struct fault *fault)
{
    if (response->count != 1 || !item_choice(item, response->values[0])) {
        return fault_set(fault, "item %s takes exactly one of its choices", item->id);
    }
    return true;
}

static bool each_once(const struct item *item, const struct response *response)
{
    struct response earlier = {.count = 0};
    for (int i = 0; i < response->count; i++) {
        const char *value = response->values[i];
        if (!item_choice(item, value) || response_has(&earlier, value)) {
            return false;
        }
        earlier.values[earlier.count++] = value;
    }
    return true;
}

bool accepts_choices(const struct item *item, const struct response *response, struct fault *fault)
{
    if (response->count < 1 || (item->most > 0 && response->count > item->most)) {
        return fault_set(fault, "item %s does not take %d choices", item->id, response->count);
    }
    return each_once(item, response) ||
           fault_set(fault, "item %s takes each of its choices once", item->id);
}

bool accepts_order(const struct item *item, const struct response *response, struct fault *fault)
{
    return (response->count == item->choice_count && each_once(item, response)) ||
           fault_set(fault, "item %s takes all of its choices in an order", item->id);
}

// Right is all of the right choices and no other; an item without a right choice has no key.
enum verdict judge_choices(const struct item *item, const struct response *response)
{
    bool has_key = false;
    bool same = true;
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *choice = &item->choices[i];
        has_key = has_key || choice->correct;
        same = same && choice->correct == response_has(response, choice->id);
    }
    if (!has_key) {
        return VERDICT_UNJUDGED;
    }
    return same && !response->declined ? VERDICT_RIGHT : VERDICT_WRONG;
}

// In a test every choice of an order is `correct`. In a survey an order ranks, and has no key.
enum verdict judge_order(const struct item *item, const struct response *response)
{
    if (item->choice_count == 0 || !item->choices[0].correct) {
        return VERDICT_UNJUDGED;
    }
    for (int i = 0; i < item->choice_count; i++) {
        if (i >= response->count || strcmp(response->values[i], item->choices[i].id) != 0) {
            return VERDICT_WRONG;
        }
    }
    return VERDICT_RIGHT;
}

int mistaken_choices(const struct item *item, const struct response *response,
                     const struct choice **mistakes)
{
    int count = 0;
    for (int i = 0; i < response->count; i++) {
        const struct choice *choice = item_choice(item, response->values[i]);
        if (choice && !choice->correct) {
            mistakes[count++] = choice;
        }
    }
    return count;
}
