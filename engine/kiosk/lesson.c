// Reading the pages of a module: the lesson itself, and the review after a test.
#include "kiosk/conduct.h"
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"

#include <string.h>

static void put_page(struct kiosk *kiosk, struct stage *stage, struct rect body)
{
    const struct page *page = kiosk->at.page;
    const struct reading reading = {.language = kiosk->language, .said = kiosk->said};
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    const int title =
        stage_tell(stage, ROLE_HEADING, box, text_in(&page->title, kiosk->language, kiosk->said),
                   stage_style(stage, FACE_TITLE, THEME_NAVY)) +
        stage_px(stage, 28);
    box.y += title;
    box.h -= title;
    frame_panel_end(kiosk, stage, &panel, blocks_put(stage, box, page, &reading));
}

static const char *module_title(const struct kiosk *kiosk)
{
    return text_in(&kiosk->at.module->title, kiosk->language, kiosk->said);
}

static void build_lesson(struct kiosk *kiosk, struct stage *stage)
{
    const struct module *module = kiosk->at.module;
    const bool last = !view_page_from(kiosk, kiosk->at.page, 1);
    const bool test = last && module_test(module) && !view_module_complete(kiosk, module->id);
    int number = 0;
    int total = 0;
    for (int i = 0; i < module->page_count; i++) {
        const bool shown = view_page_shown(kiosk, &module->pages[i]);
        total += shown;
        number += shown && i <= module_page_number(module, kiosk->at.page->id);
    }
    put_page(kiosk, stage, frame_body(stage, true));
    frame_foot(kiosk, stage,
               &(struct button){.id = "back",
                                .label = kiosk_word(kiosk, WORD_BACK),
                                .icon = "arrow-left",
                                .emphasis = EMPHASIS_SECONDARY},
               &(struct button){.id = "next",
                                .label = kiosk_word(kiosk, test   ? WORD_TO_TEST
                                                           : last ? WORD_TO_MENU
                                                                  : WORD_NEXT),
                                .icon = "arrow-right",
                                .icon_after = true});
    frame_head(kiosk, stage,
               &(struct head){.title = module_title(kiosk),
                              .done = number,
                              .total = total,
                              .progress = word_count(kiosk->frame, WORD_PAGE_OF, kiosk->language,
                                                     number, total),
                              .menu = true});
}

static void act_lesson(struct kiosk *kiosk, const char *id)
{
    const struct module *module = kiosk->at.module;
    const struct sheet *test = module_test(module);
    const int step = strcmp(id, "next") == 0 ? 1 : strcmp(id, "back") == 0 ? -1 : 0;
    if (step == 0) {
        return;
    }
    const struct page *page = view_page_from(kiosk, kiosk->at.page, step);
    if (page) {
        conduct_page(kiosk, page, false);
    } else if (step > 0 && test && !view_module_complete(kiosk, module->id)) {
        conduct_sheet(kiosk, module, test);
    } else {
        kiosk_show(kiosk, &menu_screen);
    }
}

// ---- review: the pages that the missed items name, one after the other

static bool names_page(const struct kiosk *kiosk, const char *page)
{
    const struct sheet *sheet = kiosk->at.sheet;
    const struct attempt *attempt = progress_attempt(&kiosk->visit.progress, sheet->id);
    for (int i = 0; i < sheet->item_count; i++) {
        const struct given *given = attempt_given(attempt, sheet->items[i].id);
        for (int j = 0;
             given && given->verdict == VERDICT_WRONG && j < sheet->items[i].review_count; j++) {
            if (strcmp(sheet->items[i].review[j], page) == 0) {
                return true;
            }
        }
    }
    return false;
}

static const struct page *next_review(const struct kiosk *kiosk)
{
    const struct page *page = kiosk->at.page;
    while ((page = view_page_from(kiosk, page, 1)) != NULL) {
        if (names_page(kiosk, page->id)) {
            return page;
        }
    }
    return NULL;
}

// A hint led here from an item of the test that is being taken.
static bool test_open(const struct kiosk *kiosk)
{
    const struct attempt *attempt = progress_attempt(&kiosk->visit.progress, kiosk->at.sheet->id);
    return attempt && !attempt->handed_in;
}

static void build_review(struct kiosk *kiosk, struct stage *stage)
{
    const bool open = test_open(kiosk);
    put_page(kiosk, stage, frame_body(stage, false));
    frame_foot(
        kiosk, stage,
        &(struct button){.id = "back",
                         .label = kiosk_word(kiosk, open ? WORD_TO_ITEM : WORD_TO_RESULT),
                         .icon = "arrow-left",
                         .emphasis = EMPHASIS_SECONDARY},
        open ? NULL
        : next_review(kiosk)
            ? &(struct button){.id = "next",
                               .label = kiosk_word(kiosk, WORD_NEXT_REVIEW),
                               .icon = "arrow-right",
                               .icon_after = true}
            : &(struct button){.id = "retry", .label = kiosk_word(kiosk, view_retry(kiosk))});
    frame_head(
        kiosk, stage,
        &(struct head){.title = arena_format(kiosk->frame, "%s%s", kiosk_word(kiosk, WORD_REVIEW),
                                             module_title(kiosk)),
                       .menu = true});
}

static void act_review(struct kiosk *kiosk, const char *id)
{
    const struct page *next = next_review(kiosk);
    if (strcmp(id, "back") == 0) {
        conduct_sheet(kiosk, kiosk->at.module, kiosk->at.sheet);
    } else if (strcmp(id, "next") == 0 && next) {
        conduct_page(kiosk, next, true);
    } else if (strcmp(id, "retry") == 0) {
        conduct_begin(kiosk);
    }
}

const struct screen lesson_screen = {"lesson", build_lesson, act_lesson, true, NULL, NULL};
const struct screen review_screen = {"review", build_review, act_review, true, NULL, NULL};
