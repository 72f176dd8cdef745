// `manten records erase`: people have a right to be forgotten.
#include "command/erase.h"

#include "base/arena.h"
#include "command/catalogued.h"
#include "command/input.h"
#include "record/erasing.h"

#include <stdio.h>
#include <string.h>

struct request {
    const struct invocation *invocation;
    const char *who;    // a learner
    const char *before; // or a day
};

struct erasing {
    const struct request *request;
    struct arena *arena;
};

static bool erase(void *context, struct store *store, struct fault *fault)
{
    const struct erasing *erasing = context;
    const struct request *request = erasing->request;
    struct desk desk = desk_at(store);
    int count = 1;
    const bool done = request->who
                          ? erase_learner(&desk, request->who, erasing->arena, fault)
                          : erase_before(&desk, request->before, erasing->arena, &count, fault);
    if (done) {
        printf("%d erased: names and free texts are gone, counts stay\n", count);
    }
    return done;
}

static bool perform(const struct request *request, struct arena *arena, struct fault *fault)
{
    struct erasing erasing = {request, arena};
    const struct errand errand = {.mode = STORE_WRITE, .act = erase, .context = &erasing};
    struct warden *warden = warden_start(fault);
    if (!warden) {
        return false;
    }
    const bool done = catalogued_run(warden, request->invocation, &errand, fault);
    warden_stop(warden);
    return done;
}

int erase_run(const struct invocation *invocation)
{
    struct request request = {.invocation = invocation};
    for (int i = 2; i < invocation->count; i++) {
        const char *value = command_option(invocation, "--before", &i);
        if (value) {
            request.before = value;
        } else if (request.who || strncmp(invocation->arguments[i], "--", 2) == 0) {
            return command_misused(&records_command, "records erase does not take %s",
                                   invocation->arguments[i]);
        } else {
            request.who = invocation->arguments[i];
        }
    }
    if (!request.who == !request.before ||
        (request.before && !input_fits(request.before, "0000-00-00"))) {
        return command_misused(&records_command,
                               "records erase takes one learner, or --before 2026-11-21");
    }
    struct fault fault;
    struct arena *arena = arena_new();
    const bool done = perform(&request, arena, &fault);
    arena_free(arena);
    return done ? STATUS_DONE : command_failed(&fault);
}
