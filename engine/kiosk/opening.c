#include "kiosk/opening.h"

#include "kiosk/preview.h"
#include "kiosk/recording.h"

#include <stdlib.h>

struct opening {
    struct errand errand;
    struct kiosk *kiosk;
    struct store *store;
    struct content *content;
    bool ok;
    struct fault fault;
};

static void end_opening(struct opening *opening)
{
    struct kiosk *kiosk = opening->kiosk;
    kiosk->stale = true;
    if (!opening->ok) {
        kiosk->failure = kiosk->failed ? kiosk->failure : opening->fault;
        kiosk->failed = true;
        kiosk->ending = true;
    }
    free(opening);
}

static void run_store_opening(struct errand *errand)
{
    struct opening *opening = (struct opening *)errand;
    opening->kiosk->store = store_open(opening->kiosk->options->data, STORE_WRITE, &opening->fault);
    opening->ok = opening->kiosk->store != NULL;
}

static void done_store_opening(struct errand *errand)
{
    end_opening((struct opening *)errand);
}

static void open_store(struct kiosk *kiosk)
{
    struct opening *opening = memory_take(1, sizeof *opening);
    *opening = (struct opening){.errand = {.run = run_store_opening, .done = done_store_opening},
                                .kiosk = kiosk};
    clerk_send(kiosk->recorder, &opening->errand);
}

static void run_content_opening(struct errand *errand)
{
    struct opening *opening = (struct opening *)errand;
    const struct play_options *options = opening->kiosk->options;
    opening->ok = (options->preview ? content_load : content_open)(
        opening->kiosk->warden, options->content, &opening->content, &opening->fault);
    if (opening->ok && opening->content->course_count == 0) {
        opening->ok =
            fault_set(&opening->fault,
                      "there is no course to play in %s: put one into its folder courses, and "
                      "see 'manten check'",
                      opening->kiosk->options->content);
        content_free(opening->content);
        opening->content = NULL;
    }
}

// The data folder is touched once there is something to play.
static void done_content_opening(struct errand *errand)
{
    struct opening *opening = (struct opening *)errand;
    struct kiosk *kiosk = opening->kiosk;
    if (opening->ok) {
        kiosk->content = opening->content;
        kiosk->course = kiosk->content->courses[0];
        open_store(kiosk);
        if (kiosk->preview) {
            preview_opened(kiosk);
        }
    }
    end_opening(opening);
}

void opening_begin(struct kiosk *kiosk)
{
    struct opening *opening = memory_take(1, sizeof *opening);
    *opening = (struct opening){
        .errand = {.run = run_content_opening, .done = done_content_opening}, .kiosk = kiosk};
    clerk_send(kiosk->librarian, &opening->errand);
}
