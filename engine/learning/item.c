#include "learning/item.h"

#include "learning/item_kinds.h"

#include <string.h>

static const struct {
    const char *name;
    bool shuffled; // its choices
    bool turned;   // its targets are shuffled as well
    accepts_function *accepts;
    judge_function *judge;
    mistakes_function *mistakes;
} kinds[ITEM_KINDS] = {
    [ITEM_SINGLE] = {"single", true, false, accepts_one_choice, judge_choices, mistaken_choices},
    [ITEM_MULTIPLE] = {"multiple", true, false, accepts_choices, judge_choices, mistaken_choices},
    [ITEM_TRUE_FALSE] = {"true_false", false, false, accepts_one_choice, judge_choices,
                         mistaken_choices},
    [ITEM_SCALE] = {"scale", false, false, accepts_one_choice, judge_nothing, no_mistakes},
    [ITEM_TEXT] = {"text", false, false, accepts_text, judge_nothing, no_mistakes},
    [ITEM_ORDER] = {"order", true, false, accepts_order, judge_order, no_mistakes},
    [ITEM_MATCH] = {"match", true, true, accepts_match, judge_pairs, mistaken_pairs},
    [ITEM_CATEGORIZE] = {"categorize", true, false, accepts_categories, judge_pairs,
                         mistaken_pairs},
    [ITEM_GAPS] = {"gaps", true, false, accepts_gaps, judge_gaps, mistaken_gaps},
    [ITEM_MATRIX] = {"matrix", false, false, accepts_matrix, judge_pairs, mistaken_pairs},
    [ITEM_HOTSPOT] = {"hotspot", false, false, accepts_choices, judge_choices, mistaken_choices},
    [ITEM_LIST] = {"list", false, false, accepts_one_choice, judge_choices, mistaken_choices},
    [ITEM_NUMBER] = {"number", false, false, accepts_number, judge_number, no_mistakes},
    [ITEM_SHORT] = {"short", false, false, accepts_text, judge_short, mistaken_forms},
    [ITEM_MONTH] = {"month", false, false, accepts_month, judge_days, no_mistakes},
    [ITEM_DATE] = {"date", false, false, accepts_date, judge_days, no_mistakes},
    [ITEM_SHARES] = {"shares", false, false, accepts_shares, judge_nothing, no_mistakes},
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

int item_mistakes(const struct item *item, const struct response *response,
                  const struct choice **mistakes)
{
    return kinds[item->kind].mistakes(item, response, mistakes);
}

enum verdict judge_nothing(const struct item *item, const struct response *response)
{
    (void)item;
    (void)response;
    return VERDICT_UNJUDGED;
}

int no_mistakes(const struct item *item, const struct response *response,
                const struct choice **mistakes)
{
    (void)item;
    (void)response;
    (void)mistakes;
    return 0;
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

const struct target *item_target(const struct item *item, const char *id)
{
    for (int i = 0; i < item->target_count; i++) {
        if (strcmp(item->targets[i].id, id) == 0) {
            return &item->targets[i];
        }
    }
    return NULL;
}

// Shuffles the choices that are not pinned among the places that are not.
static void shuffle_choices(const struct item *item, struct random *random, int *order)
{
    int loose = 0;
    for (int i = 0; i < item->choice_count; i++) {
        if (!item->choices[i].pinned) {
            order[loose++] = i;
        }
    }
    random_shuffle(random, order, (size_t)loose);
    for (int i = item->choice_count - 1; i >= 0; i--) {
        order[i] = item->choices[i].pinned ? i : order[--loose];
    }
}

static bool in_order(const int *order, int count)
{
    for (int i = 0; i < count; i++) {
        if (order[i] != i) {
            return false;
        }
    }
    return true;
}

void item_order(const struct item *item, struct random *random, int *order, int *targets)
{
    for (int i = 0; i < item->choice_count; i++) {
        order[i] = i;
    }
    for (int i = 0; i < item->target_count; i++) {
        targets[i] = i;
    }
    if (kinds[item->kind].shuffled && !item->ordered) {
        shuffle_choices(item, random, order);
    }
    if (kinds[item->kind].turned && !item->ordered) {
        random_shuffle(random, targets, (size_t)item->target_count);
    }
    if (item->kind == ITEM_ORDER && item->choice_count > 1 &&
        in_order(order, item->choice_count)) { // what is asked for must not be there already
        order[0] = 1;
        order[1] = 0;
    }
}

bool item_tagged(const struct item *item, const char *tag)
{
    for (int i = 0; i < item->tag_count; i++) {
        if (strcmp(item->tags[i], tag) == 0) {
            return true;
        }
    }
    return false;
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

bool response_same(const struct response *one, const struct response *other)
{
    if (one->count != other->count || one->declined != other->declined) {
        return false;
    }
    for (int i = 0; i < one->count; i++) {
        if (strcmp(one->values[i], other->values[i]) != 0) {
            return false;
        }
    }
    return true;
}

const char *response_right_of(const struct response *response, const char *left)
{
    const size_t length = strlen(left);
    for (int i = 0; i < response->count; i++) {
        const char *value = response->values[i];
        if (strncmp(value, left, length) == 0 && value[length] == '=') {
            return value + length + 1;
        }
    }
    return NULL;
}
