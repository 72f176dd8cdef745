// Reading in which order the modules of a course come.
#ifndef MANTEN_MODULE_READ_COURSE_H
#define MANTEN_MODULE_READ_COURSE_H

#include "module/reader.h"

// Reads `order`, `optional` and `requires` of a course whose modules are read.
void read_course_order(struct reader *reader, const struct node *node, struct course *course);

#endif
