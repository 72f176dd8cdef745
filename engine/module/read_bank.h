// Tests that ask some of their items in each attempt.
#ifndef MANTEN_MODULE_READ_BANK_H
#define MANTEN_MODULE_READ_BANK_H

#include "module/reader.h"

// Reads `draw` of a sheet, before its items.
void read_draw(struct reader *reader, const struct node *node, struct sheet *sheet);

// Reads `retry` of a sheet: what comes after an attempt with mistakes.
void read_retry(struct reader *reader, const struct node *node, struct sheet *sheet);

// Reads what an item says about being drawn.
void read_tags(struct reader *reader, const struct node *node, const struct sheet *sheet,
               struct item *item);

// Checks that the items suffice, after all of them were read.
void check_draw(struct reader *reader, const struct node *node, const struct sheet *sheet);

#endif
