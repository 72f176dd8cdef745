#include "kiosk/conduct.h"

#include "kiosk/asking.h"
#include "kiosk/conduct_pages.h"
#include "kiosk/conduct_sheets.h"
#include "kiosk/recall.h"
#include "kiosk/recording.h"
#include "kiosk/view.h"

#include <string.h>

// ---- modules

// Whether one can stand at the scene: it was led to by the way that is open, or looks back on one.
static bool on_the_way(const struct kiosk *kiosk, const struct page *scene)
{
    const struct attempt *attempt = view_attempt(kiosk, scene->sheet);
    const struct way way = scenario_way(scene->sheet, attempt);
    return attempt &&
           (page_is_debrief(scene) ? way_ended(&way)
                                   : !attempt->handed_in && way_station(&way, scene) >= 0);
}

// The page was taken out: the one behind the last of those read before it that is still there.
static const struct page *page_near(const struct kiosk *kiosk, const struct place *place)
{
    const struct page *before = NULL;
    for (int i = 0; i < place->seen_count && strcmp(place->seen[i], place->page) != 0; i++) {
        const struct page *page = module_page(kiosk->at.module, place->seen[i]);
        before = page ? page : before;
    }
    const struct page *behind = before ? view_page_from(kiosk, before, 1) : NULL;
    return behind ? behind : before;
}

// The page that was shown last, or what is nearest to it; the first one when it was never begun. In
// review any scene is read, else one has to have come to it.
static const struct page *page_to_resume(const struct kiosk *kiosk, bool review)
{
    const struct place *place = progress_place(&kiosk->visit.progress, kiosk->at.module->id);
    const struct page *page = place ? module_page(kiosk->at.module, place->page) : NULL;
    if (place && !page) {
        page = page_near(kiosk, place);
    }
    if (!review && page && page_scenario(page) && !on_the_way(kiosk, page)) {
        return view_scenario_now(kiosk, page->sheet);
    }
    return page && view_page_shown(kiosk, page) ? page : view_page_from(kiosk, NULL, 1);
}

static void module_ready(struct kiosk *kiosk)
{
    const struct module *module = kiosk->at.module;
    const struct sheet *test = module_test(module);
    const struct attempt *attempt = test ? visit_attempt(&kiosk->visit, module, test) : NULL;
    if (attempt && !attempt->complete) {
        conduct_sheet(kiosk, module, test);
        return;
    }
    // Whoever has full marks reads again from the beginning.
    const struct page *page = view_module_complete(kiosk, module->id)
                                  ? view_page_from(kiosk, NULL, 1)
                                  : page_to_resume(kiosk, false);
    if (recall_begin(kiosk)) {
        return;
    }
    if (page) {
        conduct_page(kiosk, page, false);
    } else if (test) {
        conduct_sheet(kiosk, module, test);
    }
}

void conduct_module(struct kiosk *kiosk, const char *id)
{
    const struct module *module = content_module(kiosk->content, id);
    kiosk->noticed_module = NULL;
    if (!module) {
        return;
    }
    kiosk->at = (struct at){.module = module};
    asking_send(kiosk, module, module_ready);
}

// ---- going on where one was

static void resume_page(struct kiosk *kiosk)
{
    const struct sheet *test = module_test(kiosk->at.module);
    const struct attempt *attempt =
        test ? visit_attempt(&kiosk->visit, kiosk->at.module, test) : NULL;
    // After a failed test, and for a hint in the next one, pages are read in review.
    const bool review = attempt && !attempt->complete;
    const struct page *page = page_to_resume(kiosk, review);
    if (!page) {
        module_ready(kiosk);
        return;
    }
    kiosk->at.sheet = test;
    conduct_page(kiosk, page, review);
}

// The sheet that was on the screen, or NULL when it is gone from the content.
static const struct sheet *sheet_to_resume(const struct kiosk *kiosk)
{
    const char *id = kiosk->visit.progress.where_sheet;
    return kiosk->at.module ? module_sheet(kiosk->at.module, id) : view_sheet(kiosk, id);
}

static void resume_sheet(struct kiosk *kiosk)
{
    const struct sheet *sheet = sheet_to_resume(kiosk);
    if (sheet) {
        conduct_sheet(kiosk, kiosk->at.module, sheet);
    } else if (kiosk->at.module) {
        module_ready(kiosk);
    } else {
        kiosk_show_menu(kiosk);
    }
}

// Whoever completed the module, in whatever version, goes on with nothing but a test that was begun
// since.
static bool sheet_is_over(const struct kiosk *kiosk)
{
    const struct sheet *sheet = sheet_to_resume(kiosk);
    const struct attempt *attempt = sheet ? view_attempt(kiosk, sheet) : NULL;
    return kiosk->at.module && view_module_complete(kiosk, kiosk->at.module->id) &&
           (!attempt || attempt->complete);
}

void conduct_resume(struct kiosk *kiosk)
{
    const struct progress *progress = &kiosk->visit.progress;
    const char *id = progress->where == WHERE_NOWHERE ? NULL : progress->where_module;
    const struct module *module = id ? content_module(kiosk->content, id) : NULL;
    kiosk->at = (struct at){.module = module};
    const struct sheet *own =
        id || progress->where != WHERE_SHEET ? NULL : view_sheet(kiosk, progress->where_sheet);
    if (progress->where == WHERE_SHEET && (module || !id) && !sheet_is_over(kiosk)) {
        asking_send(kiosk, own ? own->script : module, resume_sheet);
    } else if (progress->where == WHERE_PAGE && module && !view_module_complete(kiosk, id)) {
        asking_send(kiosk, module, resume_page);
    } else {
        kiosk_show_menu(kiosk);
    }
}

// ---- courses

static void taken_up(struct kiosk *kiosk)
{
    kiosk->course = content_course(kiosk->content, kiosk->visit.progress.course);
    kiosk_show_menu(kiosk);
}

void conduct_course(struct kiosk *kiosk, const char *id)
{
    const struct course *course = content_course(kiosk->content, id);
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (course && judge_enrolment(&kiosk->visit, &origin, course, &ruling, &fault)) {
        recording_send(kiosk, &ruling, taken_up);
    } else {
        kiosk_show_menu(kiosk);
    }
}
