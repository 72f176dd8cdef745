// What is drawn anew for each attempt, and the items that functions say the key of.
#ifndef MANTEN_MODULE_READ_SCRIPTED_H
#define MANTEN_MODULE_READ_SCRIPTED_H

#include "module/reader.h"

// Reads `vary` and sees whether the item is scripted, which only one of a test may be. Comes when
// the rest of the item is read.
void read_scripted(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                   struct item *item);

#endif
