// Tests and surveys, and what checklists share with them.
#ifndef MANTEN_MODULE_READ_SHEET_H
#define MANTEN_MODULE_READ_SHEET_H

#include "module/reader.h"

// Reads the fields and items of a `test` or `survey`. Its id is left NULL when it has none.
void read_sheet(struct reader *reader, const struct node *node, struct sheet *sheet);

// Parts of it, for a sheet whose items stand in groups: the id, title, introduction and minutes;
// and a node's items, behind those that the sheet has already.
void read_sheet_head(struct reader *reader, const struct node *node, struct sheet *sheet);
void read_sheet_items(struct reader *reader, const struct node *node, struct sheet *sheet);

#endif
