#include "module/workers.h"

#include "module/limits.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// Invariant: a worker answers one question and is ended, and the next one is made ready at once: so
// nothing that a function remembers of one learner can reach another.
struct workers {
    struct warden *warden;
    struct arena *arena;
    struct asked *modules; // never moved
    int count;
    pthread_mutex_t turn;
};

struct workers *workers_new(struct warden *warden, int room)
{
    struct workers *workers = memory_take(1, sizeof *workers);
    workers->warden = warden;
    workers->arena = arena_new();
    workers->modules = arena_take(workers->arena, (size_t)room, sizeof *workers->modules);
    pthread_mutex_init(&workers->turn, NULL);
    return workers;
}

void workers_add(struct workers *workers, const struct module *module, const struct found *file,
                 const struct source *source, const struct giving *givings)
{
    struct asked asked = {.module = module,
                          .path = file->path,
                          .script = {*source, file->kind},
                          .givings = givings,
                          .ready = {.socket = -1}};
    pthread_mutex_lock(&workers->turn);
    asked.script.source.text = arena_text_part(workers->arena, source->text, source->length);
    workers->modules[workers->count++] = asked;
    pthread_mutex_unlock(&workers->turn);
}

static bool bear(struct workers *workers, struct conversation *talk)
{
    const struct patience patience = {ASK_PROCESSOR_MOST + PROCESSOR_GRACE, ASK_STARVED_MOST};
    return conversation_bear(talk, workers->warden, patience);
}

// Sends the script; the worker runs it while the engine goes on.
static bool start(struct workers *workers, struct asked *asked, struct fault *fault)
{
    struct buffer message = {0};
    struct conversation talk = {.deadline = conversation_now() + ASK_WALL_MOST};
    struct conversation *talks[] = {&talk};
    if (!warden_begin(workers->warden, &talk.worker, fault)) {
        return false;
    }
    load_write_start(&message, &asked->script, true);
    conversation_say(&talk, &message);
    buffer_free(&message);
    while ((talk.state == TALK_GOING || bear(workers, &talk)) && talk.sent < talk.out.length) {
        conversations_step(talks, 1);
    }
    bool said = talk.state == TALK_GOING;
    conversation_free(&talk);
    if (!said) {
        warden_end(workers->warden, &talk.worker);
        return fault_set(fault, "%s:1: error: its worker does not start", asked->path);
    }
    asked->ready = talk.worker;
    return true;
}

// Only the module that is asked has a worker ready: there may be many modules.
static void end_others(struct workers *workers, const struct asked *asked)
{
    for (int i = 0; i < workers->count; i++) {
        if (&workers->modules[i] != asked) {
            warden_end(workers->warden, &workers->modules[i].ready);
        }
    }
}

void workers_free(struct workers *workers)
{
    if (!workers) {
        return;
    }
    for (int i = 0; i < workers->count; i++) {
        warden_end(workers->warden, &workers->modules[i].ready);
    }
    arena_free(workers->arena);
    pthread_mutex_destroy(&workers->turn);
    free(workers);
}

struct asked *workers_find(struct workers *workers, const struct module *module)
{
    struct asked *found = NULL;
    pthread_mutex_lock(&workers->turn);
    for (int i = 0; i < workers->count && !found; i++) {
        if (workers->modules[i].module == module) {
            found = &workers->modules[i];
        }
    }
    pthread_mutex_unlock(&workers->turn);
    return found;
}

static bool converse(struct workers *workers, struct asked *asked, const struct buffer *question,
                     struct conversation *talk, struct fault *fault)
{
    end_others(workers, asked);
    if (asked->ready.number == 0 && !start(workers, asked, fault)) {
        return false;
    }
    talk->worker = asked->ready;
    talk->deadline = conversation_now() + ASK_WALL_MOST;
    asked->ready = (struct worker){.socket = -1};
    conversation_say(talk, question);
    while (talk->state == TALK_GOING || bear(workers, talk)) {
        conversations_step(&talk, 1);
    }
    int status = warden_end(workers->warden, &talk->worker);
    if (talk->state != TALK_ANSWERED) {
        return fault_set(fault, "%s:1: error: %s", asked->path,
                         load_why_broken(talk->state, status));
    }
    start(workers, asked, fault);
    return true;
}

bool workers_ask(struct workers *workers, struct asked *asked, const struct buffer *question,
                 struct buffer *answer, struct fault *fault)
{
    struct conversation talk = {0};
    pthread_mutex_lock(&workers->turn);
    bool done = converse(workers, asked, question, &talk, fault);
    pthread_mutex_unlock(&workers->turn);
    if (done) {
        size_t length;
        const char *bytes = conversation_answer(&talk, &length);
        buffer_add(answer, bytes, length);
    }
    conversation_free(&talk);
    return done;
}
