// One message to a worker and one back, for many workers at a time, with a deadline for each.
#ifndef MANTEN_MODULE_CONVERSATION_H
#define MANTEN_MODULE_CONVERSATION_H

#include "base/buffer.h"
#include "module/warden_worker.h"

enum talk_state {
    TALK_OVER,  // there is none, or it has been dealt with
    TALK_GOING, // waiting for the worker
    TALK_ANSWERED,
    TALK_BROKEN, // the worker closed its end, or said what no worker says
    TALK_LATE
};

struct conversation {
    struct worker worker;
    enum talk_state state;
    struct buffer out; // with its head
    size_t sent;
    struct buffer in; // with its head
    int64_t began;    // when the message was said
    int64_t deadline; // clock_steady
};

// How many milliseconds a worker is given: of the processor's time, and on the wall of a machine
// that is too busy to let it run.
struct patience {
    int processor;
    int wall;
};

int64_t conversation_now(void);

// Begins to say the message; the worker and the deadline have been filled in.
void conversation_say(struct conversation *talk, const struct buffer *message);

// Waits until something happens to one of them, and does it; the state says what came of it.
void conversations_step(struct conversation **talks, int count);

// Lets a worker that is late, but has hardly been let run, go on; false when its time is over.
bool conversation_bear(struct conversation *talk, struct warden *warden, struct patience patience);

// The bytes of an answer, without the head.
const char *conversation_answer(const struct conversation *talk, size_t *length);

void conversation_free(struct conversation *talk);

#endif
