// One script by itself, such as a report's definition, run in a worker like all others.
#ifndef MANTEN_MODULE_LONE_H
#define MANTEN_MODULE_LONE_H

#include "module/reader.h"
#include "module/warden.h"

struct lone {
    const char *path; // of the file
    const char *name; // the id that it has to have
    int kind;         // enum file_kind
    void (*read)(void *context, struct reader *reader, const struct value *tree);
    void *context;
};

// Hands `read` what the script made; what is read lives in the arena. False when anything was
// wrong; the fault is then the first complaint: "FILE:LINE: error: …".
bool lone_read(struct warden *warden, const struct lone *lone, struct arena *arena,
               struct fault *fault);

#endif
