// The content while it comes in: what each file's script made is read, checked against what is
// there already, and put where it belongs.
#ifndef MANTEN_MODULE_INTAKE_H
#define MANTEN_MODULE_INTAKE_H

#include "module/content.h"
#include "module/load.h"
#include "module/reader.h"

// Once `late` is set, one thread alone writes to it: it adds modules at the end, each complete
// before it is counted.
struct intake {
    struct content content; // has room for all that the folder has
    struct arena *arena;
    struct complaints complaints;
    struct names modules; // that have a file, sound or not
    struct names surveys, checklists;
    struct module **joining; // whose tests wait for other modules
    int joining_count;
    bool late;
    struct content_wish wish;
};

// For these files, of which it knows nothing but the names yet.
void intake_make_room(struct intake *intake, const struct found *files, int count);

// Takes what a file answered; the context is the intake (see struct load).
void intake_take(void *context, const struct found *file, const struct source *source,
                 const struct value *answer);

// Tests over several modules come last, with the questions of all that could be read.
void intake_join_tests(struct intake *intake);

// Leaves out what goes without what else there is, and says what is not to be had. Called once,
// with the intake's first part: what comes late is checked as it comes.
void intake_finish(struct intake *intake);

// Tells whoever wished to know that there is more.
void intake_tell(const struct intake *intake);

#endif
