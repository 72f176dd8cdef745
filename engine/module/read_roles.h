// What learners may say to be when they sign in to a course.
#ifndef MANTEN_MODULE_READ_ROLES_H
#define MANTEN_MODULE_READ_ROLES_H

#include "module/reader.h"

void read_roles(struct reader *reader, const struct node *node, struct course *course);

#endif
