#include "kiosk/conduct_sheets.h"

#include "kiosk/asking.h"
#include "kiosk/colleagues.h"
#include "kiosk/posing.h"
#include "kiosk/recording.h"
#include "kiosk/screens.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"
#include "learning/form.h"

#include <string.h>

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
    const bool test = sheet->kind == SHEET_TEST;
    if (!attempt || (test && attempt->handed_in && attempt->total == 0)) {
        kiosk_show(kiosk, &begin_screen); // in the second case nothing was left to count
    } else if (!attempt->handed_in && kiosk->at.paper.item_count == 0) {
        hand_in(kiosk); // all that was drawn is gone from the content
    } else if (!attempt->handed_in) {
        conduct_item(kiosk, place_in_sheet(kiosk));
    } else if (test) {
        kiosk_show(kiosk, &result_screen);
    } else if (sheet->kind == SHEET_CHECKLIST) {
        kiosk->at.whole = false;
        colleagues_ask(kiosk, show_score);
    } else {
        kiosk_show(kiosk, &done_screen);
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
        response_same(&before->response, &given.response)) {
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
