#include "kiosk/loop.h"

#include "kiosk/conduct_sheets.h"
#include "kiosk/frame.h"
#include "kiosk/hand.h"
#include "kiosk/organizer.h"
#include "kiosk/preview.h"
#include "kiosk/screens.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"
#include "kiosk/visitor.h"

#include <string.h>

double loop_text_scale(const struct kiosk *kiosk)
{
    static const double text_scales[] = {1, 1.25, 1.5};
    return text_scales[kiosk->text_size];
}

// What is dragged follows the finger.
static void put_carried(struct kiosk *kiosk, struct stage *stage)
{
    const struct element *carried =
        kiosk->hand.carrying ? scene_find(kiosk->scene, kiosk->hand.pressed) : NULL;
    if (!carried) {
        return;
    }
    struct rect card = carried->rect;
    card.x = kiosk->hand.x - card.w / 2;
    card.y = kiosk->hand.y - card.h / 2;
    card_put(stage, card);
    scene_outline(stage->scene, card, stage_px(stage, 20), stage_px(stage, 5), THEME_NAVY);
    stage_text_middle(stage, rect_inset(card, stage_px(stage, 24)), carried->label,
                      stage_style(stage, FACE_BODY, THEME_INK));
}

void loop_build(struct kiosk *kiosk, int width, int height)
{
    arena_empty(kiosk->frame);
    scene_begin(kiosk->scene, width, height);
    struct stage stage = {
        .scene = kiosk->scene,
        .type = kiosk->type,
        .pictures = kiosk->pictures,
        .assets = kiosk->options->assets,
        .focus = kiosk->hand.focus,
        .pressed = kiosk->hand.pressed,
        .scale = stage_scale(width, height),
        .text_scale = loop_text_scale(kiosk),
    };
    kiosk->scroll_most = 0;
    scene_fill(kiosk->scene, (struct rect){0, 0, width, height}, 0, THEME_GROUND);
    kiosk->screen->build(kiosk, &stage);
    put_carried(kiosk, &stage);
    preview_put(kiosk, &stage);
    const struct element *focused = scene_find(kiosk->scene, kiosk->hand.focus);
    if (focused && focused->role == ROLE_FIELD && kiosk->window) { // the layout audit has none
        window_type_into(kiosk->window, &focused->rect);
    }
    frame_dialogs(kiosk, &stage);
}

// The field goes to the top of the panel as far as the panel scrolls, so that what belongs to it is
// seen below.
static void seek_field(struct kiosk *kiosk)
{
    const struct element *field = scene_find(kiosk->scene, kiosk->hand.focus);
    const struct element *panel = scene_find(kiosk->scene, "panel");
    kiosk->typing.seeking = false;
    if (field && panel) {
        const int margin =
            (int)(24 * stage_scale(scene_width(kiosk->scene), scene_height(kiosk->scene)));
        const int offset = kiosk->scroll + field->rect.y - panel->rect.y - margin;
        const int most = kiosk->scroll_most;
        kiosk->scroll = offset < 0 ? 0 : offset > most ? most : offset;
    }
}

// The content of a panel may have become shorter than the place it was scrolled to.
static void build_in_bounds(struct kiosk *kiosk, int width, int height)
{
    loop_build(kiosk, width, height);
    if (kiosk->typing.seeking) {
        seek_field(kiosk);
        loop_build(kiosk, width, height);
    }
    if (kiosk->scroll > kiosk->scroll_most) {
        kiosk->scroll = kiosk->scroll_most;
        loop_build(kiosk, width, height);
    }
}

// Modules come in while others are played; and when the last has, those that are missing are gone.
static void notice_content(struct kiosk *kiosk)
{
    const struct content *content = kiosk->content;
    const int there = content ? content->module_count * 4 + (int)content->reading : 0;
    kiosk->stale |= there != kiosk->content_shown;
    kiosk->content_shown = there;
}

bool loop_draw(struct kiosk *kiosk, struct fault *fault)
{
    enum { DAMAGE_MOST = 32 };
    struct rect damage[DAMAGE_MOST];
    notice_content(kiosk);
    if (!kiosk->stale && !kiosk->pixels_lost) {
        return true;
    }
    struct canvas *canvas = window_canvas(kiosk->window, fault);
    if (!canvas) {
        return false;
    }
    int width;
    int height;
    canvas_size(canvas, &width, &height);
    build_in_bounds(kiosk, width, height);
    const struct scene *before = kiosk->pixels_lost ? NULL : kiosk->shown;
    const int count = scene_damage(before, kiosk->scene, damage, DAMAGE_MOST);
    for (int i = 0; i < count; i++) {
        scene_paint(kiosk->scene, canvas, kiosk->type, kiosk->pictures, damage[i]);
    }
    struct scene *shown = kiosk->scene;
    kiosk->scene = kiosk->shown;
    kiosk->shown = shown;
    kiosk->stale = false;
    kiosk->pixels_lost = false;
    type_frame(kiosk->type);
    return count == 0 || window_show(kiosk->window, damage, count, fault);
}

// Of two times, each of which may be -1.
static int sooner(int one, int other)
{
    return one < 0 || (other >= 0 && other < one) ? other : one;
}

int loop_next_change(const struct kiosk *kiosk)
{
    const int idle = frame_next_change(kiosk);
    const int timing = timing_next_change(kiosk);
    return sooner(sooner(idle, timing), organizer_next_change(kiosk));
}

void loop_tick(struct kiosk *kiosk)
{
    preview_tick(kiosk);
    if (timing_is_up(kiosk)) {
        conduct_time_up(kiosk);
    } else {
        timing_tick(kiosk);
    }
    organizer_tick(kiosk);
    const int seconds = frame_idle_seconds(kiosk);
    if (seconds > 0) {
        kiosk->stale = true;
    } else if (seconds < 0) {
        visitor_leaves(kiosk, DEPARTURE_IDLE);
    }
}

void loop_drain(struct kiosk *kiosk)
{
    struct input input;
    while (window_input(kiosk->window, 0, &input)) {
        hand_take(kiosk, &input);
    }
}

void loop_settle(struct kiosk *kiosk)
{
    while (clerk_busy(kiosk->recorder) || clerk_busy(kiosk->librarian)) {
        clerk_settle(kiosk->recorder);
        clerk_settle(kiosk->librarian);
    }
    if (kiosk->content) {
        content_settle(kiosk->content);
    }
}

static void take_in(struct kiosk *kiosk)
{
    clerk_take_in(kiosk->recorder);
    clerk_take_in(kiosk->librarian);
}

// The scene that is not shown is free until the next draw.
void loop_look_ahead(struct kiosk *kiosk)
{
    const struct page *page = kiosk->at.page;
    const struct page *next = kiosk->screen == &lesson_screen && kiosk->looked_ahead != page
                                  ? view_page_from(kiosk, page, 1)
                                  : NULL;
    if (!next) {
        return;
    }
    const int scroll = kiosk->scroll, most = kiosk->scroll_most, height = kiosk->panel_height;
    kiosk->looked_ahead = page;
    kiosk->at.page = next;
    kiosk->scroll = 0;
    loop_build(kiosk, scene_width(kiosk->shown), scene_height(kiosk->shown));
    scene_warm(kiosk->scene, kiosk->type, kiosk->pictures);
    kiosk->at.page = page;
    kiosk->scroll = scroll;
    kiosk->scroll_most = most;
    kiosk->panel_height = height;
}

static bool next_input(struct kiosk *kiosk, struct input *input)
{
    if (window_input(kiosk->window, 0, input)) {
        return true;
    }
    loop_look_ahead(kiosk);
    return window_input(kiosk->window, loop_next_change(kiosk), input);
}

bool loop_run(struct kiosk *kiosk, struct fault *fault)
{
    while (!kiosk->ending) {
        if (!loop_draw(kiosk, fault)) {
            return false;
        }
        struct input input;
        if (next_input(kiosk, &input)) {
            hand_take(kiosk, &input);
            loop_drain(kiosk);
        }
        take_in(kiosk);
        loop_tick(kiosk);
    }
    return true;
}
