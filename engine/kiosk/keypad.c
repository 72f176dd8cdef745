#include "kiosk/keypad.h"

#include "base/utf8.h"
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/seeking.h"

#include <stdio.h>
#include <string.h>

void keypad_begin(struct kiosk *kiosk, const struct screen *screen, const char *field)
{
    buffer_free(&kiosk->typing.number);
    kiosk_show(kiosk, screen);
    snprintf(kiosk->hand.focus, sizeof kiosk->hand.focus, "%s", field);
}

struct buffer *keypad_typed(struct kiosk *kiosk)
{
    const bool shown = kiosk->screen == &keypad_screen || kiosk->screen == &pin_screen;
    return shown ? &kiosk->typing.number : NULL;
}

// What is secret is neither drawn nor kept among the texts that were laid out.
static const char *shown_value(struct kiosk *kiosk, const struct keypad *keypad)
{
    struct buffer dots = {0};
    if (!keypad->secret) {
        return buffer_text(&kiosk->typing.number);
    }
    for (size_t i = 0; i < utf8_count(buffer_text(&kiosk->typing.number)); i++) {
        buffer_add_text(&dots, "●");
    }
    const char *shown = arena_text(kiosk->frame, buffer_text(&dots));
    buffer_free(&dots);
    return shown;
}

static struct rect put_pad(struct kiosk *kiosk, struct stage *stage, struct rect body)
{
    const int height = keyboard_height(stage, body.w, BOARD_NUMBER);
    keyboard_put(stage, (struct rect){body.x, body.y + body.h - height, body.w, height},
                 BOARD_NUMBER, kiosk->language);
    body.h -= height;
    return body;
}

void keypad_put(struct kiosk *kiosk, struct stage *stage, const struct keypad *keypad)
{
    const struct rect body = put_pad(kiosk, stage, frame_body(stage, false));
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    const int most = stage_px(stage, 1000);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    const struct field field = {
        .id = keypad->field, .label = keypad->label, .value = shown_value(kiosk, keypad)};
    box.h = field_height(stage, &field, box.w);
    field_put(stage, box, &field);
    box.y += box.h + stage_px(stage, 16);
    if (keypad->text[0]) {
        box.y += stage_tell(stage, ROLE_TEXT, box, keypad->text,
                            stage_style(stage, FACE_BODY, THEME_INK));
    }
    frame_panel_end(kiosk, stage, &panel, box.y);
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(kiosk, stage, &back,
               &(struct button){.id = "next",
                                .label = keypad->next,
                                .icon = "arrow-right",
                                .icon_after = true,
                                .disabled = !keypad->ready || kiosk->holds > 0});
    frame_head(kiosk, stage, &(struct head){.title = keypad->title});
}

// ---- the number on one's badge

void keypad_show(struct kiosk *kiosk)
{
    keypad_begin(kiosk, &keypad_screen, "field:number");
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    keypad_put(kiosk, stage,
               &(struct keypad){
                   .field = "field:number",
                   .title = kiosk_word(kiosk, WORD_KEYPAD_TITLE),
                   .text = kiosk->seeking.missed ? kiosk_word(kiosk, WORD_NUMBER_MISSED) : "",
                   .label = kiosk_word(kiosk, WORD_KEYPAD_NUMBER),
                   .next = kiosk_word(kiosk, WORD_FIND),
                   .ready = kiosk->typing.number.length > 0,
               });
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "next") == 0) {
        seeking_number(kiosk);
        buffer_free(&kiosk->typing.number);
    } else if (strcmp(id, "back") == 0) {
        kiosk->seeking.missed = false;
        kiosk_show(kiosk, &rows_screen);
    }
}

const struct screen keypad_screen = {"keypad", build, act, true, NULL, NULL};
