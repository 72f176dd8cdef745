// What the rest of this room asks of the warden. Safe to call from any thread.
#ifndef MANTEN_MODULE_WARDEN_WORKER_H
#define MANTEN_MODULE_WARDEN_WORKER_H

#include "module/warden.h"

#include <stdint.h>

struct worker {
    int number; // 0: none
    int socket; // does not block
};

// False when it cannot read the vocabulary; asked before the first worker.
bool warden_ready(struct warden *warden, struct fault *fault);

bool warden_begin(struct warden *warden, struct worker *worker, struct fault *fault);

// Ends the worker if it has not ended by itself, closes its socket and says how it ended, as
// waitpid does. Without a worker it does nothing and gives 0.
int warden_end(struct warden *warden, struct worker *worker);

// How many milliseconds the processor has worked for it; 0 when that is not known.
int64_t warden_used(struct warden *warden, const struct worker *worker);

#endif
