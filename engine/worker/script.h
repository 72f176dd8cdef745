// The Lua state of a worker: empty but for the vocabulary, and capped.
#ifndef MANTEN_WORKER_SCRIPT_H
#define MANTEN_WORKER_SCRIPT_H

#include "base/buffer.h"
#include "base/fault.h"
#include "module/wire.h"

struct script;

// Lives as long as the process, and those that it forks.
struct script *script_new(void);

// Reads the engine's own Lua from the folder, so that each worker has it compiled. False when it
// cannot be read or is no Lua.
bool script_learn(struct script *script, const char *folder, struct fault *fault);

// Runs the vocabulary and then the author's text, as `start` has them (see worker.h). Whatever is
// wrong with the text becomes complaints. False when the vocabulary itself does not run.
bool script_load(struct script *script, const struct value *start);

// Writes what the script made, as a message; false when that is more than a message may hold.
bool script_result(struct script *script, struct buffer *message);

// Asks all functions and writes what they said; false as above.
bool script_ask(struct script *script, const struct value *question, struct buffer *message);

// To be called from a signal: at the next instruction the script is ended with its line.
void script_interrupt(struct script *script);

// Ends the process, and says why and at which line. A limit is no error of Lua's, so that no pcall
// can swallow it, and the collector never runs for want of memory (Lua 5.4.4 may crash there).
// It takes no memory and may be called from a signal.
_Noreturn void script_end(struct script *script, const char *why);

#endif
