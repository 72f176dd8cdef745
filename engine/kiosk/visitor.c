#include "kiosk/visitor.h"

#include "base/utf8.h"
#include "kiosk/conduct.h"
#include "kiosk/deskwork.h"
#include "kiosk/recording.h"
#include "kiosk/screens.h"
#include "kiosk/seeking.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entering {
    struct errand errand;
    struct kiosk *kiosk;
    char *name, *organization;
    bool found;
    struct id learner;
    struct progress progress;
    struct arena *arena;   // of the applicant
    struct listed *listed; // who of the sitting's roster it is; NULL without a sitting
    bool walk_in;          // and was not on it so far
    unsigned visit;
    bool ok;
    struct fault fault;
};

static void take_fact(void *context, const struct fact *fact)
{
    progress_apply(context, fact);
}

// Whoever gave the name that is on the roster is that applicant, however they came here.
static bool find_listed(struct entering *entering, struct store *store)
{
    bool found;
    struct listed listed;
    if (!entering->walk_in) {
        return true;
    }
    if (!desk_listed(store, &entering->listed->applicant, entering->arena, &found, &listed,
                     &entering->fault)) {
        return false;
    }
    entering->walk_in = !found;
    *entering->listed = found ? listed : *entering->listed;
    return true;
}

// A name that was corrected since leaves the person the same.
static bool find_learner(struct entering *entering, struct store *store)
{
    const char *known = entering->listed ? entering->listed->learner : NULL;
    if (known) {
        entering->found = true;
        snprintf(entering->learner.text, sizeof entering->learner.text, "%s", known);
        return true;
    }
    return store_find_learner(store, entering->name, entering->organization, &entering->found,
                              &entering->learner, &entering->fault);
}

static void run_entering(struct errand *errand)
{
    struct entering *entering = (struct entering *)errand;
    struct store *store = recording_store(entering->kiosk, &entering->fault);
    entering->ok = store && find_listed(entering, store) && find_learner(entering, store);
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
        .notice = kiosk_word(kiosk, visitor_notice(kiosk)),
        .role = kiosk->typing.role[0] ? kiosk->typing.role : NULL,
        .program = "Manten " MANTEN_VERSION,
        .language = kiosk->language,
        .known = entering->found ? &entering->learner : NULL,
        .applicant = entering->listed ? &entering->listed->applicant : NULL,
        .walk_in = entering->walk_in,
        .present = entering->listed && entering->listed->present,
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
    seeking_forget(kiosk);
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
    arena_free(entering->arena);
    free(entering);
}

static char *copy_of(const struct buffer *buffer)
{
    char *copy = memory_take(buffer->length + 1, 1);
    memcpy(copy, buffer->text ? buffer->text : "", buffer->length);
    return copy;
}

enum word visitor_notice(const struct kiosk *kiosk)
{
    return kiosk->sitting ? WORD_NOTICE_LISTED : WORD_NOTICE;
}

// A name in kana is its own reading, by which the person can be found the next time.
static const char *reading_now(const struct kiosk *kiosk, struct arena *arena)
{
    const char *name = buffer_text(&kiosk->typing.name);
    char *folded = reading_is_kana(name) ? utf8_folded_kana(name) : NULL;
    const char *reading = arena_text(arena, folded ? folded : "");
    free(folded);
    return reading;
}

static struct applicant walk_in_now(struct kiosk *kiosk, struct arena *arena)
{
    return (struct applicant){
        .id = id_make(&kiosk->ids, clock_wall(&kiosk->clock)),
        .session = arena_text(arena, kiosk->sitting->id),
        .name = arena_text(arena, buffer_text(&kiosk->typing.name)),
        .reading = reading_now(kiosk, arena),
        .organization = arena_text(arena, buffer_text(&kiosk->typing.organization)),
        .kind = "",
        .qualifications = "",
        .question = "",
        .walk_in = true,
    };
}

// Who was chosen from the roster, or else somebody who walks in.
static struct listed *listed_now(struct kiosk *kiosk, struct arena *arena)
{
    struct listed *listed = arena_take(arena, 1, sizeof *listed);
    if (kiosk->seeking.chosen) {
        *listed = *kiosk->seeking.chosen;
        listed->applicant = applicant_copy(&kiosk->seeking.chosen->applicant, arena);
        listed->learner = arena_text(arena, listed->learner);
    } else {
        listed->applicant = walk_in_now(kiosk, arena);
    }
    return listed;
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
    entering->arena = arena_new();
    entering->listed = kiosk->sitting ? listed_now(kiosk, entering->arena) : NULL;
    entering->walk_in = kiosk->sitting && !kiosk->seeking.chosen;
    entering->visit = ++kiosk->visits;
    kiosk->holds++;
    clerk_send(kiosk->recorder, &entering->errand);
}

void visitor_forget(struct kiosk *kiosk)
{
    if (kiosk->present) {
        progress_close(&kiosk->visit.progress);
    }
    kiosk->present = false;
    kiosk->visits++;
    recording_forget(kiosk);
    seeking_forget(kiosk);
    deskwork_forget(kiosk);
    kiosk->visit = (struct visit){.language = JAPANESE};
    kiosk->course = view_only_course(kiosk);
    kiosk->at = (struct at){.module = NULL};
    kiosk->stopwatch = (struct stopwatch){.running = false};
    kiosk_forget_typing(kiosk);
    arena_free(kiosk->said_arena);
    kiosk->said_arena = NULL;
    kiosk->said = NULL;
    kiosk->said_of = NULL;
    arena_free(kiosk->recall.arena);
    kiosk->recall = (struct recall){.number = 0};
    arena_free(kiosk->colleagues.arena);
    kiosk->colleagues = (struct colleagues){.count = 0};
    arena_empty(kiosk->page_arena);
    arena_empty(kiosk->made);
    arena_empty(kiosk->frame);
    scene_begin(kiosk->scene, 1, 1);
    scene_begin(kiosk->shown, 1, 1); // another size: the next frame paints everything
    type_forget(kiosk->type);
    kiosk->recorded = false;
    kiosk->troubled = false;
    kiosk->noticed_module = NULL;
    kiosk->language = kiosk->options->language;
    kiosk->text_size = 0;
    kiosk->stale = true;
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
    visitor_forget(kiosk);
    kiosk_show(kiosk, &attract_screen);
}
