#include "kiosk/posing.h"

#include "kiosk/frame.h"
#include "kiosk/rereading.h"
#include "kiosk/sureness.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"

#include <string.h>

static const char *today(struct kiosk *kiosk)
{
    char now[CLOCK_TEXT_LENGTH];
    clock_text(clock_wall(&kiosk->clock), now);
    return arena_text_part(kiosk->frame, now, strlen("2026-11-21"));
}

struct question posing_question(struct kiosk *kiosk)
{
    const int number = kiosk->at.paper.items[kiosk->at.position];
    return (struct question){
        .item = view_item(kiosk),
        .sheet = kiosk->at.sheet->kind,
        .order = kiosk->at.paper.choices[number],
        .targets = kiosk->at.paper.targets[number],
        .language = kiosk->language,
        .said = kiosk->said,
        .choosing = &kiosk->at.choosing,
        .typed = &kiosk->typing.answer,
        .composing = kiosk->typing.composing,
        .today = today(kiosk),
        .held = kiosk->at.held,
        .made = kiosk->made,
        .frame = kiosk->frame,
        .guide = kiosk->at.guide,
        .at_once = view_answers_at_once(kiosk),
        .cramped = kiosk->typing.board_shown,
    };
}

static const struct sheet *sheet_of(const struct kiosk *kiosk, const struct attempt *attempt)
{
    const struct module *module =
        attempt->module ? content_module(kiosk->content, attempt->module) : NULL;
    return module             ? module_sheet(module, attempt->sheet)
           : !attempt->module ? view_sheet(kiosk, attempt->sheet)
                              : NULL;
}

static bool answers_kind(const struct kiosk *kiosk, const struct attempt *attempt,
                         enum item_kind kind)
{
    const struct sheet *sheet = sheet_of(kiosk, attempt);
    for (int i = 0; sheet && i < attempt->given_count; i++) {
        const struct given *given = &attempt->given[i];
        const struct item *item = sheet_item(sheet, given->item);
        if (item && item->kind == kind && !given->response.declined) {
            return true;
        }
    }
    return false;
}

static bool has_answered(const struct kiosk *kiosk, enum item_kind kind)
{
    const struct progress *progress = &kiosk->visit.progress;
    for (int i = 0; i < progress->attempt_count; i++) {
        const struct attempt *attempt = progress->attempts[i];
        for (; attempt; attempt = attempt_earlier(attempt)) {
            if (answers_kind(kiosk, attempt, kind)) {
                return true;
            }
        }
    }
    return false;
}

void posing_meet(struct kiosk *kiosk, const struct item *item)
{
    kiosk->at.guide = has_answered(kiosk, item->kind) ? GUIDE_NONE
                      : kiosk->hand.keyed             ? GUIDE_KEYS
                                                      : GUIDE_TOUCH;
}

enum board posing_board(const struct kiosk *kiosk)
{
    return question_keys(view_item(kiosk)) == KEYS_DIGITS ? BOARD_DIGITS : kiosk->typing.board;
}

struct rect posing_room(struct kiosk *kiosk, struct stage *stage, struct rect body)
{
    if (kiosk->typing.board_shown) {
        const enum board board = posing_board(kiosk);
        const int height = keyboard_height(stage, body.w, board);
        body.h -= height;
        keyboard_put(stage, (struct rect){body.x, body.y + body.h, body.w, height}, board,
                     kiosk->language);
    }
    return body;
}

void posing_put(struct kiosk *kiosk, struct stage *stage, struct rect body)
{
    const struct question question = posing_question(kiosk);
    body = posing_room(kiosk, stage, body);
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    const int most = stage_px(stage, 1640);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    if (!kiosk->typing.board_shown) {
        const int bar = timing_put(kiosk, stage, box);
        box.y += bar;
        box.h -= bar;
        const int help = rereading_put(kiosk, stage, box, question.item);
        box.y += help;
        box.h -= help;
    }
    const int sureness = sureness_height(kiosk, stage, box.w);
    box.h -= sureness;
    box.y = question_put(stage, &question, box);
    sureness_put(kiosk, stage, box);
    frame_panel_end(kiosk, stage, &panel, box.y + sureness);
}
