// Pages and what stands on them.
#ifndef MANTEN_MODULE_READ_PAGE_H
#define MANTEN_MODULE_READ_PAGE_H

#include "module/reader.h"

enum { PAGES_MOST = 100 }; // of a module, with scenes and debriefs

// Whether a question stands last on the page, and which.
bool page_asks(struct reader *reader, const struct node *page, struct node *question);

// Reads a page or a scene as the module's next one; NULL after a complaint that it is one too many.
// A question that stands last on it becomes an item of the sheet, which has room for it; it may be
// NULL for a page that does not ask.
struct page *read_page(struct reader *reader, const struct node *node, struct module *module,
                       struct sheet *asking);

// The module's next page, of which nothing is read; NULL after that complaint.
struct page *read_next_page(struct reader *reader, const struct node *node, struct module *module);

// Reads what stands on a page whose fields were read.
void read_blocks(struct reader *reader, const struct node *node, struct page *page);

#endif
