// Checklists: groups of items whose answers give points.
#ifndef MANTEN_MODULE_READ_CHECKLIST_H
#define MANTEN_MODULE_READ_CHECKLIST_H

#include "module/reader.h"

// Reads the fields and groups of a `checklist` whose id the sheet has.
void read_checklist_parts(struct reader *reader, const struct node *node, struct sheet *sheet);

#endif
