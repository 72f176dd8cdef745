#include "kiosk/organizer.h"
#include "kiosk/recording.h"

#include <stdlib.h>
#include <string.h>

static void run(struct errand *errand)
{
    struct deskwork *work = (struct deskwork *)errand;
    work->ok = work->work(work, &work->fault);
}

static void done(struct errand *errand)
{
    struct deskwork *work = (struct deskwork *)errand;
    struct kiosk *kiosk = work->kiosk;
    kiosk->holds--;
    kiosk->stale = true;
    if (work->visit == kiosk->visits && work->ok) {
        work->then(kiosk, work);
    } else if (work->visit == kiosk->visits) {
        kiosk->troubled = true;
        kiosk->trouble = work->fault;
    }
    arena_free(work->arena);
    explicit_bzero(work, sizeof *work);
    free(work);
}

struct deskwork *deskwork_new(struct kiosk *kiosk, const char *text)
{
    struct deskwork *work = memory_take(1, sizeof *work);
    work->errand = (struct errand){.run = run, .done = done};
    work->kiosk = kiosk;
    work->arena = arena_new();
    work->data = kiosk->options->data;
    work->text = arena_text(work->arena, text);
    work->wall = clock_wall(&kiosk->clock);
    work->visit = kiosk->visits;
    return work;
}

void deskwork_send(struct deskwork *work)
{
    work->kiosk->holds++;
    clerk_send(work->kiosk->recorder, &work->errand);
}
