#include "kiosk/organizer.h"

#include "kiosk/deskwork.h"
#include "kiosk/frame.h"
#include "kiosk/screens.h"
#include "kiosk/sitting.h"
#include "kiosk/takeout.h"
#include "kiosk/view.h"

#include <string.h>

enum { HOLD_MS = 3000 };

// ---- the ways in

void organizer_open(struct kiosk *kiosk)
{
    if (kiosk->screen == &attract_screen && kiosk->holds == 0 && kiosk->content &&
        !kiosk->preview) {
        pin_ask(kiosk);
    }
}

void organizer_press(struct kiosk *kiosk, int x, int y)
{
    const struct element *logo = scene_find(kiosk->shown, "logo");
    const bool on = kiosk->screen == &attract_screen && logo && rect_has(logo->rect, x, y);
    kiosk->organizer.held = on;
    kiosk->organizer.held_since = clock_steady(&kiosk->clock);
}

void organizer_release(struct kiosk *kiosk)
{
    kiosk->organizer.held = false;
}

bool organizer_key(struct kiosk *kiosk, const struct input *input)
{
    const bool wanted = input->control && input->shift && input->letter == 'o';
    if (wanted) {
        organizer_open(kiosk);
    }
    return wanted;
}

static int64_t hold_left(const struct kiosk *kiosk)
{
    return kiosk->organizer.held_since + HOLD_MS - clock_steady(&kiosk->clock);
}

int organizer_next_change(const struct kiosk *kiosk)
{
    if (kiosk->organizer.held) {
        return hold_left(kiosk) > 0 ? (int)hold_left(kiosk) : 0;
    }
    return pin_next_change(kiosk);
}

void organizer_tick(struct kiosk *kiosk)
{
    if (kiosk->organizer.held && hold_left(kiosk) <= 0) {
        kiosk->organizer.held = false;
        organizer_open(kiosk);
    }
    pin_tick(kiosk);
    if (takeout_busy(kiosk)) {
        kiosk->touched = clock_steady(&kiosk->clock); // whoever waits for it is there
    }
}

// ---- the first screen of it

static const struct {
    const char *id;
    enum word word;
    bool sitting; // only with a sitting
} choices[] = {
    {"organizer:progress", WORD_DESK_PROGRESS, false},
    {"organizer:attendance", WORD_DESK_ATTENDANCE, true},
    {"organizer:sessions", WORD_DESK_SESSIONS, false},
    {"organizer:export", WORD_DESK_EXPORT, false},
    {"organizer:pin", WORD_DESK_PIN, false},
    {"organizer:quit", WORD_DESK_QUIT, false},
};

enum { CHOICES = sizeof choices / sizeof *choices };

static struct button choice_button(struct kiosk *kiosk, int number)
{
    return (struct button){.id = choices[number].id,
                           .label = kiosk_word(kiosk, choices[number].word),
                           .emphasis = EMPHASIS_SECONDARY,
                           .disabled =
                               kiosk->holds > 0 || (choices[number].sitting && !kiosk->sitting)};
}

// Two beside each other where there is room, so that all are seen at once.
static int put_choices(struct kiosk *kiosk, struct stage *stage, struct rect box)
{
    const int gap = stage_px(stage, 20);
    const int columns = box.w >= stage_px(stage, 1000) ? 2 : 1;
    box.w = (box.w - (columns - 1) * gap) / columns;
    for (int i = 0; i < CHOICES; i += columns) {
        box.h = 0;
        for (int j = i; j < i + columns && j < CHOICES; j++) {
            const struct button button = choice_button(kiosk, j);
            const int height = button_height(stage, &button, box.w);
            box.h = height > box.h ? height : box.h;
        }
        for (int j = i; j < i + columns && j < CHOICES; j++) {
            const struct button button = choice_button(kiosk, j);
            const int x = box.x + (j - i) * (box.w + gap);
            button_put(stage, (struct rect){x, box.y, box.w, box.h}, &button);
        }
        box.y += box.h + gap;
    }
    return box.y;
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct session *sitting = kiosk->sitting;
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel);
    const int most = stage_px(stage, 1300);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    box.y += stage_tell(stage, ROLE_HEADING, box,
                        sitting ? sitting->title : kiosk_word(kiosk, WORD_DESK_NO_SITTING),
                        stage_style(stage, FACE_HEADING, THEME_NAVY));
    if (sitting) {
        box.y += stage_tell(
            stage, ROLE_TEXT, box,
            arena_format(kiosk->frame, "%s\n%s", sitting_time(kiosk, sitting), sitting->venue),
            stage_style(stage, FACE_SMALL, THEME_INK));
    }
    box.y += stage_px(stage, 28);
    frame_panel_end(kiosk, stage, &panel, put_choices(kiosk, stage, box));
    frame_foot(kiosk, stage, NULL, NULL);
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_DESK_TITLE)});
}

static void act(struct kiosk *kiosk, const char *id)
{
    static const struct {
        const char *id;
        void (*show)(struct kiosk *kiosk);
    } ways[] = {{"organizer:progress", overview_show}, {"organizer:attendance", attendance_show},
                {"organizer:sessions", sessions_show}, {"organizer:export", takeout_show},
                {"organizer:pin", pin_ask_new},        {"organizer:quit", quit_show}};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        if (strcmp(ways[i].id, id) == 0) {
            ways[i].show(kiosk);
        }
    }
}

// ---- leaving the kiosk

void quit_show(struct kiosk *kiosk)
{
    kiosk_show(kiosk, &quit_screen);
}

static void build_quit(struct kiosk *kiosk, struct stage *stage)
{
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, frame_body(stage, false), &panel);
    box.y += stage_tell(stage, ROLE_TEXT, box, kiosk_word(kiosk, WORD_QUIT_TEXT),
                        stage_style(stage, FACE_BODY, THEME_INK));
    frame_panel_end(kiosk, stage, &panel, box.y);
    const struct button back = frame_back(kiosk, WORD_BACK);
    frame_foot(kiosk, stage, &back,
               &(struct button){.id = "next", .label = kiosk_word(kiosk, WORD_DESK_QUIT)});
    frame_head(kiosk, stage, &(struct head){.title = kiosk_word(kiosk, WORD_DESK_QUIT)});
}

static void act_quit(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "next") == 0) {
        kiosk->ending = true;
    } else if (strcmp(id, "back") == 0) {
        deskwork_home(kiosk);
    }
}

const struct screen organizer_screen = {"organizer", build, act, true, NULL, NULL};
const struct screen quit_screen = {"organizer", build_quit, act_quit, true, NULL, NULL};
