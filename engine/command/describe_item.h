// What an item is, as data: part of `manten describe`.
#ifndef MANTEN_COMMAND_DESCRIBE_ITEM_H
#define MANTEN_COMMAND_DESCRIBE_ITEM_H

#include "learning/module.h"

#include <cjson/cJSON.h>

// `said` is what the functions of the module at hand say before anything is answered; NULL for what
// belongs to no module.
void describe_text(const struct said *said, cJSON *object, const char *name,
                   const struct text *text);

void describe_ids(cJSON *object, const char *name, const char **ids, int count);

// The caller owns the object.
cJSON *describe_item(const struct said *said, const struct item *item);

#endif
