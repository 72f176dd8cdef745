// All texts of an item, each by the key that its form has it by.
#ifndef MANTEN_LEARNING_ITEM_EACH_H
#define MANTEN_LEARNING_ITEM_EACH_H

#include "learning/item.h"

// Hands over every place of a text, also those without one: "stem", "choice:a", "hint:1" …
// What is handed over may be changed if the item may.
void item_each_text(const struct item *item,
                    void (*take)(void *context, const char *key, struct text *text), void *context);

// A key made of two parts.
void item_key(char *key, size_t size, const char *prefix, const char *name);

#endif
