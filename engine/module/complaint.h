// Everything that is wrong with the files of a folder, gathered while they are read.
#ifndef MANTEN_MODULE_COMPLAINT_H
#define MANTEN_MODULE_COMPLAINT_H

#include "base/arena.h"
#include "module/content.h"
#include "module/wire.h"

struct complaints {
    struct arena *arena; // where the texts live
    struct complaint *list;
    int count;
    int room;
};

struct spot {
    const char *file; // lives as long as the complaints
    int line;
};

// What is no text to show (control characters, broken UTF-8) becomes a question mark, and what is
// too long is cut, as a script may have put in anything.
void complain(struct complaints *complaints, struct spot spot, bool error, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

// Takes over what a worker complained of in a file of so many lines.
void complaints_take(struct complaints *complaints, const char *file, int lines,
                     const struct value *list);

bool complaints_have_error(const struct complaints *complaints, const char *file);

// By file, line and text; what was said twice stays once.
void complaints_sort(struct complaints *complaints);

#endif
