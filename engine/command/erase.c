// `manten records erase`: people have a right to be forgotten.
#include "command/erase.h"

#include "base/arena.h"
#include "module/content.h"
#include "record/catalog.h"
#include "record/erasing.h"
#include "record/trust.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

struct request {
    const struct invocation *invocation;
    const char *who;    // a learner
    const char *before; // or a day
};

static bool is_day(const char *text)
{
    static const char pattern[] = "0000-00-00";
    for (size_t i = 0; i < sizeof pattern; i++) {
        if (pattern[i] == '0' ? !isdigit((unsigned char)text[i]) : text[i] != pattern[i]) {
            return false;
        }
    }
    return true;
}

static bool erase(const struct request *request, struct store *store, struct arena *arena,
                  struct fault *fault)
{
    struct desk desk = desk_at(store);
    int count = 1;
    const bool done = request->who ? erase_learner(&desk, request->who, arena, fault)
                                   : erase_before(&desk, request->before, arena, &count, fault);
    if (done) {
        printf("%d erased: names and free texts are gone, counts stay\n", count);
    }
    return done;
}

static bool perform(const struct request *request, struct arena *arena, struct fault *fault)
{
    const char *folder = request->invocation->data;
    struct content *content;
    struct warden *warden = warden_start(fault);
    if (!warden) {
        return false;
    }
    bool done = false;
    if (content_load(warden, request->invocation->content, &content, fault)) {
        struct store *store = store_open(folder, STORE_WRITE, fault);
        done = store && trust_check(store, folder, fault) && catalog_put(store, content, fault) &&
               erase(request, store, arena, fault);
        store_close(store);
        content_free(content);
    }
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
    if (!request.who == !request.before || (request.before && !is_day(request.before))) {
        return command_misused(&records_command,
                               "records erase takes one learner, or --before 2026-11-21");
    }
    struct fault fault;
    struct arena *arena = arena_new();
    const bool done = perform(&request, arena, &fault);
    arena_free(arena);
    return done ? STATUS_DONE : command_failed(&fault);
}
