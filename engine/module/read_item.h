// One question with its choices.
#ifndef MANTEN_MODULE_READ_ITEM_H
#define MANTEN_MODULE_READ_ITEM_H

#include "module/reader.h"

// `place` is the kind of sheet that it stands in; on a page that is its exercise or scenario.
void read_item(struct reader *reader, const struct node *node, enum sheet_kind place,
               struct item *item);

#endif
