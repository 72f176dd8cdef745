// Signing in, the last step where a course asks it: what one is. Nobody has to say.
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/visitor.h"

#include <string.h>

enum { ROLES_MOST = 16 };

struct roles {
    const struct course_role *list[ROLES_MOST];
    int count;
};

static void add_role(struct roles *roles, const struct course_role *role)
{
    for (int i = 0; i < roles->count; i++) {
        if (strcmp(roles->list[i]->id, role->id) == 0) {
            return;
        }
    }
    if (roles->count < ROLES_MOST) {
        roles->list[roles->count++] = role;
    }
}

// Those of all courses: which of them is taken up, nobody knows yet.
static struct roles roles_here(const struct kiosk *kiosk)
{
    struct roles roles = {.count = 0};
    for (int i = 0; kiosk->content && i < kiosk->content->course_count; i++) {
        const struct course *course = kiosk->content->courses[i];
        for (int j = 0; j < course->role_count; j++) {
            add_role(&roles, &course->roles[j]);
        }
    }
    return roles;
}

void roles_ask(struct kiosk *kiosk)
{
    if (roles_here(kiosk).count == 0) {
        visitor_arrives(kiosk);
        return;
    }
    kiosk->typing.board_shown = false;
    kiosk_show(kiosk, &role_screen);
}

static int put_roles(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const struct roles roles = roles_here(kiosk);
    const int gap = stage_px(stage, 20);
    for (int i = 0; i < roles.count; i++) {
        const struct course_role *role = roles.list[i];
        const struct pick pick = {
            .id = arena_format(kiosk->frame, "role:%s", role->id),
            .label = text_in(&role->text, kiosk->language, NULL),
            .checked = strcmp(kiosk->typing.role, role->id) == 0,
        };
        box.h = pick_height(stage, &pick, box.w);
        pick_put(stage, box, &pick);
        box.y += box.h + gap;
    }
    return box.y - gap;
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel);
    const int most = stage_px(stage, 1200);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    box.y += stage_tell(stage, ROLE_HEADING, box, kiosk_word(kiosk, WORD_YOUR_ROLE),
                        stage_style(stage, FACE_TITLE, THEME_NAVY)) +
             stage_px(stage, 12);
    box.y += stage_tell(stage, ROLE_TEXT, box, kiosk_word(kiosk, WORD_YOUR_ROLE_TEXT),
                        stage_style(stage, FACE_BODY, THEME_INK)) +
             stage_px(stage, 28);
    frame_panel_end(kiosk, stage, &panel, put_roles(kiosk, stage, box));
    const bool chosen = kiosk->typing.role[0];
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(
        kiosk, stage, &back,
        &(struct button){.id = "next",
                         .label = kiosk_word(kiosk, chosen ? WORD_SIGN_IN : WORD_WITHOUT_ROLE),
                         .icon = "arrow-right",
                         .icon_after = true,
                         .disabled = kiosk->holds > 0});
    frame_head(kiosk, stage,
               &(struct head){.title = word_with(kiosk->frame, WORD_WELCOME, kiosk->language,
                                                 buffer_text(&kiosk->typing.name), "")});
}

// A second touch takes the choice back.
static void choose(struct kiosk *kiosk, const char *id)
{
    const struct roles roles = roles_here(kiosk);
    for (int i = 0; i < roles.count; i++) {
        if (strcmp(roles.list[i]->id, id) == 0) {
            const bool again = strcmp(kiosk->typing.role, id) == 0;
            strcpy(kiosk->typing.role, again ? "" : id);
            kiosk->stale = true;
        }
    }
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "next") == 0) {
        visitor_arrives(kiosk);
    } else if (strcmp(id, "back") == 0) {
        kiosk_show(kiosk, &signin_screen);
    } else if (strncmp(id, "role:", 5) == 0) {
        choose(kiosk, id + 5);
    }
}

const struct screen role_screen = {"signin", build, act, true, NULL, NULL};
