// The warden's own process, and the words between it and the engine.
#ifndef MANTEN_MODULE_WARDEN_PROCESS_H
#define MANTEN_MODULE_WARDEN_PROCESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

enum { WARDEN_BEGIN, WARDEN_END, WARDEN_USED };

struct warden_request {
    int what;
    int worker; // WARDEN_END, WARDEN_USED: its number
};

// The answer to WARDEN_BEGIN carries the engine's end of the new worker's socket.
struct warden_answer {
    bool done;
    int worker;
    int status;   // WARDEN_END: as waitpid gives it
    int64_t used; // WARDEN_USED: milliseconds of the processor's time
};

// Serves the engine until it closes its end or is gone.
_Noreturn void warden_process_run(int socket, pid_t engine);

#endif
