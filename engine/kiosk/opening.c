#include "kiosk/opening.h"

#include "kiosk/preview.h"
#include "kiosk/recording.h"
#include "kiosk/view.h"

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

static void more_came(void *window)
{
    window_wake(window);
}

static bool read_content(const struct kiosk *kiosk, struct content **content, struct fault *fault)
{
    const struct play_options *options = kiosk->options;
    if (options->preview) {
        return content_load(kiosk->warden, options->content, content, fault);
    }
    const struct content_wish wish = {
        .course = options->course, .arrived = more_came, .context = kiosk->window};
    return content_open(kiosk->warden, options->content, &wish, content, fault);
}

static bool has_course(const struct content *content, const struct play_options *options,
                       struct fault *fault)
{
    if (content->course_count == 0) {
        return fault_set(fault,
                         "there is no course to play in %s: put one into its folder courses, and "
                         "see 'manten check'",
                         options->content);
    }
    return !options->course || content_course(content, options->course) ||
           fault_set(fault, "there is no course %s in %s: see 'manten check'", options->course,
                     options->content);
}

static void run_content_opening(struct errand *errand)
{
    struct opening *opening = (struct opening *)errand;
    const struct kiosk *kiosk = opening->kiosk;
    opening->ok = read_content(kiosk, &opening->content, &opening->fault);
    if (opening->ok && !has_course(opening->content, kiosk->options, &opening->fault)) {
        opening->ok = false;
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
        kiosk->course = view_only_course(kiosk);
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
