// Which files a module may show.
#ifndef MANTEN_MODULE_PICTURE_PATH_H
#define MANTEN_MODULE_PICTURE_PATH_H

#include "base/arena.h"
#include "base/fault.h"

// The full path of an .svg or .png file that lies in the folder, whichever links lead there, or
// NULL and what is wrong. The name uses / and stays inside.
const char *picture_path(struct arena *arena, const char *folder, const char *name,
                         struct fault *fault);

#endif
