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
};

static void run_recording(struct errand *errand)
{
    struct recording *recording = (struct recording *)errand;
    recording->ok = store_append(recording->kiosk->store, recording->facts, recording->count,
                                 &recording->fault);
}

static void done_recording(struct errand *errand)
{
    struct recording *recording = (struct recording *)errand;
    struct kiosk *kiosk = recording->kiosk;
    if (recording->holds) {
        kiosk->holds--;
    }
    if (kiosk->present && recording->visit == kiosk->visits) {
        kiosk->stale = true;
        if (!recording->ok) {
            kiosk->troubled = true;
            kiosk->trouble = recording->fault;
        } else {
            for (int i = 0; i < recording->count; i++) {
                progress_apply(&kiosk->visit.progress, &recording->facts[i]);
            }
            if (recording->then) {
                recording->then(kiosk);
            }
        }
    }
    arena_free(recording->arena);
    free(recording);
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
    kiosk->holds += recording->holds;
    clerk_send(kiosk->recorder, &recording->errand);
}
