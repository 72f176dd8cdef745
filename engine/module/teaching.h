// Mistakes that authors make in teaching rather than in writing Lua, as warnings. Each has a name
// in the vocabulary, by which `allow` silences it in its place.
#ifndef MANTEN_MODULE_TEACHING_H
#define MANTEN_MODULE_TEACHING_H

#include "module/reader.h"

// "longest", "catchall", "negative" and "sentence" of a question that was read.
void teaching_item(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                   const struct item *item);

// "sentence" of a page that was read.
void teaching_page(struct reader *reader, const struct node *node, const struct page *page);

// "untested": pages of a module with a test that no question asks for.
void teaching_module(struct reader *reader, const struct node *node, const struct module *module);

#endif
