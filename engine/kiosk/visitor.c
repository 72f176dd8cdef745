#include "kiosk/visitor.h"

#include "kiosk/conduct.h"
#include "kiosk/recording.h"
#include "kiosk/screens.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"

#include <stdlib.h>
#include <string.h>

struct entering {
    struct errand errand;
    struct kiosk *kiosk;
    char *name, *organization;
    bool found;
    struct id learner;
    struct progress progress;
    unsigned visit;
    bool ok;
    struct fault fault;
};

static void take_fact(void *context, const struct fact *fact)
{
    progress_apply(context, fact);
}

static void run_entering(struct errand *errand)
{
    struct entering *entering = (struct entering *)errand;
    struct store *store = recording_store(entering->kiosk, &entering->fault);
    entering->ok =
        store && store_find_learner(store, entering->name, entering->organization, &entering->found,
                                    &entering->learner, &entering->fault);
    if (entering->ok && entering->found) {
        struct arena *arena = arena_new();
        entering->ok = store_replay(store, entering->learner.text, arena, take_fact,
                                    &entering->progress, &entering->fault);
        arena_free(arena);
    }
}

// The one that was open last; nothing when there is a choice and none was made, or that one is
// gone.
static const struct course *course_to_go_on_with(const struct kiosk *kiosk,
                                                 const struct progress *progress)
{
    const struct course *only = view_only_course(kiosk);
    return only ? only : content_course(kiosk->content, progress->course);
}

// The person's progress is taken over, and their coming recorded.
static void enter(struct kiosk *kiosk, struct entering *entering)
{
    const struct course *course = course_to_go_on_with(kiosk, &entering->progress);
    const struct arrival arrival = {
        .name = entering->name,
        .organization = entering->organization,
        .course = course ? course->id : "",
        .notice = kiosk_word(kiosk, WORD_NOTICE),
        .role = kiosk->typing.role[0] ? kiosk->typing.role : NULL,
        .language = kiosk->language,
        .known = entering->found ? &entering->learner : NULL,
    };
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (!judge_arrival(&origin, &arrival, &ruling, &fault)) {
        progress_close(&entering->progress);
        return;
    }
    const struct fact *fact = &ruling.facts[ruling.count - 1];
    kiosk->visit = (struct visit){
        .learner = fact->learner,
        .arrival = fact->arrival,
        .language = kiosk->language,
        .progress = entering->progress,
    };
    kiosk->course = course;
    kiosk->present = true;
    recording_send(kiosk, &ruling, conduct_resume);
}

static void done_entering(struct errand *errand)
{
    struct entering *entering = (struct entering *)errand;
    struct kiosk *kiosk = entering->kiosk;
    kiosk->holds--;
    kiosk->stale = true;
    if (entering->visit != kiosk->visits) { // gone before the name was found
        progress_close(&entering->progress);
    } else if (entering->ok) {
        enter(kiosk, entering);
    } else {
        progress_close(&entering->progress);
        kiosk->troubled = true;
        kiosk->trouble = entering->fault;
    }
    explicit_bzero(entering->name, strlen(entering->name));
    explicit_bzero(entering->organization, strlen(entering->organization));
    free(entering->name);
    free(entering->organization);
    free(entering);
}

static char *copy_of(const struct buffer *buffer)
{
    char *copy = memory_take(buffer->length + 1, 1);
    memcpy(copy, buffer->text ? buffer->text : "", buffer->length);
    return copy;
}

void visitor_arrives(struct kiosk *kiosk)
{
    if (!kiosk->content) {
        return; // still being read: the button shows it
    }
    struct entering *entering = memory_take(1, sizeof *entering);
    entering->errand = (struct errand){.run = run_entering, .done = done_entering};
    entering->kiosk = kiosk;
    entering->name = copy_of(&kiosk->typing.name);
    entering->organization = copy_of(&kiosk->typing.organization);
    entering->progress = progress_open();
    entering->visit = ++kiosk->visits;
    kiosk->holds++;
    clerk_send(kiosk->recorder, &entering->errand);
}

void visitor_leaves(struct kiosk *kiosk, enum departure departure)
{
    if (kiosk->present) {
        struct ruling ruling;
        timing_stop(kiosk);
        struct origin origin = kiosk_origin(kiosk);
        judge_departure(&kiosk->visit, &origin, departure, &ruling);
        recording_send(kiosk, &ruling, NULL);
    }
    kiosk_forget_person(kiosk);
    kiosk_show(kiosk, &attract_screen);
}
