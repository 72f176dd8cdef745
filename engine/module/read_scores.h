// What an item of a checklist has besides: its points, and what is said when it is weak.
#ifndef MANTEN_MODULE_READ_SCORES_H
#define MANTEN_MODULE_READ_SCORES_H

#include "module/reader.h"

// What only checklists have: the points of an option, and the points of a scale or matrix with what
// is said of a weak item. Elsewhere all of it is complained of.
void read_choice_score(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       const struct item *item, struct choice *choice);
void read_item_scoring(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       struct item *item);

#endif
