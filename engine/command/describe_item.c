#include "command/describe_item.h"

#include <stdlib.h>
#include <string.h>

static cJSON *in_languages(const struct said *said, const struct text *text)
{
    cJSON *languages = cJSON_CreateObject();
    for (int i = 0; i < LANGUAGES; i++) {
        cJSON_AddStringToObject(languages, language_codes[i], text_in(text, i, said));
    }
    return languages;
}

void describe_text(const struct said *said, cJSON *object, const char *name,
                   const struct text *text)
{
    cJSON_AddItemToObject(object, name, in_languages(said, text));
}

static void add_hints(const struct said *said, cJSON *object, const struct item *item)
{
    cJSON *hints = item->hint_count > 0 ? cJSON_AddArrayToObject(object, "hints") : NULL;
    for (int i = 0; i < item->hint_count; i++) {
        cJSON_AddItemToArray(hints, in_languages(said, &item->hints[i]));
    }
}

void describe_ids(cJSON *object, const char *name, const char **ids, int count)
{
    cJSON *list = cJSON_AddArrayToObject(object, name);
    for (int i = 0; i < count; i++) {
        cJSON_AddItemToArray(list, cJSON_CreateString(ids[i]));
    }
}

static bool is_said(const struct text *text)
{
    return text->function > 0 || text->in[JAPANESE] || text->in[ENGLISH];
}

static void add_region(cJSON *object, const struct region *region)
{
    const double corners[] = {region->x, region->y, region->width, region->height};
    cJSON_AddItemToObject(object, "region", cJSON_CreateDoubleArray(corners, 4));
}

static cJSON *describe_choice(const struct said *said, const struct item *item,
                              const struct choice *choice)
{
    cJSON *object = cJSON_CreateObject();
    cJSON_AddStringToObject(object, "id", choice->id);
    describe_text(said, object, "text", &choice->text);
    cJSON_AddBoolToObject(object, "correct", choice->correct);
    cJSON_AddNumberToObject(object, "score", choice->score);
    describe_text(said, object, "feedback", &choice->feedback);
    if (choice->outside) {
        cJSON_AddTrueToObject(object, "outside");
    }
    if (choice->pinned) {
        cJSON_AddTrueToObject(object, "pinned");
    }
    if (choice->leads) {
        cJSON_AddStringToObject(object, "leads", choice->leads);
    }
    if (choice->target) {
        cJSON_AddStringToObject(object, "target", choice->target);
    }
    if (is_said(&choice->reading)) {
        cJSON_AddStringToObject(object, "reading", text_in(&choice->reading, JAPANESE, said));
    }
    if (item->kind == ITEM_HOTSPOT) {
        add_region(object, &choice->region);
    }
    return object;
}

static void add_targets(const struct said *said, cJSON *object, const struct item *item)
{
    cJSON *targets = cJSON_AddArrayToObject(object, "targets");
    for (int i = 0; i < item->target_count; i++) {
        cJSON *target = cJSON_CreateObject();
        cJSON_AddStringToObject(target, "id", item->targets[i].id);
        if (item->kind != ITEM_GAPS) {
            describe_text(said, target, "text", &item->targets[i].text);
        }
        if (item->targets[i].score != 0) {
            cJSON_AddNumberToObject(target, "score", item->targets[i].score);
        }
        cJSON_AddItemToArray(targets, target);
    }
}

// In a survey an order ranks, and none is right.
static void add_order(const struct said *said, cJSON *object, const struct item *item)
{
    (void)said;
    if (item->choice_count == 0 || !item->choices[0].correct) {
        return;
    }
    cJSON *order = cJSON_AddArrayToObject(object, "order");
    for (int i = 0; i < item->choice_count; i++) {
        cJSON_AddItemToArray(order, cJSON_CreateString(item->choices[i].id));
    }
}

static void add_sentence(const struct said *said, cJSON *object, const struct item *item)
{
    describe_text(said, object, "sentence", &item->sentence);
    add_targets(said, object, item);
}

static void add_picture(const struct said *said, cJSON *object, const struct item *item)
{
    const char *slash = strrchr(item->picture, '/');
    cJSON_AddStringToObject(object, "picture", slash ? slash + 1 : item->picture);
    describe_text(said, object, "description", &item->description);
    if (item->most > 0) {
        cJSON_AddNumberToObject(object, "most", item->most);
    }
}

static void add_numbers(const struct said *said, cJSON *object, const struct item *item)
{
    const struct numbers *numbers = &item->numbers;
    cJSON_AddNumberToObject(object, "least", numbers->least);
    cJSON_AddNumberToObject(object, "most", numbers->most);
    cJSON_AddNumberToObject(object, "decimals", numbers->decimals);
    if (numbers->keyed) {
        cJSON_AddNumberToObject(object, "from", numbers->from);
        cJSON_AddNumberToObject(object, "to", numbers->to);
    }
    if (is_said(&numbers->unit)) {
        describe_text(said, object, "unit", &numbers->unit);
    }
}

static void add_days(const struct said *said, cJSON *object, const struct item *item)
{
    const struct {
        const char *name, *day;
    } days[] = {{"least", item->days.least},
                {"most", item->days.most},
                {"from", item->days.from},
                {"to", item->days.to}};
    (void)said;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        if (days[i].day) {
            cJSON_AddStringToObject(object, days[i].name, days[i].day);
        }
    }
}

static void add_most(const struct said *said, cJSON *object, const struct item *item)
{
    (void)said;
    if (item->most > 0) {
        cJSON_AddNumberToObject(object, "most", item->most);
    }
}

static void add_length(const struct said *said, cJSON *object, const struct item *item)
{
    (void)said;
    cJSON_AddNumberToObject(object, "length", item->length);
}

// What a kind has that a list of choices cannot hold; what no kind adds is NULL.
static void (*const own_keys[ITEM_KINDS])(const struct said *said, cJSON *object,
                                          const struct item *item) = {
    [ITEM_MULTIPLE] = add_most,  [ITEM_TEXT] = add_length,        [ITEM_ORDER] = add_order,
    [ITEM_MATCH] = add_targets,  [ITEM_CATEGORIZE] = add_targets, [ITEM_GAPS] = add_sentence,
    [ITEM_MATRIX] = add_targets, [ITEM_HOTSPOT] = add_picture,    [ITEM_NUMBER] = add_numbers,
    [ITEM_SHORT] = add_length,   [ITEM_MONTH] = add_days,         [ITEM_DATE] = add_days,
};

// What is drawn anew for each attempt; the rest of the item is told with the first of each.
static void add_varies(cJSON *object, const struct item *item)
{
    cJSON *varies = cJSON_AddObjectToObject(object, "vary");
    for (int i = 0; i < item->vary_count; i++) {
        const struct vary *vary = &item->varies[i];
        cJSON *values =
            vary->values ? cJSON_AddArrayToObject(varies, vary->name) : cJSON_CreateObject();
        for (int j = 0; vary->values && j < vary->value_count; j++) {
            const struct varied *value = &vary->values[j];
            cJSON_AddItemToArray(values, value->word ? cJSON_CreateString(value->text)
                                                     : cJSON_CreateNumber(atof(value->text)));
        }
        if (!vary->values) {
            cJSON_AddNumberToObject(values, "from", vary->from);
            cJSON_AddNumberToObject(values, "to",
                                    vary->from + vary->step * (vary->value_count - 1));
            cJSON_AddNumberToObject(values, "step", vary->step);
            cJSON_AddItemToObject(varies, vary->name, values);
        }
    }
}

cJSON *describe_item(const struct said *said, const struct item *item)
{
    cJSON *object = cJSON_CreateObject();
    cJSON_AddStringToObject(object, "id", item->id);
    cJSON_AddStringToObject(object, "kind", item_kind_name(item->kind));
    describe_text(said, object, "stem", &item->stem);
    cJSON *choices = cJSON_AddArrayToObject(object, "choices");
    for (int i = 0; i < item->choice_count; i++) {
        cJSON_AddItemToArray(choices, describe_choice(said, item, &item->choices[i]));
    }
    describe_ids(object, "review", item->review, item->review_count);
    add_hints(said, object, item);
    if (item->variant_of) {
        cJSON_AddStringToObject(object, "variant_of", item->variant_of);
    }
    if (item->tag_count > 0) {
        describe_ids(object, "tags", item->tags, item->tag_count);
    }
    cJSON_AddBoolToObject(object, "required", item->required);
    cJSON_AddBoolToObject(object, "ordered", item->ordered);
    cJSON_AddBoolToObject(object, "conditional", item->when > 0);
    if (is_said(&item->feedback)) {
        describe_text(said, object, "feedback", &item->feedback);
    }
    if (is_said(&item->step)) {
        describe_text(said, object, "step", &item->step);
    }
    if (item->scripted) {
        add_varies(object, item);
    }
    if (own_keys[item->kind]) {
        own_keys[item->kind](said, object, item);
    }
    return object;
}
