#include "kiosk/frame.h"

#include "kiosk/deskwork.h"
#include "kiosk/screens.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"

#include <string.h>

enum { MARGIN = 48, HEAD = 112, TITLE = 56, STRIP = 44, FOOT = 128, WIDE = 1400 };
enum { IDLE_MS = 120000, COUNTDOWN_MS = 30000 };
enum { ORGANIZER_IDLE_MS = 90000 };
enum { NAMES_IDLE_MS = 45000, NAMES_COUNTDOWN_MS = 15000 }; // while names of others are shown

static double text_scale_capped(const struct stage *stage)
{
    return stage->text_scale > 1.25 ? 1.25 : stage->text_scale;
}

static int scaled(const struct stage *stage, int length)
{
    return stage_px(stage, length * text_scale_capped(stage));
}

// Where the window is narrow, the title has a line of its own below the tools.
static bool narrow(const struct stage *stage)
{
    return stage_area(stage).w < stage_px(stage, WIDE);
}

static int head_height(const struct stage *stage)
{
    return scaled(stage, HEAD) + (narrow(stage) ? scaled(stage, TITLE) : 0);
}

struct rect frame_body(const struct stage *stage, bool progress)
{
    const struct rect area = stage_area(stage);
    const int margin = stage_px(stage, MARGIN);
    const int top = head_height(stage) + (progress ? scaled(stage, STRIP) : stage_px(stage, 16));
    return (struct rect){area.x + margin, top, area.w - 2 * margin,
                         area.h - top - scaled(stage, FOOT)};
}

static int put_tool(struct stage *stage, int right, const struct button *button)
{
    const int height = stage_px(stage, TOUCH_TARGET);
    const int width = button_width(stage, button, stage_px(stage, 400));
    button_put(stage,
               (struct rect){right - width, (scaled(stage, HEAD) - height) / 2, width, height},
               button);
    return right - width - stage_px(stage, 16);
}

static void put_strip(struct stage *stage, const struct head *head)
{
    const struct rect area = stage_area(stage);
    const int margin = stage_px(stage, MARGIN);
    const int top = head_height(stage);
    const double text_scale = stage->text_scale;
    stage->text_scale = text_scale_capped(stage);
    struct style style = stage_style(stage, FACE_SMALL, THEME_MUTED);
    const int words = type_lay(stage->type, head->progress, style, 0)->width;
    const int bar = stage_px(stage, 16);
    const int height = scaled(stage, STRIP);
    struct rect line = {margin, top + (height - bar) / 2,
                        area.w - 2 * margin - words - stage_px(stage, 24), bar};
    if (head->total > 0) {
        progress_put(stage, line, head->done, head->total, head->progress);
    }
    stage_text_middle(stage, (struct rect){area.w - margin - words, top, words, height},
                      head->progress, style);
    stage->text_scale = text_scale;
}

// Tools keep their size when the text grows: what grows is what is read.
static int put_tools(struct kiosk *kiosk, struct stage *stage, const struct head *head)
{
    const double text_scale = stage->text_scale;
    stage->text_scale = 1;
    int right = scene_width(stage->scene) - stage_px(stage, MARGIN);
    if (kiosk->screen->person) {
        right = put_tool(stage, right,
                         &(struct button){.id = "leave",
                                          .label = kiosk_word(kiosk, WORD_LEAVE),
                                          .icon = "leave",
                                          .emphasis = EMPHASIS_QUIET});
    }
    right = put_tool(stage, right,
                     &(struct button){.id = "lang",
                                      .label = kiosk_word(kiosk, WORD_OTHER_LANGUAGE),
                                      .icon = "language",
                                      .emphasis = EMPHASIS_QUIET});
    right = put_tool(stage, right,
                     &(struct button){.id = "text-size",
                                      .label = kiosk_word(kiosk, WORD_TEXT_SIZE),
                                      .icon = "text-size",
                                      .emphasis = EMPHASIS_QUIET});
    if (head->menu) {
        right = put_tool(stage, right,
                         &(struct button){.id = "menu",
                                          .label = kiosk_word(kiosk, WORD_MENU),
                                          .icon = "book",
                                          .emphasis = EMPHASIS_QUIET});
    }
    stage->text_scale = text_scale;
    return right;
}

static bool bursts(const struct stage *stage, const char *text, struct style style, struct rect box)
{
    const struct laid *laid = type_lay(stage->type, text, style, box.w);
    return laid->height > box.h || laid->broken;
}

void frame_head(struct kiosk *kiosk, struct stage *stage, const struct head *head)
{
    const struct rect area = stage_area(stage);
    const int height = head_height(stage);
    const int margin = stage_px(stage, MARGIN);
    scene_fill(stage->scene,
               (struct rect){0, height - stage_px(stage, 2), area.w, stage_px(stage, 2)}, 0,
               THEME_FAINT);
    const int right = put_tools(kiosk, stage, head);
    struct rect title = {margin, 0, right - margin, height};
    if (narrow(stage)) {
        title = (struct rect){margin, scaled(stage, HEAD), area.w - 2 * margin,
                              scaled(stage, TITLE) - stage_px(stage, 2)};
    }
    struct style style = stage_style(stage, FACE_SMALL, THEME_NAVY);
    style.bold = true;
    style.leading = style.leading * 5 / 6;
    while (style.size > 8 && bursts(stage, head->title, style, title)) {
        style.size = style.size * 9 / 10;
        style.leading = style.leading * 9 / 10;
    }
    stage_text_middle(stage, title, head->title, style);
    scene_element(stage->scene, &(struct element){.id = "title",
                                                  .label = head->title,
                                                  .role = ROLE_HEADING,
                                                  .rect = title,
                                                  .enabled = true});
    if (head->progress) {
        put_strip(stage, head);
    }
}

static int put_foot_button(struct stage *stage, struct rect room, const struct button *button,
                           bool at_right)
{
    const int least = stage_px(stage, at_right ? 320 : 220);
    int width = button_width(stage, button, room.w);
    width = width < least ? least : width;
    button_put(stage,
               (struct rect){at_right ? room.x + room.w - width : room.x, room.y, width, room.h},
               button);
    return width;
}

static bool tells_recorded(const struct kiosk *kiosk)
{
    return kiosk->recorded && (view_asks(kiosk->screen) || kiosk->screen == &result_screen ||
                               kiosk->screen == &score_screen);
}

static struct style recorded_style(const struct stage *stage)
{
    struct style style = stage_style(stage, FACE_SMALL, THEME_TEAL);
    style.align = ALIGN_CENTER;
    return style;
}

// What has to stay free between the ways on.
static int foot_middle_width(struct kiosk *kiosk, struct stage *stage)
{
    int width = kiosk->scroll_most > 0 ? stage_px(stage, TOUCH_TARGET) : 0;
    if (tells_recorded(kiosk)) {
        const int words =
            type_lay(stage->type, kiosk_word(kiosk, WORD_RECORDED), recorded_style(stage), 0)
                ->width;
        width = words > width ? words : width;
    }
    return width;
}

// Between the ways on: that there is more to read below, or that the answer is on the disk.
static void put_foot_middle(struct kiosk *kiosk, struct stage *stage, struct rect room)
{
    if (kiosk->scroll < kiosk->scroll_most) {
        struct button more = {.id = "more",
                              .label = kiosk_word(kiosk, WORD_MORE),
                              .icon = "arrow-down",
                              .emphasis = EMPHASIS_SECONDARY};
        more.bare = button_width(stage, &more, room.w) == room.w;
        const int width = button_width(stage, &more, room.w);
        button_put(stage, (struct rect){room.x + (room.w - width) / 2, room.y, width, room.h},
                   &more);
    } else if (tells_recorded(kiosk)) {
        stage_text_middle(stage, room, kiosk_word(kiosk, WORD_RECORDED), recorded_style(stage));
    }
}

bool frame_foot_has_room(const struct stage *stage)
{
    return !narrow(stage);
}

struct button frame_back(const struct kiosk *kiosk, enum word label)
{
    return (struct button){.id = "back",
                           .label = kiosk_word(kiosk, label),
                           .icon = "arrow-left",
                           .emphasis = EMPHASIS_SECONDARY};
}

void frame_foot(struct kiosk *kiosk, struct stage *stage, const struct button *left,
                const struct button *right)
{
    frame_foot_with(kiosk, stage, left, NULL, right);
}

void frame_foot_with(struct kiosk *kiosk, struct stage *stage, const struct button *left,
                     const struct button *beside, const struct button *right)
{
    const struct rect area = stage_area(stage);
    const int margin = stage_px(stage, MARGIN);
    const int gap = stage_px(stage, 20);
    const int foot = scaled(stage, FOOT);
    const int height = scaled(stage, 100);
    struct rect room = {margin, area.h - foot + (foot - height) / 2, area.w - 2 * margin, height};
    const double text_scale = stage->text_scale;
    stage->text_scale = text_scale_capped(stage);
    const int free = foot_middle_width(kiosk, stage);
    const int middle = free > 0 ? free + gap : 0;
    if (left) { // at most half; the way on gets what is left
        struct rect half = room;
        half.w = beside  ? (room.w - 2 * gap - middle) / 3
                 : right ? (room.w - gap - middle) / 2
                         : room.w - middle;
        const int width = put_foot_button(stage, half, left, false) + gap;
        room.x += width;
        room.w -= width;
    }
    if (right) {
        const int kept = middle + (beside ? (room.w - middle) / 2 : 0);
        const struct rect rest = {room.x + kept, room.y, room.w - kept, room.h};
        room.w -= put_foot_button(stage, rest, right, true) + gap;
    }
    if (beside) {
        const struct rect rest = {room.x + middle, room.y, room.w - middle, room.h};
        room.w -= put_foot_button(stage, rest, beside, true) + gap;
    }
    put_foot_middle(kiosk, stage, room);
    stage->text_scale = text_scale;
}

void frame_flower(struct kiosk *kiosk, struct stage *stage, struct rect body,
                  const struct ending *ending)
{
    struct style title = stage_style(stage, ending->face, ending->color);
    struct style text = stage_style(stage, FACE_BODY, THEME_INK);
    title.align = text.align = ALIGN_CENTER;
    const int gap = stage_px(stage, 24);
    const int title_height = stage_text_height(stage, ending->title, title, body.w);
    const int text_height = stage_text_height(stage, ending->text, text, body.w);
    const int room = body.h - title_height - text_height - 2 * gap;
    const int flower = room < body.h / 2 ? room : body.h / 2;
    scene_picture(
        stage->scene, (struct rect){body.x + (body.w - flower) / 2, body.y, flower, flower},
        arena_format(kiosk->frame, "%s/manten.svg", kiosk->options->assets), THEME_NO_TINT);
    struct rect line = {body.x, body.y + flower + gap, body.w, title_height};
    stage_tell(stage, ROLE_HEADING, line, ending->title, title);
    line.y += title_height + gap;
    line.h = text_height;
    stage_tell(stage, ROLE_TEXT, line, ending->text, text);
}

struct dialog {
    const char *title, *text;
    struct button button;
    struct button other; // without an id: there is none
};

static void put_dialog_buttons(struct stage *stage, struct rect line, const struct dialog *dialog)
{
    const int gap = stage_px(stage, 20);
    if (dialog->other.id) {
        line.w = (line.w - gap) / 2;
        button_put(stage, line, &dialog->other);
        line.x += line.w + gap;
    }
    button_put(stage, line, &dialog->button);
}

static int dialog_buttons_height(const struct stage *stage, const struct dialog *dialog, int width)
{
    const int each = dialog->other.id ? (width - stage_px(stage, 20)) / 2 : width;
    const int least = stage_px(stage, 110);
    const int one = button_height(stage, &dialog->button, each);
    const int other = dialog->other.id ? button_height(stage, &dialog->other, each) : 0;
    const int higher = one > other ? one : other;
    return higher > least ? higher : least;
}

static void put_dialog(struct stage *stage, const struct dialog *dialog)
{
    const struct rect area = stage_area(stage);
    const int padding = stage_px(stage, 56);
    int width = stage_px(stage, 1000);
    width = width > area.w - 2 * padding ? area.w - 2 * padding : width;
    const int inside = width - 2 * padding;
    struct style heading = stage_style(stage, FACE_HEADING, THEME_NAVY);
    struct style body = stage_style(stage, FACE_BODY, THEME_INK);
    const int title_height = stage_text_height(stage, dialog->title, heading, inside);
    const int text_height = stage_text_height(stage, dialog->text, body, inside);
    const int button_size = dialog_buttons_height(stage, dialog, inside);
    const int height = title_height + text_height + button_size + 4 * padding - padding / 2;
    struct rect card = {(area.w - width) / 2, (area.h - height) / 2, width, height};
    scene_cover(stage->scene);
    scene_fill(stage->scene, area, 0, THEME_VEIL);
    card_put(stage, card);
    struct rect line = {card.x + padding, card.y + padding, inside, title_height};
    stage_tell(stage, ROLE_HEADING, line, dialog->title, heading);
    line.y += title_height + padding / 2;
    line.h = text_height;
    stage_tell(stage, ROLE_TEXT, line, dialog->text, body);
    line.y += text_height + padding;
    line.h = button_size;
    put_dialog_buttons(stage, line, dialog);
}

// Somebody looked at the first screen in their own way and went: the next one begins afresh.
static bool left_changed(const struct kiosk *kiosk)
{
    return kiosk->language != kiosk->options->language || kiosk->text_size != 0 ||
           kiosk->hand.focus[0] || kiosk->seeking.missed;
}

struct patience {
    int idle, countdown; // milliseconds
};

static struct patience patience_of(const struct kiosk *kiosk)
{
    if (deskwork_shown(kiosk)) {
        return (struct patience){ORGANIZER_IDLE_MS, COUNTDOWN_MS};
    }
    if (kiosk->seeking.arena) {
        return (struct patience){NAMES_IDLE_MS, NAMES_COUNTDOWN_MS};
    }
    return (struct patience){IDLE_MS, COUNTDOWN_MS};
}

int frame_idle_seconds(const struct kiosk *kiosk)
{
    const struct patience patience = patience_of(kiosk);
    const int64_t idle = clock_steady(&kiosk->clock) - kiosk->touched;
    if (idle < patience.idle || kiosk->preview) {
        return 0;
    }
    if (!kiosk->screen->person) {
        return left_changed(kiosk) ? -1 : 0;
    }
    const int64_t left = patience.idle + patience.countdown - idle;
    return left <= 0 ? -1 : (int)((left + 999) / 1000);
}

int frame_next_change(const struct kiosk *kiosk)
{
    const struct patience patience = patience_of(kiosk);
    const int64_t idle = clock_steady(&kiosk->clock) - kiosk->touched;
    if (kiosk->preview || (!kiosk->screen->person && !left_changed(kiosk))) {
        return -1;
    }
    if (idle < patience.idle) {
        return (int)(patience.idle - idle);
    }
    const int64_t left = patience.idle + patience.countdown - idle;
    return left <= 0 ? 0 : (int)((left - 1) % 1000) + 1;
}

static void put_time_warning(struct kiosk *kiosk, struct stage *stage)
{
    put_dialog(stage, &(struct dialog){
                          .title = kiosk_word(kiosk, WORD_TIME_WARNING),
                          .text = timing_warning_words(kiosk),
                          .button = {.id = "carry-on", .label = kiosk_word(kiosk, WORD_TIME_GO_ON)},
                          .other = {.id = "extend",
                                    .label = timing_more_words(kiosk),
                                    .emphasis = EMPHASIS_SECONDARY,
                                    .disabled = kiosk->holds > 0},
                      });
}

void frame_dialogs(struct kiosk *kiosk, struct stage *stage)
{
    if (kiosk->troubled) {
        struct dialog dialog = {
            .title = kiosk_word(kiosk, WORD_TROUBLE_TITLE),
            .text = arena_format(kiosk->frame, "%s\n(%s)", kiosk_word(kiosk, WORD_TROUBLE_TEXT),
                                 kiosk->trouble.text),
            .button = {.id = "close", .label = kiosk_word(kiosk, WORD_TRY_AGAIN)},
        };
        if (kiosk->screen->person) {
            dialog.other = (struct button){.id = "give-up",
                                           .label = kiosk_word(kiosk, WORD_LEAVE),
                                           .emphasis = EMPHASIS_SECONDARY};
        }
        put_dialog(stage, &dialog);
    }
    const int seconds = frame_idle_seconds(kiosk);
    if (seconds <= 0 && !kiosk->troubled && timing_warns(kiosk)) {
        put_time_warning(kiosk, stage);
    }
    if (seconds > 0) {
        const struct dialog dialog = {
            .title = kiosk_word(kiosk, WORD_IDLE_TITLE),
            .text = word_count(kiosk->frame, WORD_IDLE_TEXT, kiosk->language, seconds, 0),
            .button = {.id = "stay", .label = kiosk_word(kiosk, WORD_STAY)},
        };
        put_dialog(stage, &dialog);
    }
}

struct rect frame_panel_begin(struct kiosk *kiosk, struct stage *stage, struct rect view,
                              struct panel *panel)
{
    *panel = (struct panel){.id = "panel", .view = view, .offset = kiosk->scroll};
    // Room at the sides for focus rings and for the scroll bar.
    const int ring = stage_px(stage, 12);
    panel->view.x -= ring;
    panel->view.w += 2 * ring + stage_px(stage, 16);
    panel_begin(stage, panel);
    return (struct rect){view.x, view.y + ring - kiosk->scroll, view.w, view.h - 2 * ring};
}

void frame_panel_end(struct kiosk *kiosk, struct stage *stage, const struct panel *panel,
                     int bottom)
{
    kiosk->panel_height = panel->view.h;
    kiosk->scroll_most = panel_end(stage, panel, bottom + stage_px(stage, 12));
}
