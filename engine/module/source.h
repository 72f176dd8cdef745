// The text of a script, as a file has it.
#ifndef MANTEN_MODULE_SOURCE_H
#define MANTEN_MODULE_SOURCE_H

#include "module/complaint.h"

struct source {
    const char *text;
    size_t length;
    int lines;
};

// Reads the file, which has to be UTF-8 text of at most 1 MiB; a byte-order mark is skipped.
// The text lives in the arena. What is wrong goes to the complaints, with its line.
bool source_read(struct complaints *complaints, struct arena *arena, const char *path,
                 struct source *source);

#endif
