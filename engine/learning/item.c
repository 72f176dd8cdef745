#include "learning/item.h"

#include "base/utf8.h"

#include <string.h>

typedef bool accepts_function(const struct item *item, const struct response *response,
                              struct fault *fault);
typedef enum verdict judge_function(const struct item *item, const struct response *response);

static bool accepts_one_choice(const struct item *item, const struct response *response,
                               struct fault *fault)
{
    if (response->count != 1 || !item_choice(item, response->values[0])) {
        return fault_set(fault, "item %s takes exactly one of its choices", item->id);
    }
    return true;
}

static bool accepts_choices(const struct item *item, const struct response *response,
                            struct fault *fault)
{
    if (response->count < 1 || (item->most > 0 && response->count > item->most)) {
        return fault_set(fault, "item %s does not take %d choices", item->id, response->count);
    }
    struct response earlier = {.count = 0};
    for (int i = 0; i < response->count; i++) {
        const char *value = response->values[i];
        if (!item_choice(item, value) || response_has(&earlier, value)) {
            return fault_set(fault, "item %s takes each of its choices once", item->id);
        }
        earlier.values[earlier.count++] = value;
    }
    return true;
}

static bool accepts_text(const struct item *item, const struct response *response,
                         struct fault *fault)
{
    if (response->count != 1 || !utf8_valid(response->values[0], strlen(response->values[0])) ||
        utf8_count(response->values[0]) > (size_t)item->length) {
        return fault_set(fault, "item %s takes one text of at most %d characters", item->id,
                         item->length);
    }
    return true;
}

// Right is all of the right choices and no other; an item without a right choice has no key.
static enum verdict judge_choices(const struct item *item, const struct response *response)
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

static enum verdict judge_nothing(const struct item *item, const struct response *response)
{
    (void)item;
    (void)response;
    return VERDICT_UNJUDGED;
}

static const struct {
    const char *name;
    bool shuffled;
    accepts_function *accepts;
    judge_function *judge;
} kinds[ITEM_KINDS] = {
    [ITEM_SINGLE] = {"single", true, accepts_one_choice, judge_choices},
    [ITEM_MULTIPLE] = {"multiple", true, accepts_choices, judge_choices},
    [ITEM_TRUE_FALSE] = {"true_false", false, accepts_one_choice, judge_choices},
    [ITEM_SCALE] = {"scale", false, accepts_one_choice, judge_nothing},
    [ITEM_TEXT] = {"text", false, accepts_text, judge_nothing},
};

const char *item_kind_name(enum item_kind kind)
{
    return kinds[kind].name;
}

bool item_kind_from_name(const char *name, enum item_kind *kind)
{
    for (int i = 0; i < ITEM_KINDS; i++) {
        if (strcmp(kinds[i].name, name) == 0) {
            *kind = (enum item_kind)i;
            return true;
        }
    }
    return false;
}

bool item_accepts(const struct item *item, const struct response *response, struct fault *fault)
{
    if (response->declined) {
        if (item->required || response->count != 0) {
            return fault_set(fault, "item %s must be answered", item->id);
        }
        return true;
    }
    return kinds[item->kind].accepts(item, response, fault);
}

enum verdict item_judge(const struct item *item, const struct response *response)
{
    return kinds[item->kind].judge(item, response);
}

const struct choice *item_choice(const struct item *item, const char *id)
{
    for (int i = 0; i < item->choice_count; i++) {
        if (strcmp(item->choices[i].id, id) == 0) {
            return &item->choices[i];
        }
    }
    return NULL;
}

void item_order(const struct item *item, struct random *random, int *order)
{
    for (int i = 0; i < item->choice_count; i++) {
        order[i] = i;
    }
    if (kinds[item->kind].shuffled && !item->ordered) {
        random_shuffle(random, order, (size_t)item->choice_count);
    }
}

bool response_has(const struct response *response, const char *value)
{
    for (int i = 0; i < response->count; i++) {
        if (strcmp(response->values[i], value) == 0) {
            return true;
        }
    }
    return false;
}

bool response_empty(const struct response *response)
{
    return response->count == 0 && !response->declined;
}
