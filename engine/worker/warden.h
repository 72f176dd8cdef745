// The warden: a small program of its own that starts the workers in which scripts run, and ends
// them. It has no window, no database and no secret, and what it loads is Lua and seccomp alone, so
// that a new worker costs little.
#ifndef MANTEN_WORKER_WARDEN_H
#define MANTEN_WORKER_WARDEN_H

#include <sys/types.h>

// Serves the engine, whose socket is WORKER_SOCKET, until it closes its end or is gone. The
// engine's own Lua is read from the folder.
_Noreturn void warden_run(pid_t engine, const char *scripts);

#endif
