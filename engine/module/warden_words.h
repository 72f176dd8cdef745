// What the engine and its warden (worker/warden.c) say to each other.
#ifndef MANTEN_MODULE_WARDEN_WORDS_H
#define MANTEN_MODULE_WARDEN_WORDS_H

#include "base/fault.h"

#include <stdbool.h>
#include <stdint.h>

// Where the warden, and each worker, has its only way in and out.
enum { WORKER_SOCKET = 3 };

enum { WARDEN_READY, WARDEN_BEGIN, WARDEN_END, WARDEN_USED };

struct warden_request {
    int what;
    int worker; // WARDEN_END, WARDEN_USED: its number
};

// The answer to WARDEN_BEGIN carries the engine's end of the new worker's socket.
struct warden_answer {
    bool done;
    int worker;
    int status;         // WARDEN_END: as waitpid gives it
    int64_t used;       // WARDEN_USED: milliseconds of the processor's time
    struct fault fault; // WARDEN_READY: why it is not
};

// Names of the engine's own Lua, in the folder of scripts: what modules and other content are
// written in, what reports are, and what both stand on.
#define CONTENT_WORDS "vocabulary.lua"
#define REPORT_WORDS "report_vocabulary.lua"
#define CHECKS "checks.lua"

#endif
