// The result of a test: full marks, or which items were missed, why, and what to read again. Which
// choice would have been right is never told.
#include "kiosk/conduct_pages.h"
#include "kiosk/conduct_sheets.h"
#include "kiosk/feedback.h"
#include "kiosk/frame.h"
#include "kiosk/rereading.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"
#include "learning/item_words.h"

#include <string.h>

static const struct attempt *attempt_shown(const struct kiosk *kiosk)
{
    return view_attempt(kiosk, kiosk->at.sheet);
}

// What was answered, and why it is not right: a line for each choice that speaks to it, else what
// the item itself says.
static const char *explain(const struct kiosk *kiosk, const struct item *item,
                           const struct given *given)
{
    if (!given) {
        return kiosk_word(kiosk, WORD_TIME_NOT_ANSWERED);
    }
    struct buffer text = {0};
    buffer_add_text(&text, kiosk_word(kiosk, WORD_YOUR_ANSWER));
    item_tell(item, &given->response, kiosk->language, kiosk->said, &text);
    feedback_wrong(kiosk, item, given, &text);
    rereading_hints(kiosk, item, &text);
    const char *kept = arena_text(kiosk->frame, text.text);
    buffer_free(&text);
    return kept;
}

// The card behind the text is put first, so its height is measured before.
static int put_missed(struct kiosk *kiosk, struct stage *stage, struct rect box,
                      const struct item *item, const struct given *given)
{
    const int padding = stage_px(stage, 32);
    const int inside = box.w - 2 * padding;
    struct style stem = stage_style(stage, FACE_BUTTON, THEME_INK);
    struct style body = stage_style(stage, FACE_BODY, THEME_INK);
    const char *stem_text = text_in(&item->stem, kiosk->language, kiosk->said);
    const char *explanation = explain(kiosk, item, given);
    const int height = stage_text_height(stage, stem_text, stem, inside) +
                       stage_text_height(stage, explanation, body, inside) + stage_px(stage, 16) +
                       2 * padding;
    card_put(stage, (struct rect){box.x, box.y, box.w, height});
    scene_fill(stage->scene, (struct rect){box.x, box.y, stage_px(stage, 10), height}, 0,
               THEME_AMBER);
    struct rect line = {box.x + padding, box.y + padding, inside, height};
    line.y += stage_tell(stage, ROLE_HEADING, line, stem_text, stem) + stage_px(stage, 16);
    stage_tell(stage, ROLE_TEXT, line, explanation, body);
    struct rect buttons = {box.x + padding, box.y + height + stage_px(stage, 20), inside, 0};
    return rereading_put_pages(kiosk, stage, buttons, item) + stage_px(stage, 28) - box.y;
}

// The test was handed in because time was up, before everything was answered.
static bool time_was_up(const struct kiosk *kiosk, const struct attempt *attempt)
{
    bool unanswered = false;
    for (int i = 0; i < kiosk->at.paper.item_count; i++) {
        unanswered |= view_unanswered(kiosk, attempt, view_item_at(kiosk, i));
    }
    return unanswered;
}

// How it went; returns the height.
static int put_marks(struct kiosk *kiosk, struct stage *stage, struct rect box,
                     const struct attempt *attempt)
{
    const int missed = attempt->total - attempt->right;
    const bool round = attempt->missed && missed == 0;
    const bool time = time_was_up(kiosk, attempt);
    const int top = box.y;
    box.y += stage_tell(stage, ROLE_HEADING, box,
                        word_count(kiosk->frame,
                                   round  ? WORD_ROUND_RIGHT
                                   : time ? WORD_TIME_UP
                                          : WORD_NOT_YET,
                                   kiosk->language, missed, 0),
                        stage_style(stage, FACE_TITLE, THEME_NAVY)) +
             stage_px(stage, 12);
    box.y += stage_tell(stage, ROLE_TEXT, box,
                        word_count(kiosk->frame,
                                   round  ? WORD_ROUND_RIGHT_TEXT
                                   : time ? WORD_TIME_UP_TEXT
                                          : WORD_NOT_YET_TEXT,
                                   kiosk->language, attempt->right, attempt->total),
                        stage_style(stage, FACE_BODY, THEME_INK));
    return box.y - top + stage_px(stage, 32);
}

static void build_failed(struct kiosk *kiosk, struct stage *stage, const struct attempt *attempt)
{
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, true), &panel);
    const int most = stage_px(stage, 1500);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    box.y += put_marks(kiosk, stage, box, attempt);
    for (int i = 0; i < kiosk->at.paper.item_count; i++) {
        const struct item *item = view_item_at(kiosk, i);
        if (view_missed(kiosk, attempt, item)) {
            box.y += put_missed(kiosk, stage, box, item, attempt_given(attempt, item->id));
        }
    }
    frame_panel_end(kiosk, stage, &panel, box.y);
    frame_foot(kiosk, stage, NULL,
               &(struct button){.id = "retry",
                                .label = kiosk_word(kiosk, view_retry(kiosk)),
                                .icon = "arrow-right",
                                .icon_after = true,
                                .disabled = kiosk->holds > 0});
}

static void build_passed(struct kiosk *kiosk, struct stage *stage, const struct attempt *attempt)
{
    frame_flower(kiosk, stage, frame_body(stage, true),
                 &(struct ending){.title = kiosk_word(kiosk, WORD_FULL_MARKS),
                                  .text = word_count(kiosk->frame, WORD_FULL_MARKS_TEXT,
                                                     kiosk->language, attempt->total, 0),
                                  .face = FACE_DISPLAY,
                                  .color = THEME_RED});
    frame_foot(kiosk, stage, NULL,
               &(struct button){.id = "next",
                                .label = kiosk_word(kiosk, WORD_TO_MENU),
                                .icon = "arrow-right",
                                .icon_after = true});
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct attempt *attempt = attempt_shown(kiosk);
    if (attempt->complete) {
        build_passed(kiosk, stage, attempt);
    } else {
        build_failed(kiosk, stage, attempt);
    }
    frame_head(
        kiosk, stage,
        &(struct head){.title = text_in(&kiosk->at.sheet->title, kiosk->language, kiosk->said),
                       .done = attempt->right,
                       .total = attempt->total,
                       .progress =
                           arena_format(kiosk->frame, "%d / %d", attempt->right, attempt->total),
                       .menu = true});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "retry") == 0) {
        conduct_begin(kiosk);
    } else if (strcmp(id, "next") == 0) {
        kiosk_show_menu(kiosk);
    } else {
        conduct_rereading(kiosk, id);
    }
}

const struct screen result_screen = {"result", build, act, true, NULL, NULL};
