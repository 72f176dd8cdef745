// Watches a folder of content beside the loop, and wakes it when something in it was saved.
#ifndef MANTEN_KIOSK_WATCHER_H
#define MANTEN_KIOSK_WATCHER_H

#include "base/fault.h"

struct watcher;

// Watches the folder and the folders in it. `wake` is called from the watcher's thread.
struct watcher *watcher_start(const char *folder, void (*wake)(void *context), void *context,
                              struct fault *fault);
void watcher_stop(struct watcher *watcher);

// Whether something was saved since the last call.
bool watcher_changed(struct watcher *watcher);

#endif
