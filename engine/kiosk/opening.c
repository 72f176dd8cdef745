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
    opening->ok = recording_store(opening->kiosk, &opening->fault) != NULL;
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

static const char *wanted_course(const struct kiosk *kiosk)
{
    return kiosk->sitting ? kiosk->sitting->course : kiosk->options->course;
}

static bool read_content(struct kiosk *kiosk, struct content **content, struct fault *fault)
{
    const struct play_options *options = kiosk->options;
    if (kiosk->preview) {
        return preview_read(kiosk, content, fault);
    }
    const struct content_wish wish = {
        .course = wanted_course(kiosk), .arrived = more_came, .context = kiosk->window};
    return content_open(kiosk->warden, options->content, &wish, content, fault);
}

static bool has_course(const struct content *content, const struct kiosk *kiosk,
                       struct fault *fault)
{
    const char *course = wanted_course(kiosk);
    if (content->course_count == 0) {
        return fault_set(fault,
                         "there is no course to play in %s: put one into its folder courses, and "
                         "see 'manten check'",
                         kiosk->options->content);
    }
    return !course || content_course(content, course) ||
           fault_set(fault, "there is no course %s in %s: see 'manten check'", course,
                     kiosk->options->content);
}

static void run_content_opening(struct errand *errand)
{
    struct opening *opening = (struct opening *)errand;
    struct kiosk *kiosk = opening->kiosk;
    opening->ok = read_content(kiosk, &opening->content, &opening->fault);
    if (opening->ok && !has_course(opening->content, kiosk, &opening->fault)) {
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
