// Where the engine's installed data lies: beside the program in its source tree, or under
// PREFIX/share/manten. $MANTEN_SHARE, the folder that holds all three, goes before both.
#ifndef MANTEN_BASE_PLACE_H
#define MANTEN_BASE_PLACE_H

#include "base/arena.h"

// Full paths without a closing slash; the texts live in the arena. When nothing is installed the
// path is where it was looked for last, so that opening it gives a message that helps.
const char *place_content(struct arena *arena);
const char *place_scripts(struct arena *arena);
const char *place_assets(struct arena *arena);

// A file that is a part of the program: beside it as it is built, in PREFIX/lib/manten when it is
// installed.
const char *place_part(struct arena *arena, const char *name);

#endif
