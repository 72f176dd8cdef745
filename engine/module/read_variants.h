// Questions that ask the same in other words.
#ifndef MANTEN_MODULE_READ_VARIANTS_H
#define MANTEN_MODULE_READ_VARIANTS_H

#include "module/reader.h"

// Reads `variant_of` of an item.
void read_variant(struct reader *reader, const struct node *node, const struct sheet *sheet,
                  struct item *item);

// Checks what the items of the sheet are variants of, after all were read.
void check_variants(struct reader *reader, const struct node *node, struct sheet *sheet);

#endif
