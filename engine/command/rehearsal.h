// What functions say is tried out for many learners before anybody meets it.
#ifndef MANTEN_COMMAND_REHEARSAL_H
#define MANTEN_COMMAND_REHEARSAL_H

#include "module/content.h"

// Adds an error for every module, survey and checklist of which a function fails: for some role of
// a course, or with something that could be drawn. The array, which has room for one each, and its
// texts live in the arena; gives how many there are.
int rehearse(struct content *content, struct arena *arena, struct complaint *complaints);

#endif
