// The lock on a worker's door.
#ifndef MANTEN_WORKER_SANDBOX_H
#define MANTEN_WORKER_SANDBOX_H

#include <stdbool.h>

// From here on the process may compute, take memory up to its limit, read, write to its socket and
// end; anything else that it asks of the kernel kills it. False when the kernel refuses to lock,
// and then nothing may be run.
bool sandbox_enter(void);

#endif
