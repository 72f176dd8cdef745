// Tests and surveys.
#ifndef MANTEN_MODULE_READ_SHEET_H
#define MANTEN_MODULE_READ_SHEET_H

#include "module/reader.h"

// Reads the fields and items of a `test` or `survey`. Its id is left NULL when it has none.
void read_sheet(struct reader *reader, const struct node *node, struct sheet *sheet);

#endif
