// Running the scripts of a folder, some at a time, each in a worker of its own.
#ifndef MANTEN_MODULE_LOAD_H
#define MANTEN_MODULE_LOAD_H

#include "module/answers.h"
#include "module/conversation.h"
#include "module/folder.h"
#include "module/source.h"
#include "module/wire.h"

#include <stdatomic.h>

struct script_source {
    struct source source;
    enum file_kind kind;
};

// What a worker is told first. With `silent` it answers nothing and waits for questions.
void load_write_start(struct buffer *message, const struct script_source *script, bool silent);

// Why a worker gave no answer that can be used; `status` is what warden_end gave.
const char *load_why_broken(enum talk_state state, int status);

struct load {
    struct warden *warden;
    struct complaints *complaints;
    // Handed every answer that can be read; the value does not outlive the call.
    void (*answered)(void *context, const struct found *file, const struct source *source,
                     const struct value *answer);
    void *context;
    struct answers *answers; // of scripts that were run before, and of those that are; or NULL
    size_t *room;            // how many bytes all answers may still have
    const atomic_bool *stop; // begin no other when it is set; or NULL
    int64_t until;           // nor after this time (conversation_now); or 0
    bool patient;            // let the slow go on when no other file waits for a turn
};

// Files that take long.
struct slow {
    struct found *list;
    int count;
};

// Runs them all. A file that gives no answer, which takes at most about a second, is complained of.
void load_files(const struct load *load, const struct found *files, int count);

// The same, but what takes longer than a good file is added to `slow`, which has room, without a
// complaint. Gives how many files had their turn.
int load_quick(const struct load *load, const struct found *files, int count, struct slow *slow);

#endif
