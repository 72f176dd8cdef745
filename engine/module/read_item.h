// One question with its choices.
#ifndef MANTEN_MODULE_READ_ITEM_H
#define MANTEN_MODULE_READ_ITEM_H

#include "module/reader.h"

void read_item(struct reader *reader, const struct node *node, enum sheet_kind sheet,
               struct item *item);

#endif
