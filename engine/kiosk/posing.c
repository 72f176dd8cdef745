#include "kiosk/posing.h"

#include "kiosk/frame.h"
#include "kiosk/view.h"

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
        .held = kiosk->at.held,
        .made = kiosk->made,
        .frame = kiosk->frame,
        .cramped = kiosk->typing.board_shown,
    };
}

void posing_put(struct kiosk *kiosk, struct stage *stage, struct rect body)
{
    const struct question question = posing_question(kiosk);
    if (kiosk->typing.board_shown) {
        const int board = keyboard_height(stage, body.w);
        body.h -= board;
        keyboard_put(stage, (struct rect){body.x, body.y + body.h, body.w, board},
                     kiosk->typing.board, kiosk->language);
    }
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    const int most = stage_px(stage, 1640);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    frame_panel_end(kiosk, stage, &panel, question_put(stage, &question, box));
}
