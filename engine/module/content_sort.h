// The order of what was read.
#ifndef MANTEN_MODULE_CONTENT_SORT_H
#define MANTEN_MODULE_CONTENT_SORT_H

#include "module/content.h"

// Courses by their order and then by id, all else by id.
void content_sort(struct content *content);

#endif
