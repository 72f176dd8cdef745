#include "kiosk/deskwork.h"

#include "kiosk/screens.h"
#include "kiosk/seeking.h"
#include "kiosk/takeout_job.h"

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

bool deskwork_shown(const struct kiosk *kiosk)
{
    return kiosk->screen->name && strcmp(kiosk->screen->name, "organizer") == 0;
}

void deskwork_home(struct kiosk *kiosk)
{
    buffer_free(&kiosk->typing.number);
    buffer_free(&kiosk->organizer.first);
    kiosk->organizer.renewing = false;
    seeking_forget(kiosk);
    kiosk_show(kiosk, &organizer_screen);
}

void deskwork_forget(struct kiosk *kiosk)
{
    buffer_free(&kiosk->organizer.first);
    arena_free(kiosk->organizer.arena);
    job_abandon(kiosk->organizer.job);
    kiosk->organizer = (struct organizer){.complaint = WORDS};
}
