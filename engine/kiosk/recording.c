#include "kiosk/recording.h"

#include <stdlib.h>

struct recording {
    struct errand errand;
    struct kiosk *kiosk;
    struct arena *arena;
    struct fact facts[RULING_MOST];
    int count;
    unsigned visit;
    bool holds;
    void (*then)(struct kiosk *kiosk);
    bool ok;
    struct fault fault;
    struct recording *next; // among those that could not be recorded
};

struct store *recording_store(struct kiosk *kiosk, struct fault *fault)
{
    if (!kiosk->store) {
        kiosk->store = store_open(kiosk->options->data, STORE_WRITE, fault);
    }
    return kiosk->store;
}

// A store that failed is not trusted any more (S5). It is opened anew, which reads its last rows,
// and handed the same facts again, which it keeps once (S6).
bool recording_append(struct kiosk *kiosk, const struct fact *facts, int count, struct fault *fault)
{
    if (kiosk->store && store_append(kiosk->store, facts, count, fault)) {
        return true;
    }
    store_close(kiosk->store);
    kiosk->store = NULL;
    return recording_store(kiosk, fault) && store_append(kiosk->store, facts, count, fault);
}

static void run_recording(struct errand *errand)
{
    struct recording *recording = (struct recording *)errand;
    recording->ok =
        recording_append(recording->kiosk, recording->facts, recording->count, &recording->fault);
}

static void free_recording(struct recording *recording)
{
    arena_free(recording->arena);
    free(recording);
}

static void keep_unrecorded(struct kiosk *kiosk, struct recording *recording)
{
    struct recording **end = &kiosk->unrecorded;
    while (*end) {
        end = &(*end)->next;
    }
    *end = recording;
    recording->next = NULL;
    kiosk->troubled = true;
    kiosk->trouble = recording->fault;
}

static void apply(struct kiosk *kiosk, const struct recording *recording)
{
    for (int i = 0; i < recording->count; i++) {
        progress_apply(&kiosk->visit.progress, &recording->facts[i]);
    }
    if (recording->then) {
        recording->then(kiosk);
    }
}

static void done_recording(struct errand *errand)
{
    struct recording *recording = (struct recording *)errand;
    struct kiosk *kiosk = recording->kiosk;
    const bool here = kiosk->present && recording->visit == kiosk->visits;
    kiosk->stale |= here;
    if (recording->holds) {
        kiosk->holds--;
    }
    if (here && !recording->ok) {
        keep_unrecorded(kiosk, recording);
        return;
    }
    if (here) {
        apply(kiosk, recording);
    }
    free_recording(recording);
}

static void send(struct kiosk *kiosk, struct recording *recording)
{
    kiosk->holds += recording->holds;
    clerk_send(kiosk->recorder, &recording->errand);
}

void recording_again(struct kiosk *kiosk)
{
    struct recording *next = kiosk->unrecorded;
    kiosk->unrecorded = NULL;
    while (next) {
        struct recording *recording = next;
        next = recording->next;
        send(kiosk, recording);
    }
}

void recording_forget(struct kiosk *kiosk)
{
    while (kiosk->unrecorded) {
        struct recording *recording = kiosk->unrecorded;
        kiosk->unrecorded = recording->next;
        free_recording(recording);
    }
}

void recording_send(struct kiosk *kiosk, const struct ruling *ruling,
                    void (*then)(struct kiosk *kiosk))
{
    struct recording *recording = memory_take(1, sizeof *recording);
    recording->errand = (struct errand){.run = run_recording, .done = done_recording};
    recording->kiosk = kiosk;
    recording->arena = arena_new();
    recording->count = ruling->count;
    recording->visit = kiosk->visits;
    recording->holds = then != NULL;
    recording->then = then;
    for (int i = 0; i < ruling->count; i++) {
        recording->facts[i] = fact_copy(&ruling->facts[i], recording->arena);
    }
    send(kiosk, recording);
}
