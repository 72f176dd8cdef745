// The records with the content beside them, as several commands need them.
#ifndef MANTEN_COMMAND_CATALOGUED_H
#define MANTEN_COMMAND_CATALOGUED_H

#include "command/command.h"
#include "module/warden.h"
#include "store/store.h"

struct errand {
    enum store_mode mode;
    bool (*act)(void *context, struct store *store, struct fault *fault);
    void *context;
    bool echo; // what the records are asked is written to standard output
};

// Opens the records, walks their chain, puts the catalog of the content beside them, and acts.
bool catalogued_run(struct warden *warden, const struct invocation *invocation,
                    const struct errand *errand, struct fault *fault);

#endif
