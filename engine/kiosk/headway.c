#include "kiosk/headway.h"

#include "kiosk/view.h"

#include <string.h>

bool headway_coming(const struct kiosk *kiosk)
{
    return kiosk->content->reading != READING_DONE;
}

static bool begun(const struct kiosk *kiosk, const char *id)
{
    return progress_place(&kiosk->visit.progress, id) != NULL;
}

static void count_module(const struct kiosk *kiosk, const char *id, struct headway *headway)
{
    const struct module *module = content_module(kiosk->content, id);
    if (view_module_complete(kiosk, id)) {
        headway->done++;
    } else if (module) {
        headway->minutes_left += module->minutes;
    }
    headway->total++;
}

// Each course has surveys of its own; a checklist is the same everywhere.
static bool filled_in(const struct kiosk *kiosk, const char *id, const char *course)
{
    const struct attempt *attempt = progress_attempt(&kiosk->visit.progress, id);
    while (attempt && !(attempt->complete && (!course || strcmp(attempt->course, course) == 0))) {
        attempt = attempt_earlier(attempt);
    }
    return attempt != NULL;
}

static int count_filled(const struct kiosk *kiosk, const struct course *course)
{
    int filled = 0;
    for (int i = 0; i < course->checklist_count; i++) {
        filled += filled_in(kiosk, course->checklists[i], NULL);
    }
    for (int i = 0; i < course->survey_count; i++) {
        filled += filled_in(kiosk, course->surveys[i], course->id);
    }
    return filled;
}

struct headway headway_of(const struct kiosk *kiosk, const struct course *course)
{
    struct headway headway = {.done = 0};
    bool any = false;
    for (int i = 0; i < course->module_count; i++) {
        const char *id = course->modules[i];
        any |= view_module_complete(kiosk, id);
        headway.begun |= begun(kiosk, id);
        if (!course_optional(course, id)) {
            count_module(kiosk, id, &headway);
        }
    }
    headway.complete = headway.done == headway.total && any;
    headway.filled = count_filled(kiosk, course);
    return headway;
}

// A module that cannot be played keeps none from opening.
static bool stands_in_the_way(const struct kiosk *kiosk, const char *need)
{
    const bool playable = content_module(kiosk->content, need) || headway_coming(kiosk);
    return playable && !view_module_complete(kiosk, need);
}

const char *headway_missing(struct kiosk *kiosk, const char *module)
{
    const struct requirement *requirement = course_requirement(kiosk->course, module);
    const char *missing = NULL;
    for (int i = 0; requirement && i < requirement->need_count && !begun(kiosk, module); i++) {
        const char *id = requirement->needs[i];
        const struct module *need = content_module(kiosk->content, id);
        if (!stands_in_the_way(kiosk, id)) {
            continue;
        }
        const char *title = need ? text_in(&need->title, kiosk->language, NULL)
                                 : kiosk_word(kiosk, WORD_COMING_TITLE);
        missing = missing
                      ? word_with(kiosk->frame, WORD_LOCKED_AND, kiosk->language, missing, title)
                      : title;
    }
    return missing;
}
