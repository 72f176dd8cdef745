// What helps who misses an item again.
#ifndef MANTEN_MODULE_READ_HINTS_H
#define MANTEN_MODULE_READ_HINTS_H

#include "module/reader.h"

// Reads `hints` of an item.
void read_hints(struct reader *reader, const struct node *node, const struct sheet *sheet,
                struct item *item);

#endif
