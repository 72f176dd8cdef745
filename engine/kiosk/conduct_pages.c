#include "kiosk/conduct_pages.h"

#include "kiosk/asking.h"
#include "kiosk/conduct_sheets.h"
#include "kiosk/posing.h"
#include "kiosk/recording.h"
#include "kiosk/rereading.h"
#include "kiosk/screens.h"
#include "kiosk/trying.h"
#include "kiosk/view.h"

#include <string.h>

static void show_page(struct kiosk *kiosk, const struct page *page)
{
    kiosk->at.page = page;
    trying_begin(kiosk, page);
    kiosk_show(kiosk, &lesson_screen);
}

void conduct_page(struct kiosk *kiosk, const struct page *page, bool review)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    const struct module *module = kiosk->at.module;
    if (review) {
        kiosk->at.page = page;
        kiosk_show(kiosk, &review_screen);
    } else {
        show_page(kiosk, page);
    }
    const bool scene = !review && page_scenario(page);
    if ((scene && judge_scene(&kiosk->visit, &origin, module, page, &ruling, &fault)) ||
        judge_page(&kiosk->visit, &origin, module, page, &ruling, &fault)) {
        recording_send(kiosk, &ruling, NULL);
    }
}

void conduct_rereading(struct kiosk *kiosk, const char *id)
{
    const struct page *page = rereading_page(kiosk, id);
    if (page) {
        conduct_page(kiosk, page, true);
    }
}

void conduct_forward(struct kiosk *kiosk)
{
    const struct module *module = kiosk->at.module;
    const struct sheet *test = module_test(module);
    const struct page *page = view_page_from(kiosk, kiosk->at.page, 1);
    if (page) {
        conduct_page(kiosk, page, false);
    } else if (view_test_remains(kiosk, module)) {
        conduct_sheet(kiosk, module, test);
    } else {
        kiosk_show_menu(kiosk);
    }
}

// ---- the item on a page

static void tried(struct kiosk *kiosk)
{
    if (view_tries(kiosk)) {
        trying_judged(kiosk);
    }
}

static void ask_then_tried(struct kiosk *kiosk)
{
    asking_send(kiosk, kiosk->at.module, tried);
}

static void decided(struct kiosk *kiosk)
{
    if (kiosk->screen == &lesson_screen) {
        conduct_forward(kiosk);
    }
}

static void ask_then_decided(struct kiosk *kiosk)
{
    asking_send(kiosk, kiosk->at.module, decided);
}

static void answer(struct kiosk *kiosk, void (*then)(struct kiosk *kiosk))
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    const struct given given = trying_given(kiosk);
    const bool recalls = kiosk->screen == &recall_screen;
    if (recalls ? judge_answer(&kiosk->visit, &origin, kiosk->at.sheet, &given, &ruling, &fault)
                : judge_try(&kiosk->visit, &origin, kiosk->at.module, &given, &ruling, &fault)) {
        recording_send(kiosk, &ruling, then);
    }
}

static void try(struct kiosk *kiosk)
{
    answer(kiosk, ask_then_tried);
}

bool conduct_trying(struct kiosk *kiosk, const char *id)
{
    if (!view_tries(kiosk)) {
        return false;
    }
    const struct question question = posing_question(kiosk);
    if (question_act(&question, id)) {
        kiosk->stale = true;
        if (view_answers_at_once(kiosk) && trying_waits(kiosk)) {
            try(kiosk);
        }
        return true;
    }
    if (strcmp(id, "check") == 0) {
        try(kiosk);
        return true;
    }
    return false;
}

// ---- through a scenario

static void ended(struct kiosk *kiosk)
{
    conduct_forward(kiosk);
}

static bool end_scenario(struct kiosk *kiosk)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    const struct page *page = kiosk->at.page;
    if (!page_is_debrief(page) ||
        !judge_end(&kiosk->visit, &origin, kiosk->at.module, page->sheet, &ruling, &fault)) {
        return false;
    }
    recording_send(kiosk, &ruling, ended);
    return true;
}

void conduct_on(struct kiosk *kiosk)
{
    const bool decides = view_tries(kiosk) && page_decides(kiosk->at.page);
    if (decides && trying_waits(kiosk)) {
        answer(kiosk, ask_then_decided);
    } else if (!end_scenario(kiosk)) {
        conduct_forward(kiosk);
    }
}

static void replayed(struct kiosk *kiosk)
{
    const struct place *place = progress_place(&kiosk->visit.progress, kiosk->at.module->id);
    show_page(kiosk, module_page(kiosk->at.module, place->page));
}

void conduct_replay(struct kiosk *kiosk, const struct page *scene)
{
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (judge_replay(&kiosk->visit, &origin, kiosk->at.module, scene, &ruling, &fault)) {
        recording_send(kiosk, &ruling, replayed);
    }
}

void conduct_other_way(struct kiosk *kiosk, const struct page *scene)
{
    const struct attempt *attempt = view_attempt(kiosk, scene->sheet);
    if (attempt && attempt->handed_in) {
        conduct_replay(kiosk, scene);
    } else {
        conduct_page(kiosk, scene, false);
    }
}
