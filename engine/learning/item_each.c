#include "learning/item_each.h"

#include <stdio.h>

enum { KEY_LENGTH = 100 };

void item_key(char *key, size_t size, const char *prefix, const char *name)
{
    snprintf(key, size, "%s%.80s", prefix, name);
}

struct each {
    void (*take)(void *context, const char *key, struct text *text);
    void *context;
};

static void each_named(const struct each *each, const char *prefix, const char *name,
                       struct text *text)
{
    char key[KEY_LENGTH];
    item_key(key, sizeof key, prefix, name);
    each->take(each->context, key, text);
}

void item_each_text(const struct item *item,
                    void (*take)(void *context, const char *key, struct text *text), void *context)
{
    const struct each each = {take, context};
    struct item *open = (struct item *)item;
    take(context, "stem", &open->stem);
    take(context, "feedback", &open->feedback);
    take(context, "step", &open->step);
    take(context, "sentence", &open->sentence);
    take(context, "description", &open->description);
    take(context, "unit", &open->numbers.unit);
    for (int i = 0; i < item->choice_count; i++) {
        each_named(&each, "choice:", item->choices[i].id, &item->choices[i].text);
        each_named(&each, "reading:", item->choices[i].id, &item->choices[i].reading);
        each_named(&each, "feedback:", item->choices[i].id, &item->choices[i].feedback);
    }
    for (int i = 0; i < item->target_count; i++) {
        each_named(&each, "target:", item->targets[i].id, &item->targets[i].text);
    }
    for (int i = 0; i < item->hint_count; i++) {
        char number[16];
        snprintf(number, sizeof number, "%d", i + 1);
        each_named(&each, "hint:", number, &item->hints[i]);
    }
}
