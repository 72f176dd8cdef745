// Reading the pages of a module: the lesson itself, and the review after a test.
#include "kiosk/conduct_pages.h"
#include "kiosk/conduct_sheets.h"
#include "kiosk/debrief.h"
#include "kiosk/frame.h"
#include "kiosk/posing.h"
#include "kiosk/screens.h"
#include "kiosk/spread.h"
#include "kiosk/trying.h"
#include "kiosk/view.h"

#include <string.h>

// What stands small above the title: the story that a scene belongs to.
static const char *kicker(const struct kiosk *kiosk)
{
    const struct page *page = kiosk->at.page;
    const struct sheet *scenario = page_scenario(page);
    if (!scenario || page_is_debrief(page)) {
        return scenario ? kiosk_word(kiosk, WORD_DEBRIEF) : NULL;
    }
    return word_with(kiosk->frame, WORD_STORY, kiosk->language,
                     text_in(&scenario->title, kiosk->language, kiosk->said), "");
}

// Returns the height, which is less where room is wanted for a question.
static int put_title(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const int top = box.y;
    const bool asks = view_tries(kiosk);
    const char *above = kicker(kiosk);
    if (above) {
        box.y +=
            stage_tell(stage, ROLE_TEXT, box, above, stage_style(stage, FACE_SMALL, THEME_TEAL)) +
            stage_px(stage, asks ? 4 : 8);
    }
    box.y += stage_tell(stage, ROLE_HEADING, box,
                        text_in(&kiosk->at.page->title, kiosk->language, kiosk->said),
                        stage_style(stage, FACE_TITLE, THEME_NAVY));
    return box.y - top + stage_px(stage, asks ? 20 : 28);
}

static void put_page(struct kiosk *kiosk, struct stage *stage, struct rect body)
{
    const struct page *page = kiosk->at.page;
    const struct reading reading = {.language = kiosk->language, .said = kiosk->said};
    const bool debrief = page_is_debrief(page) && kiosk->screen == &lesson_screen;
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    box = debrief ? debrief_column(stage, box) : box;
    if (view_tries(kiosk)) {
        frame_panel_end(kiosk, stage, &panel, spread_put(kiosk, stage, box, put_title));
        return;
    }
    const int title = put_title(kiosk, stage, box);
    box.y += title;
    box.h -= title;
    if (debrief) {
        box.y = debrief_put_way(kiosk, stage, box) + stage_px(stage, 20);
    }
    if (page->block_count > 0) {
        box.y = blocks_put(stage, box, page, &reading) + (debrief ? stage_px(stage, 36) : 0);
    }
    box.y = debrief ? debrief_put_again(kiosk, stage, box) : box.y;
    frame_panel_end(kiosk, stage, &panel, box.y);
}

static const char *module_title(const struct kiosk *kiosk)
{
    return text_in(&kiosk->at.module->title, kiosk->language, kiosk->said);
}

static enum word way_on(const struct kiosk *kiosk)
{
    const struct module *module = kiosk->at.module;
    const struct page *page = kiosk->at.page;
    if (page_decides(page) && view_tries(kiosk)) {
        return WORD_DECIDE;
    }
    if (page->ending != ENDING_NONE) {
        return WORD_TO_DEBRIEF;
    }
    if (view_page_from(kiosk, page, 1)) {
        return WORD_NEXT;
    }
    return view_test_remains(kiosk, module) ? WORD_TO_TEST : WORD_TO_MENU;
}

// How far one is. How long a story is depends on what one decides.
static struct head head_of(struct kiosk *kiosk)
{
    const struct module *module = kiosk->at.module;
    const struct page *page = kiosk->at.page;
    const struct sheet *scenario = page_is_debrief(page) ? NULL : page_scenario(page);
    struct head head = {.title = module_title(kiosk), .menu = true};
    if (scenario) {
        const struct way way = view_way(kiosk, scenario);
        head.progress =
            word_count(kiosk->frame, WORD_SCENE, kiosk->language, way_station(&way, page) + 1, 0);
    } else {
        head.done = view_pages(kiosk, module_page_number(module, page->id));
        head.total = view_pages(kiosk, module->page_count - 1);
        head.progress =
            word_count(kiosk->frame, WORD_PAGE_OF, kiosk->language, head.done, head.total);
    }
    return head;
}

static void build_lesson(struct kiosk *kiosk, struct stage *stage)
{
    struct rect body = frame_body(stage, true);
    if (view_tries(kiosk)) {
        body = posing_room(kiosk, stage, body);
    }
    put_page(kiosk, stage, body);
    const struct button back = frame_back(kiosk, WORD_BACK);
    trying_put_foot(
        kiosk, stage, &back,
        &(struct button){.id = "next",
                         .label = kiosk_word(kiosk, way_on(kiosk)),
                         .icon = "arrow-right",
                         .icon_after = true,
                         .emphasis = trying_waits(kiosk) && !page_decides(kiosk->at.page)
                                         ? EMPHASIS_SECONDARY
                                         : EMPHASIS_PRIMARY,
                         .disabled = !trying_lets_on(kiosk)});
    const struct head head = head_of(kiosk);
    frame_head(kiosk, stage, &head);
}

static void act_lesson(struct kiosk *kiosk, const char *id)
{
    const struct page *before = view_page_from(kiosk, kiosk->at.page, -1);
    if (conduct_trying(kiosk, id) || debrief_act(kiosk, id)) {
        return;
    }
    if (strcmp(id, "next") == 0) {
        conduct_on(kiosk);
    } else if (strcmp(id, "back") == 0 && before) {
        conduct_page(kiosk, before, false);
    } else if (strcmp(id, "back") == 0) {
        kiosk_show_menu(kiosk);
    }
}

static void drop_on_lesson(struct kiosk *kiosk, const char *id, const char *onto)
{
    trying_drop(kiosk, id, onto);
}

// ---- review: the pages that the missed items name, one after the other

static bool names_page(const struct kiosk *kiosk, const char *page)
{
    const struct sheet *sheet = kiosk->at.sheet;
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    for (int i = 0; i < sheet->item_count; i++) {
        const bool missed = view_missed(kiosk, attempt, &sheet->items[i]);
        for (int j = 0; missed && j < sheet->items[i].review_count; j++) {
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
    const struct module *module = kiosk->at.module;
    for (int i = module_page_number(module, page->id) + 1; i < module->page_count; i++) {
        page = &module->pages[i];
        if (view_page_shown(kiosk, page) && names_page(kiosk, page->id)) {
            return page;
        }
    }
    return NULL;
}

// A hint led here from an item of the test that is being taken.
static bool test_open(const struct kiosk *kiosk)
{
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    return attempt && !attempt->handed_in;
}

static void build_review(struct kiosk *kiosk, struct stage *stage)
{
    const bool open = test_open(kiosk);
    put_page(kiosk, stage, frame_body(stage, false));
    const struct button back = frame_back(kiosk, open ? WORD_TO_ITEM : WORD_TO_RESULT);
    frame_foot(
        kiosk, stage, &back,
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

const struct screen lesson_screen = {"lesson", build_lesson, act_lesson,
                                     true,     NULL,         drop_on_lesson};
const struct screen review_screen = {"review", build_review, act_review, true, NULL, NULL};
