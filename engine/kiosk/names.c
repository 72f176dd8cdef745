// Finding oneself, the second step: one's name, and whether it is one's own.
#include "kiosk/frame.h"
#include "kiosk/persons.h"
#include "kiosk/screens.h"
#include "kiosk/seeking.h"

#include <string.h>

static void build(struct kiosk *kiosk, struct stage *stage)
{
    persons_put(kiosk, stage, frame_body(stage, false), false);
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(kiosk, stage, &back,
               &(struct button){.id = "walk-in",
                                .label = kiosk_word(kiosk, WORD_NOT_LISTED),
                                .emphasis = EMPHASIS_SECONDARY});
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_FIND_NAMES)});
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (persons_act(kiosk, id)) {
        return;
    }
    if (strncmp(id, "applicant:", 10) == 0) {
        seeking_choose(kiosk, id + 10);
    } else if (strcmp(id, "walk-in") == 0) {
        signin_by_name(kiosk);
    } else if (strcmp(id, "back") == 0) {
        kiosk_show(kiosk, &rows_screen);
    }
}

// ---- whether that is the person

static void build_person(struct kiosk *kiosk, struct stage *stage)
{
    const struct applicant *applicant = &kiosk->seeking.chosen->applicant;
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel);
    const int most = stage_px(stage, 1400);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    box.y += stage_px(stage, 48);
    box.y += stage_tell(stage, ROLE_HEADING, box, applicant->name,
                        stage_style(stage, FACE_TITLE, THEME_NAVY)) +
             stage_px(stage, 16);
    box.y += stage_tell(stage, ROLE_TEXT, box, applicant->organization,
                        stage_style(stage, FACE_BODY, THEME_INK));
    frame_panel_end(kiosk, stage, &panel, box.y);
    const struct button back = frame_back(kiosk, WORD_PERSON_NO);
    frame_foot(kiosk, stage, &back,
               &(struct button){
                   .id = "next",
                   .label = kiosk_word(kiosk, kiosk->content ? WORD_PERSON_YES : WORD_LOADING),
                   .icon = "arrow-right",
                   .icon_after = true,
                   .disabled = !kiosk->content || kiosk->holds > 0});
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_PERSON_TITLE)});
}

static void act_person(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "next") == 0) {
        roles_ask(kiosk);
    } else if (strcmp(id, "back") == 0) {
        kiosk->seeking.chosen = NULL;
        kiosk_show(kiosk, kiosk->seeking.row[0] ? &names_screen : &rows_screen);
    }
}

const struct screen names_screen = {"signin", build, act, true, NULL, NULL};
const struct screen person_screen = {"signin", build_person, act_person, true, NULL, NULL};
