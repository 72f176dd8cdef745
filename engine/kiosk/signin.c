// Signing in: first what the name is for, then the name.
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/seeking.h"
#include "kiosk/visitor.h"

#include <string.h>

// Whose code was read, so that nobody goes on as somebody else.
static int put_chosen(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct applicant *applicant = &kiosk->seeking.chosen->applicant;
    const char *name = word_with(kiosk->frame, WORD_WELCOME, kiosk->language, applicant->name, "");
    const int top = box.y;
    box.y +=
        stage_tell(stage, ROLE_HEADING, box, name, stage_style(stage, FACE_HEADING, THEME_NAVY));
    box.y += stage_tell(stage, ROLE_TEXT, box, applicant->organization,
                        stage_style(stage, FACE_SMALL, THEME_INK));
    return box.y - top + stage_px(stage, 40);
}

static void build_notice(struct kiosk *kiosk, struct stage *stage)
{
    const struct rect body = frame_body(stage, false);
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    const int readable = 40 * stage_style(stage, FACE_BODY, THEME_INK).size;
    if (box.w > readable) {
        box.x += (box.w - readable) / 2;
        box.w = readable;
    }
    if (kiosk->seeking.chosen) {
        box.y += put_chosen(kiosk, stage, box);
    }
    box.y += stage_tell(stage, ROLE_HEADING, box, kiosk_word(kiosk, WORD_NOTICE_TITLE),
                        stage_style(stage, FACE_TITLE, THEME_NAVY)) +
             stage_px(stage, 32);
    box.y += stage_tell(stage, ROLE_TEXT, box, kiosk_word(kiosk, visitor_notice(kiosk)),
                        stage_style(stage, FACE_BODY, THEME_INK));
    frame_panel_end(kiosk, stage, &panel, box.y);
    const struct button back = frame_back(kiosk, WORD_CANCEL);
    frame_foot(kiosk, stage, &back,
               &(struct button){.id = "next",
                                .label = kiosk_word(kiosk, WORD_AGREE),
                                .icon = "arrow-right",
                                .icon_after = true,
                                .disabled = kiosk->holds > 0});
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_NAME_OF_PROGRAM)});
}

void signin_by_name(struct kiosk *kiosk)
{
    const bool nobody = kiosk->seeking.nobody;
    seeking_forget(kiosk);
    kiosk->seeking.nobody = nobody;
    kiosk_show(kiosk, &signin_screen);
    strcpy(kiosk->hand.focus, "field:name");
    kiosk->typing.board = kiosk->language == JAPANESE ? BOARD_KANA : BOARD_LATIN;
    kiosk->typing.board_shown = true;
}

static void show_rows(struct kiosk *kiosk)
{
    if (kiosk->seeking.applicants.count > 0) {
        kiosk_show(kiosk, &rows_screen);
    } else {
        signin_by_name(kiosk);
    }
}

// By letter, or by name where the roster is empty.
static void look_on_roster(struct kiosk *kiosk)
{
    seeking_read(kiosk, show_rows);
}

// Whoever is known by a code is in; whoever is on a roster looks there.
static void leave_notice(struct kiosk *kiosk)
{
    if (kiosk->seeking.chosen) {
        roles_ask(kiosk);
    } else if (kiosk->sitting) {
        look_on_roster(kiosk);
    } else {
        signin_by_name(kiosk);
    }
}

static void act_notice(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "next") == 0) {
        leave_notice(kiosk);
    } else if (strcmp(id, "back") == 0) {
        visitor_leaves(kiosk, DEPARTURE_LEFT);
    }
}

static int put_field(struct kiosk *kiosk, struct stage *stage, struct rect box,
                     const struct field *given)
{
    struct field field = *given;
    if (strcmp(kiosk->hand.focus, field.id) == 0) {
        field.composing = kiosk->typing.composing;
    }
    box.h = field_height(stage, &field, box.w);
    field_put(stage, box, &field);
    return box.h + stage_px(stage, 28);
}

static void put_fields(struct kiosk *kiosk, struct stage *stage, struct rect body)
{
    const int gap = stage_px(stage, 40);
    const bool beside = body.w >= stage_px(stage, 1500);
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    struct rect half = box;
    half.w = beside ? (box.w - gap) / 2 : box.w;
    const int name = put_field(kiosk, stage, half,
                               &(struct field){.id = "field:name",
                                               .label = kiosk_word(kiosk, WORD_YOUR_NAME),
                                               .hint = kiosk_word(kiosk, WORD_NAME_HINT),
                                               .value = buffer_text(&kiosk->typing.name)});
    half.x += beside ? half.w + gap : 0;
    half.y += beside ? 0 : name;
    half.y += put_field(kiosk, stage, half,
                        &(struct field){.id = "field:organization",
                                        .label = kiosk_word(kiosk, WORD_YOUR_ORGANIZATION),
                                        .hint = kiosk_word(kiosk, WORD_ORGANIZATION_HINT),
                                        .value = buffer_text(&kiosk->typing.organization)});
    frame_panel_end(kiosk, stage, &panel, half.y);
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    struct rect body = frame_body(stage, false);
    if (kiosk->typing.board_shown) {
        const int board = keyboard_height(stage, body.w, kiosk->typing.board);
        body.h -= board;
        keyboard_put(stage, (struct rect){body.x, body.y + body.h, body.w, board},
                     kiosk->typing.board, kiosk->language);
    }
    put_fields(kiosk, stage, body);
    const bool ready = kiosk->typing.name.length > 0 && kiosk->content && kiosk->holds == 0;
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(
        kiosk, stage, &back,
        &(struct button){.id = "next",
                         .label = kiosk_word(kiosk, kiosk->content ? WORD_SIGN_IN : WORD_LOADING),
                         .icon = "arrow-right",
                         .icon_after = true,
                         .disabled = !ready});
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_SIGNIN_TITLE)});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "next") == 0) {
        roles_ask(kiosk);
    } else if (strcmp(id, "back") == 0 && kiosk->sitting && !kiosk->seeking.nobody) {
        look_on_roster(kiosk);
    } else if (strcmp(id, "back") == 0) {
        kiosk_show(kiosk, &notice_screen);
    }
}

const struct screen notice_screen = {"signin", build_notice, act_notice, true, NULL, NULL};
const struct screen signin_screen = {"signin", build, act, true, NULL, NULL};
