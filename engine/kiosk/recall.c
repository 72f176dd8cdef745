#include "kiosk/recall.h"

#include "kiosk/conduct_pages.h"
#include "kiosk/conduct_sheets.h"
#include "kiosk/frame.h"
#include "kiosk/posing.h"
#include "kiosk/recording.h"
#include "kiosk/screens.h"
#include "kiosk/spread.h"
#include "kiosk/trying.h"
#include "kiosk/view.h"
#include "learning/recall.h"

#include <string.h>

// ---- beginning, and going on

static void show(struct kiosk *kiosk, int number)
{
    struct recall *recall = &kiosk->recall;
    const struct item *item = &recall->sheet->items[number];
    recall->number = number;
    recall->page = (struct page){.id = item->id, .sheet = recall->sheet, .item = item};
    kiosk->at.page = &recall->page;
    trying_begin(kiosk, &recall->page);
    kiosk_show(kiosk, &recall_screen);
}

static void begun(struct kiosk *kiosk)
{
    show(kiosk, 0);
}

// The first that has no answer yet, or -1.
static int number_to_resume(const struct kiosk *kiosk, const struct sheet *sheet)
{
    const struct attempt *attempt = progress_attempt(&kiosk->visit.progress, sheet->id);
    for (int i = 0; i < sheet->item_count; i++) {
        if (!attempt_given(attempt, sheet->items[i].id)) {
            return i;
        }
    }
    return -1;
}

// A module that was opened before, or whose test holds the others' questions, recalls nothing. An
// author who looks at the content anew has the items go under way.
static bool is_due(const struct kiosk *kiosk)
{
    const struct module *module = kiosk->at.module;
    const struct sheet *test = module_test(module);
    return !kiosk->preview && !module->recall_off && test && test->of_count == 0 &&
           !progress_place(&kiosk->visit.progress, module->id) &&
           !progress_attempt(&kiosk->visit.progress, test->id);
}

bool recall_begin(struct kiosk *kiosk)
{
    struct recall *recall = &kiosk->recall;
    const struct modules modules = {kiosk->content->modules, kiosk->content->module_count};
    struct ruling ruling;
    struct fault fault;
    struct origin origin = kiosk_origin(kiosk);
    if (!is_due(kiosk)) {
        return false;
    }
    arena_free(recall->arena);
    recall->arena = arena_new();
    recall->sheet = recall_sheet(&kiosk->visit, kiosk->at.module, &modules, recall->arena);
    if (recall->sheet->item_count == 0) {
        return false;
    }
    if (judge_recall(&kiosk->visit, &origin, kiosk->at.module, recall->sheet, &ruling, &fault)) {
        recording_send(kiosk, &ruling, begun);
        return true;
    }
    const int number = number_to_resume(kiosk, recall->sheet);
    if (number >= 0) {
        show(kiosk, number);
    }
    return number >= 0;
}

static void go_on(struct kiosk *kiosk)
{
    const int next = kiosk->recall.number + 1;
    const struct page *page = view_page_from(kiosk, NULL, 1);
    if (next < kiosk->recall.sheet->item_count) {
        show(kiosk, next);
    } else if (page) {
        conduct_page(kiosk, page, false);
    } else {
        conduct_sheet(kiosk, kiosk->at.module, module_test(kiosk->at.module));
    }
}

// ---- on the screen

const struct module *recall_source(const struct kiosk *kiosk, const char *item)
{
    char id[ELEMENT_ID_LENGTH];
    const size_t length = strcspn(item, "/");
    memcpy(id, item, length);
    id[length] = '\0';
    return content_module(kiosk->content, id);
}

static int put_words(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    if (kiosk->typing.board_shown) {
        return 0;
    }
    const struct module *source = recall_source(kiosk, kiosk->recall.page.id);
    const char *title = text_in(&source->title, kiosk->language, NULL);
    const char *from = word_with(kiosk->frame, WORD_RECALL_FROM, kiosk->language, title, "");
    const int top = box.y;
    box.y += stage_tell(stage, ROLE_HEADING, box, kiosk_word(kiosk, WORD_RECALL),
                        stage_style(stage, FACE_TITLE, THEME_NAVY)) +
             stage_px(stage, 8);
    box.y += stage_tell(stage, ROLE_TEXT, box, from, stage_style(stage, FACE_SMALL, THEME_MUTED)) +
             stage_px(stage, 28);
    return box.y - top;
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct recall *recall = &kiosk->recall;
    const int total = recall->sheet->item_count;
    const bool waits = !trying_before(kiosk);
    struct panel panel;
    const struct rect body = posing_room(kiosk, stage, frame_body(stage, true));
    const struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    frame_panel_end(kiosk, stage, &panel, spread_put(kiosk, stage, box, put_words));
    const struct button back = frame_back(kiosk, WORD_BACK);
    trying_put_foot(kiosk, stage, &back,
                    &(struct button){.id = "next",
                                     .label = kiosk_word(kiosk, waits ? WORD_SKIP : WORD_NEXT),
                                     .icon = "arrow-right",
                                     .icon_after = true,
                                     .emphasis = waits ? EMPHASIS_SECONDARY : EMPHASIS_PRIMARY});
    frame_head(
        kiosk, stage,
        &(struct head){.title = text_in(&kiosk->at.module->title, kiosk->language, kiosk->said),
                       .done = recall->number,
                       .total = total,
                       .progress = word_count(kiosk->frame, WORD_ITEM_OF, kiosk->language,
                                              recall->number + 1, total),
                       .menu = true});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (conduct_trying(kiosk, id)) {
        return;
    }
    if (strcmp(id, "next") == 0) {
        go_on(kiosk);
    } else if (strcmp(id, "back") == 0 && kiosk->recall.number > 0) {
        show(kiosk, kiosk->recall.number - 1);
    } else if (strcmp(id, "back") == 0) {
        kiosk_show_menu(kiosk);
    }
}

static void drop(struct kiosk *kiosk, const char *id, const char *onto)
{
    trying_drop(kiosk, id, onto);
}

const struct screen recall_screen = {"lesson", build, act, true, NULL, drop};
