// The warden: a small program of its own (worker/) that starts the workers in which scripts run,
// and ends them. A worker may die; nothing else does.
#ifndef MANTEN_MODULE_WARDEN_H
#define MANTEN_MODULE_WARDEN_H

#include "base/fault.h"

struct warden;

// Call it first thing, while the process has one thread and no window, database or secret.
struct warden *warden_start(struct fault *fault);
void warden_stop(struct warden *warden); // ends all workers and waits for them

#endif
