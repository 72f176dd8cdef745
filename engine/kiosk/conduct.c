#include "kiosk/conduct.h"

#include "kiosk/asking.h"
#include "kiosk/colleagues.h"
#include "kiosk/posing.h"
#include "kiosk/recall.h"
#include "kiosk/recording.h"
#include "kiosk/screens.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"
#include "learning/form.h"

#include <string.h>

// ---- sheets

void conduct_item(struct kiosk *kiosk, int position)
{
    static const struct screen *const item_screens[SHEET_KINDS] = {
        [SHEET_TEST] = &test_screen,
        [SHEET_SURVEY] = &survey_screen,
        [SHEET_CHECKLIST] = &checklist_screen,
    };
    kiosk->at.position = position;
    kiosk->at.choosing = (struct response){.count = 0};
    kiosk->at.held[0] = '\0';
    kiosk->at.confidence = 0;
    posing_meet(kiosk, view_item(kiosk));
    buffer_free(&kiosk->typing.answer);
    arena_empty(kiosk->made);
    const struct given *given =
        attempt_given(view_attempt(kiosk, kiosk->at.sheet), view_item(kiosk)->id);
    if (given) {
        const struct question question = posing_question(kiosk);
        question_restore(&question, &given->response);
        kiosk->at.confidence = given->confidence;
    }
    kiosk_show(kiosk, item_screens[kiosk->at.sheet->kind]);
}

// The first asked item without an answer, or the last asked one.
static int first_unanswered(const struct kiosk *kiosk)
{
    int last = 0;
    for (int i = view_asked_from(kiosk, 0, 1); i >= 0; i = view_asked_from(kiosk, i + 1, 1)) {
        last = i;
        if (!attempt_answer(view_attempt(kiosk, kiosk->at.sheet), view_item_at(kiosk, i))) {
            break;
        }
    }
    return last;
}

// The item that was gone to, or the first one without an answer.
static int place_in_sheet(const struct kiosk *kiosk)
{
    const char *looked = view_attempt(kiosk, kiosk->at.sheet)->looked;
    for (int i = view_asked_from(kiosk, 0, 1); looked && i >= 0;
         i = view_asked_from(kiosk, i + 1, 1)) {
        if (strcmp(view_item_at(kiosk, i)->id, looked) == 0) {
            return i;
        }
    }
    return first_unanswered(kiosk);
}

static void draw_paper(struct kiosk *kiosk)
{
    arena_empty(kiosk->page_arena);
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    kiosk->at.paper = attempt ? paper_again(kiosk->at.sheet, attempt, kiosk->page_arena)
                              : paper_draw(kiosk->at.sheet, 0, NULL, kiosk->page_arena);
}

static void hand_in(struct kiosk *kiosk);

static void show_score(struct kiosk *kiosk)
{
    kiosk_show(kiosk, &score_screen);
}

void conduct_sheet(struct kiosk *kiosk, const struct module *module, const struct sheet *sheet)
{
    kiosk->at.module = module;
    kiosk->at.sheet = sheet;
    kiosk->at.tried = NULL;
    draw_paper(kiosk);
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    if (attempt && !attempt->handed_in && kiosk->at.paper.item_count == 0) {
        hand_in(kiosk); // all that was drawn is gone from the content
    } else if (attempt && sheet->kind == SHEET_TEST && attempt->handed_in && attempt->total == 0) {
        kiosk_show(kiosk, &begin_screen); // and nothing was left to count
    } else if (attempt && !attempt->handed_in) {
        conduct_item(kiosk, place_in_sheet(kiosk));
    } else if (attempt && sheet->kind == SHEET_TEST) {
        kiosk_show(kiosk, &result_screen);
    } else if (attempt && sheet->kind == SHEET_CHECKLIST) {
        kiosk->at.whole = false;
        colleagues_ask(kiosk, show_score);
    } else if (attempt) {
        kiosk_show(kiosk, &done_screen);
    } else {
        kiosk_show(kiosk, &begin_screen);
    }
}

static void show_first(struct kiosk *kiosk)
{
    draw_paper(kiosk);
    conduct_item(kiosk, place_in_sheet(kiosk));
}

// Whether an item is asked may depend on what was drawn for it.
static void begun(struct kiosk *kiosk)
{
    asking_send(kiosk, view_script(kiosk), show_first);
}

static void sheet_ready(struct kiosk *kiosk)
{
    conduct_sheet(kiosk, NULL, kiosk->at.sheet);
}

void conduct_open(struct kiosk *kiosk, const struct sheet *sheet)
{
    kiosk->noticed_module = NULL;
    kiosk->at = (struct at){.sheet = sheet};
    asking_send(kiosk, sheet->script, sheet_ready);
}

void conduct_begin(struct kiosk *kiosk)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (judge_begin(&kiosk->visit, &origin, kiosk->at.module, kiosk->at.sheet, &ruling, &fault)) {
        asking_begin(kiosk, &ruling, begun);
    }
}

static void handed_in(struct kiosk *kiosk)
{
    kiosk->recorded = true;
    conduct_sheet(kiosk, kiosk->at.module, kiosk->at.sheet);
}

// Which items of the sheet their `when` lets be asked.
static const bool *asked_items(const struct kiosk *kiosk, struct arena *arena)
{
    const struct sheet *sheet = kiosk->at.sheet;
    bool *asked = arena_take(arena, (size_t)sheet->item_count, sizeof *asked);
    for (int i = 0; i < sheet->item_count; i++) {
        asked[i] = view_item_asked(kiosk, &sheet->items[i]);
    }
    return asked;
}

static void hand_in(struct kiosk *kiosk)
{
    struct arena *arena = arena_new();
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (judge_hand_in(&kiosk->visit, &origin, kiosk->at.sheet, asked_items(kiosk, arena), &ruling,
                      &fault)) {
        recording_send(kiosk, &ruling, handed_in);
    } else {
        conduct_item(kiosk, first_unanswered(kiosk)); // something was left out: go there
    }
    arena_free(arena);
}

void conduct_time_up(struct kiosk *kiosk)
{
    struct arena *arena = arena_new();
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    const struct ending_time ending = {.timing = timing_now(kiosk),
                                       .asked = asked_items(kiosk, arena)};
    if (judge_time_up(&kiosk->visit, &origin, kiosk->at.sheet, &ending, &ruling, &fault)) {
        recording_send(kiosk, &ruling, handed_in);
    }
    arena_free(arena);
}

static void gone_to(struct kiosk *kiosk)
{
    conduct_item(kiosk, place_in_sheet(kiosk));
}

// Where one is, is recorded when the answers do not say it already.
static void go_to(struct kiosk *kiosk, int position)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    const char *id = view_item_at(kiosk, position)->id;
    if (position != place_in_sheet(kiosk) &&
        judge_look(&kiosk->visit, &origin, kiosk->at.sheet, id, &ruling, &fault)) {
        recording_send(kiosk, &ruling, gone_to);
    } else {
        conduct_item(kiosk, position);
    }
}

static void go_on(struct kiosk *kiosk)
{
    const int next = view_asked_from(kiosk, kiosk->at.position + 1, 1);
    if (next < 0) {
        hand_in(kiosk);
    } else {
        go_to(kiosk, next);
    }
}

static void go_back(struct kiosk *kiosk)
{
    const int before = view_asked_from(kiosk, kiosk->at.position - 1, -1);
    go_to(kiosk, before < 0 ? kiosk->at.position : before);
}

static void answered(struct kiosk *kiosk)
{
    kiosk->recorded = true;
    asking_send(kiosk, view_script(kiosk), go_on);
}

bool conduct_same(const struct response *one, const struct response *other)
{
    if (one->count != other->count || one->declined != other->declined) {
        return false;
    }
    for (int i = 0; i < one->count; i++) {
        if (strcmp(one->values[i], other->values[i]) != 0) {
            return false;
        }
    }
    return true;
}

void conduct_answer(struct kiosk *kiosk, int step)
{
    const struct item *item = view_item(kiosk);
    const struct given *before = attempt_given(view_attempt(kiosk, kiosk->at.sheet), item->id);
    const struct question question = posing_question(kiosk);
    struct given given = {.item = item->id,
                          .response = question_response(&question),
                          .confidence = kiosk->at.confidence};
    if (step < 0) { // what is chosen but not confirmed is not an answer
        go_back(kiosk);
        return;
    }
    if (response_empty(&given.response) && !item->required) {
        given.response.declined = true;
    }
    if (before && before->confidence == given.confidence &&
        conduct_same(&before->response, &given.response)) {
        go_on(kiosk);
        return;
    }
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (judge_answer(&kiosk->visit, &origin, kiosk->at.sheet, &given, &ruling, &fault)) {
        const struct timing timing = timing_now(kiosk);
        judge_timing(&kiosk->visit, &origin, kiosk->at.sheet, &timing, &ruling);
        kiosk->recorded = false;
        ruling.facts[0].posed = kiosk->said ? form_said(item, kiosk->said, kiosk->made) : NULL;
        recording_send(kiosk, &ruling, answered);
    }
}

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
