// Sheets on the screen: before the first item, the items, and after the last.
#include "kiosk/conduct_pages.h"
#include "kiosk/conduct_sheets.h"
#include "kiosk/frame.h"
#include "kiosk/posing.h"
#include "kiosk/rereading.h"
#include "kiosk/screens.h"
#include "kiosk/sureness.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"

#include <string.h>

// A round of what was missed says that it is one.
static const char *sheet_title(const struct kiosk *kiosk)
{
    const struct sheet *sheet = kiosk->at.sheet;
    const struct attempt *attempt = view_attempt(kiosk, kiosk->at.sheet);
    const char *title = text_in(&sheet->title, kiosk->language, kiosk->said);
    return attempt && attempt->missed
               ? word_with(kiosk->frame, WORD_MISSED_ROUND, kiosk->language, title, "")
               : title;
}

// ---- before the first item

static const char *introduction(const struct kiosk *kiosk)
{
    const struct sheet *sheet = kiosk->at.sheet;
    const char *own = text_in(&sheet->introduction, kiosk->language, kiosk->said);
    if (sheet->kind != SHEET_TEST) {
        return own;
    }
    const char *rules = word_count(kiosk->frame, WORD_TEST_RULES, kiosk->language,
                                   view_asked(kiosk, kiosk->at.paper.item_count), 0);
    const char *minutes =
        sheet->minutes > 0
            ? word_count(kiosk->frame, sheet->limit ? WORD_TEST_LIMIT : WORD_TEST_MINUTES,
                         kiosk->language, sheet->minutes, 0)
            : "";
    const bool renewed = !view_attempt(kiosk, kiosk->at.sheet) &&
                         progress_attempt(&kiosk->visit.progress, sheet->id);
    return arena_format(kiosk->frame, "%s%s%s%s%s\n%s",
                        renewed ? kiosk_word(kiosk, WORD_TEST_RENEWED) : "", renewed ? "\n" : "",
                        own, own[0] ? "\n" : "", rules, minutes);
}

static void build_begin(struct kiosk *kiosk, struct stage *stage)
{
    static const enum word begin[SHEET_KINDS] = {
        [SHEET_TEST] = WORD_TEST_BEGIN,
        [SHEET_SURVEY] = WORD_SURVEY_BEGIN,
        [SHEET_CHECKLIST] = WORD_CHECKLIST_BEGIN,
    };
    const enum sheet_kind kind = kiosk->at.sheet->kind;
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel);
    const int readable = 40 * stage_style(stage, FACE_BODY, THEME_INK).size;
    if (box.w > readable) {
        box.x += (box.w - readable) / 2;
        box.w = readable;
    }
    box.y += stage_px(stage, 40);
    box.y += stage_tell(stage, ROLE_HEADING, box, sheet_title(kiosk),
                        stage_style(stage, FACE_TITLE, THEME_NAVY)) +
             stage_px(stage, 32);
    box.y += stage_tell(stage, ROLE_TEXT, box, introduction(kiosk),
                        stage_style(stage, FACE_BODY, THEME_INK));
    frame_panel_end(kiosk, stage, &panel, box.y);
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(
        kiosk, stage, &back,
        &(struct button){
            .id = "start",
            .label = kiosk_word(kiosk, view_fills_in(kiosk) ? WORD_SURVEY_FILL_IN : begin[kind]),
            .icon = "arrow-right",
            .icon_after = true,
            .disabled = kiosk->holds > 0});
    frame_head(kiosk, stage,
               &(struct head){.title = kind == SHEET_TEST ? text_in(&kiosk->at.module->title,
                                                                    kiosk->language, kiosk->said)
                                                          : sheet_title(kiosk),
                              .menu = true});
}

static void act_begin(struct kiosk *kiosk, const char *id)
{
    const struct module *module = kiosk->at.module;
    if (strcmp(id, "start") == 0) {
        conduct_begin(kiosk);
    } else if (strcmp(id, "back") == 0) {
        const struct page *last = module ? view_page_from(kiosk, NULL, 1) : NULL;
        for (const struct page *page = last; page; page = view_page_from(kiosk, page, 1)) {
            last = page;
        }
        if (last) {
            conduct_page(kiosk, last, false);
        } else {
            kiosk_show_menu(kiosk);
        }
    }
}

// ---- an item

// In a checklist, with the name of the group that the item belongs to.
static const char *item_title(const struct kiosk *kiosk)
{
    const struct at *at = &kiosk->at;
    const struct group *group = sheet_group(at->sheet, at->paper.items[at->position]);
    return !group ? sheet_title(kiosk)
                  : word_with(kiosk->frame, WORD_TITLE_OF, kiosk->language, sheet_title(kiosk),
                              text_in(&group->title, kiosk->language, kiosk->said));
}

// How far one is, and how the time stands.
static const char *progress_words(struct kiosk *kiosk, int number, int total)
{
    const char *items = word_count(kiosk->frame, WORD_ITEM_OF, kiosk->language, number, total);
    const char *time = timing_words(kiosk);
    return time[0] ? word_with(kiosk->frame, WORD_TIME_BESIDE, kiosk->language, items, time)
                   : items;
}

static void build_item(struct kiosk *kiosk, struct stage *stage)
{
    static const enum word submit[SHEET_KINDS] = {
        [SHEET_TEST] = WORD_SUBMIT,
        [SHEET_SURVEY] = WORD_SEND,
        [SHEET_CHECKLIST] = WORD_CHECKLIST_SUBMIT,
    };
    const struct sheet *sheet = kiosk->at.sheet;
    const int total = view_asked(kiosk, kiosk->at.paper.item_count);
    const int number = view_asked(kiosk, kiosk->at.position) + 1;
    const bool first = view_asked_from(kiosk, kiosk->at.position - 1, -1) < 0;
    const bool last = view_asked_from(kiosk, kiosk->at.position + 1, 1) < 0;
    const struct question question = posing_question(kiosk);
    posing_put(kiosk, stage, frame_body(stage, true));
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(kiosk, stage, first ? NULL : &back,
               &(struct button){.id = last ? "submit" : "next",
                                .label = kiosk_word(kiosk, last ? submit[sheet->kind] : WORD_NEXT),
                                .icon = "arrow-right",
                                .icon_after = true,
                                .disabled = kiosk->holds > 0 || !question_ready(&question)});
    frame_head(kiosk, stage,
               &(struct head){.title = item_title(kiosk),
                              .done = number - 1,
                              .total = total,
                              .progress = progress_words(kiosk, number, total)});
}

static void act_item(struct kiosk *kiosk, const char *id)
{
    const struct question question = posing_question(kiosk);
    if (question_act(&question, id)) {
        kiosk->stale = true;
        return;
    }
    if (strcmp(id, "next") == 0 || strcmp(id, "submit") == 0) {
        conduct_answer(kiosk, 1);
    } else if (strcmp(id, "back") == 0) {
        conduct_answer(kiosk, -1);
    } else if (!timing_act(kiosk, id) && !sureness_act(kiosk, id)) {
        conduct_rereading(kiosk, id);
    }
}

// ---- all is done

static void build_done(struct kiosk *kiosk, struct stage *stage)
{
    const bool filled = view_fills_in(kiosk);
    frame_flower(
        kiosk, stage, frame_body(stage, false),
        &(struct ending){.title = kiosk_word(kiosk, filled ? WORD_FILLED_TITLE : WORD_DONE_TITLE),
                         .text = kiosk_word(kiosk, filled ? WORD_FILLED_TEXT : WORD_DONE_TEXT),
                         .face = FACE_TITLE,
                         .color = THEME_NAVY});
    const struct button again = {.id = "retry",
                                 .label = kiosk_word(kiosk, WORD_SURVEY_AGAIN),
                                 .emphasis = EMPHASIS_SECONDARY,
                                 .disabled = kiosk->holds > 0};
    frame_foot(kiosk, stage, kiosk->at.sheet->again ? &again : NULL,
               &(struct button){.id = "next",
                                .label = kiosk_word(kiosk, WORD_TO_MENU),
                                .emphasis = EMPHASIS_SECONDARY});
    frame_head(kiosk, stage, &(struct head){.title = sheet_title(kiosk)});
}

static void act_done(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "next") == 0) {
        kiosk_show_menu(kiosk);
    } else if (strcmp(id, "retry") == 0) {
        conduct_begin(kiosk);
    }
}

static const char *begin_name(const struct kiosk *kiosk)
{
    return sheet_kind_name(kiosk->at.sheet->kind);
}

static void drop_on_item(struct kiosk *kiosk, const char *id, const char *onto)
{
    const struct question question = posing_question(kiosk);
    question_drop(&question, id, onto);
}

const struct screen begin_screen = {NULL, build_begin, act_begin, true, begin_name, NULL};
const struct screen test_screen = {"test", build_item, act_item, true, NULL, drop_on_item};
const struct screen survey_screen = {"survey", build_item, act_item, true, NULL, drop_on_item};
const struct screen checklist_screen = {"checklist", build_item, act_item,
                                        true,        NULL,       drop_on_item};
const struct screen done_screen = {"done", build_done, act_done, true, NULL, NULL};
