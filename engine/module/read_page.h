// Pages and what stands on them.
#ifndef MANTEN_MODULE_READ_PAGE_H
#define MANTEN_MODULE_READ_PAGE_H

#include "module/reader.h"

void read_page(struct reader *reader, const struct node *node, struct page *page);

#endif
