#include "kiosk/hand.h"

#include "base/utf8.h"
#include "kiosk/frame.h"
#include "kiosk/keypad.h"
#include "kiosk/organizer.h"
#include "kiosk/posing.h"
#include "kiosk/recording.h"
#include "kiosk/scanning.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"
#include "kiosk/visitor.h"
#include "question/question.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DRAG_SLACK = 24, LINE = 60 }; // at 1920 × 1080
enum { TEXT_SIZES = 3 };

static int px(const struct kiosk *kiosk, double length)
{
    return (int)(length * stage_scale(scene_width(kiosk->shown), scene_height(kiosk->shown)));
}

static void set_id(char *id, const char *to)
{
    snprintf(id, ELEMENT_ID_LENGTH, "%s", to);
}

static void focus(struct kiosk *kiosk, const char *id)
{
    if (strcmp(kiosk->hand.focus, id) != 0) {
        set_id(kiosk->hand.focus, id);
        kiosk->typing.composing[0] = '\0';
        if (strncmp(id, "field:", 6) != 0) {
            window_type_into(kiosk->window, NULL);
        }
    }
    kiosk->stale = true;
}

// What is typed goes here while a field has the focus; else NULL. `most` in characters.
static struct buffer *focused_text(struct kiosk *kiosk, size_t *most)
{
    const char *id = kiosk->hand.focus;
    if (strncmp(id, "field:", 6) != 0 || !scene_find(kiosk->shown, id)) {
        return NULL;
    }
    *most = NAME_LENGTH;
    if (keypad_typed(kiosk)) {
        return keypad_typed(kiosk);
    }
    if (strcmp(id, "field:name") == 0 && kiosk->screen == &signin_screen) {
        return &kiosk->typing.name;
    }
    if (strcmp(id, "field:organization") == 0 && kiosk->screen == &signin_screen) {
        return &kiosk->typing.organization;
    }
    *most = (size_t)question_typed_most(view_item(kiosk));
    return &kiosk->typing.answer;
}

static void add_typed(struct kiosk *kiosk, const char *text)
{
    size_t most;
    struct buffer *into = focused_text(kiosk, &most);
    if (!into || !utf8_valid(text, strlen(text))) {
        return;
    }
    for (const char *at = text; *at;) {
        const char *start = at;
        const uint32_t letter = utf8_next(&at);
        if (letter >= ' ' && letter != 0x7F && utf8_count(buffer_text(into)) < most &&
            (kiosk->screen != &pin_screen || (letter >= '0' && letter <= '9'))) {
            buffer_add(into, start, (size_t)(at - start));
        }
    }
    kiosk->at.choosing.declined = false;
    kiosk->typing.composing[0] = '\0';
    kiosk->typing.seeking = kiosk->typing.board_shown;
    kiosk->stale = true;
}

static enum board board_of(struct kiosk *kiosk)
{
    return keypad_typed(kiosk)               ? BOARD_NUMBER
           : kiosk->screen == &signin_screen ? kiosk->typing.board
                                             : posing_board(kiosk);
}

static void press_key_of_board(struct kiosk *kiosk, const char *id)
{
    size_t most;
    struct buffer none = {0};
    struct buffer *into = focused_text(kiosk, &most);
    enum board board = board_of(kiosk);
    const enum keyed keyed = keyboard_press(id, into ? into : &none, into ? most : 0, &board);
    if (keyed == KEYED_CLOSE) {
        kiosk->typing.board_shown = false;
    } else if (keyed == KEYED_BOARD) {
        kiosk->typing.board = board;
    }
    kiosk->typing.seeking = kiosk->typing.board_shown;
    kiosk->at.choosing.declined = false;
    buffer_free(&none);
    kiosk->stale = true;
}

// Whoever touches something else is done with typing.
static void put_board_away(struct kiosk *kiosk)
{
    if (kiosk->typing.board_shown) {
        kiosk->typing.board_shown = false;
        focus(kiosk, "");
    }
}

// The acts of what surrounds every screen, of its dialogs too; true when it was one.
static bool act_around(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "lang") == 0) {
        kiosk->language = (kiosk->language + 1) % LANGUAGES;
        kiosk->visit.language = kiosk->language;
    } else if (strcmp(id, "text-size") == 0) {
        kiosk->text_size = (kiosk->text_size + 1) % TEXT_SIZES;
    } else if (strcmp(id, "leave") == 0 || strcmp(id, "give-up") == 0) {
        visitor_leaves(kiosk, DEPARTURE_LEFT);
    } else if (strcmp(id, "menu") == 0) {
        kiosk_show_menu(kiosk);
    } else if (strcmp(id, "stay") == 0) {
        kiosk->stale = true; // that something was touched is what counts
    } else if (strcmp(id, "more") == 0) {
        kiosk->scroll += kiosk->panel_height * 4 / 5; // brought within bounds when it is built
    } else if (strcmp(id, "close") == 0) {
        kiosk->troubled = false;
        recording_again(kiosk);
    } else {
        return false;
    }
    kiosk->looked_ahead = NULL;
    kiosk->stale = true;
    return true;
}

static void touch(struct kiosk *kiosk, const char *touched)
{
    char id[ELEMENT_ID_LENGTH];
    set_id(id, touched);
    if (act_around(kiosk, id)) {
        return;
    }
    if (kiosk->holds > 0) {
        return; // what was touched before is still being recorded
    }
    if (strncmp(id, "key:", 4) == 0) {
        press_key_of_board(kiosk, id);
    } else if (strncmp(id, "field:", 6) == 0) {
        focus(kiosk, id);
        kiosk->typing.board_shown = true;
        kiosk->typing.seeking = true;
    } else {
        put_board_away(kiosk);
        kiosk->screen->act(kiosk, id);
    }
}

// ---- fingers and the mouse

static void press(struct kiosk *kiosk, const struct input *input)
{
    const struct element *element = scene_at(kiosk->shown, input->x, input->y);
    kiosk->hand.down = true;
    kiosk->hand.dragging = false;
    kiosk->hand.carrying = false;
    kiosk->hand.x = input->x;
    kiosk->hand.y = input->y;
    kiosk->hand.down_y = input->y;
    kiosk->hand.scroll_at_down = kiosk->scroll;
    organizer_press(kiosk, input->x, input->y);
    set_id(kiosk->hand.pressed, element && element->enabled ? element->id : "");
    kiosk->stale = true;
}

static void scroll_to(struct kiosk *kiosk, int offset)
{
    offset = offset > kiosk->scroll_most ? kiosk->scroll_most : offset;
    kiosk->scroll = offset < 0 ? 0 : offset;
    kiosk->stale = true;
}

// Takes up what is pressed when it can be dragged; from then on it follows the finger.
static bool carry(struct kiosk *kiosk, const struct input *input)
{
    struct hand *hand = &kiosk->hand;
    const struct element *pressed = hand->down ? scene_find(kiosk->shown, hand->pressed) : NULL;
    const int slack = px(kiosk, DRAG_SLACK);
    if (!hand->carrying && pressed && pressed->movable && kiosk->holds == 0 &&
        (abs(input->x - hand->x) > slack || abs(input->y - hand->y) > slack)) {
        hand->carrying = true;
    }
    if (hand->carrying) {
        hand->x = input->x;
        hand->y = input->y;
        kiosk->stale = true;
    }
    return hand->carrying;
}

static void move(struct kiosk *kiosk, const struct input *input)
{
    const int slack = px(kiosk, DRAG_SLACK);
    if (abs(input->x - kiosk->hand.x) > slack || abs(input->y - kiosk->hand.y) > slack) {
        organizer_release(kiosk); // it was no holding
    }
    if (carry(kiosk, input)) {
        return;
    }
    const struct element *panel = scene_find(kiosk->shown, "panel");
    if (!kiosk->hand.down || !panel || panel->covered ||
        !rect_has(panel->rect, input->x, kiosk->hand.down_y)) {
        return;
    }
    if (abs(input->y - kiosk->hand.down_y) > px(kiosk, DRAG_SLACK) && kiosk->scroll_most > 0) {
        kiosk->hand.dragging = true;
        kiosk->hand.pressed[0] = '\0';
    }
    if (kiosk->hand.dragging) {
        scroll_to(kiosk, kiosk->hand.scroll_at_down + kiosk->hand.down_y - input->y);
    }
}

static void drop(struct kiosk *kiosk, const struct element *onto)
{
    if (onto && onto->enabled && strcmp(onto->id, kiosk->hand.pressed) != 0 &&
        kiosk->screen->drop && kiosk->holds == 0) {
        char id[ELEMENT_ID_LENGTH];
        char onto_id[ELEMENT_ID_LENGTH];
        set_id(id, kiosk->hand.pressed);
        set_id(onto_id, onto->id);
        kiosk->screen->drop(kiosk, id, onto_id);
    }
    kiosk->hand.carrying = false;
    kiosk->hand.down = false;
    kiosk->hand.pressed[0] = '\0';
    kiosk->stale = true;
}

static void release(struct kiosk *kiosk, const struct input *input)
{
    const struct element *element = scene_at(kiosk->shown, input->x, input->y);
    organizer_release(kiosk);
    if (kiosk->hand.carrying) {
        drop(kiosk, element);
        return;
    }
    const bool same = kiosk->hand.down && !kiosk->hand.dragging && element && element->enabled &&
                      strcmp(element->id, kiosk->hand.pressed) == 0;
    kiosk->hand.down = false;
    kiosk->hand.pressed[0] = '\0';
    kiosk->stale = true;
    if (same) {
        if (element->role != ROLE_FIELD && !kiosk->typing.board_shown && !keypad_typed(kiosk)) {
            focus(kiosk, "");
        }
        touch(kiosk, element->id);
    }
}

// ---- the keyboard

static bool can_focus(const struct element *element)
{
    return element->role < ROLE_TEXT && element->enabled && !element->covered &&
           strncmp(element->id, "key:", 4) != 0;
}

static void keep_in_view(struct kiosk *kiosk, const struct element *element)
{
    const struct element *panel = scene_find(kiosk->shown, "panel");
    if (!panel || !rect_has(panel->rect, element->rect.x, panel->rect.y) ||
        element->rect.x + element->rect.w > panel->rect.x + panel->rect.w) {
        return;
    }
    const int margin = px(kiosk, 24);
    const int above = panel->rect.y + margin - element->rect.y;
    const int below = element->rect.y + element->rect.h + margin - panel->rect.y - panel->rect.h;
    const struct rect foot = {0, panel->rect.y + panel->rect.h, INT16_MAX, INT16_MAX};
    if (rect_has(foot, element->rect.x, element->shown.y) && element->shown.h > 0) {
        return; // it stands below the panel, not in it
    }
    if (above > 0 && element->shown.h < element->rect.h) {
        scroll_to(kiosk, kiosk->scroll - above);
    } else if (below > 0 && element->shown.h < element->rect.h) {
        scroll_to(kiosk, kiosk->scroll + below);
    }
}

static void move_focus(struct kiosk *kiosk, int step)
{
    const int count = scene_element_count(kiosk->shown);
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; i++) {
        if (strcmp(scene_element_number(kiosk->shown, i)->id, kiosk->hand.focus) == 0) {
            at = i;
        }
    }
    for (int i = 0; i < count; i++) {
        at = (at + step + count) % count;
        const struct element *element = scene_element_number(kiosk->shown, at);
        if (can_focus(element)) {
            focus(kiosk, element->id);
            keep_in_view(kiosk, element);
            return;
        }
    }
}

static void erase_last(struct kiosk *kiosk)
{
    size_t most;
    struct buffer *text = focused_text(kiosk, &most);
    if (text && text->length > 0 && !kiosk->typing.composing[0]) {
        text->length = utf8_last_grapheme(text->text);
        text->text[text->length] = '\0';
        kiosk->stale = true;
    }
}

// The element that the Return key stands for when nothing has the focus, or in a field of one line.
static const char *way_on(const struct kiosk *kiosk)
{
    static const char *const ways[] = {"close", "stay",   "carry-on", "check",
                                       "next",  "submit", "start",    "retry"};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        const struct element *element = scene_find(kiosk->shown, ways[i]);
        if (element && can_focus(element)) {
            return ways[i];
        }
    }
    return NULL;
}

static void activate(struct kiosk *kiosk, enum key key)
{
    const struct element *element = scene_find(kiosk->shown, kiosk->hand.focus);
    const bool field = element && element->role == ROLE_FIELD;
    if (field && key == KEY_SPACE) {
        return; // comes as text
    }
    if (element && !element->enabled && !element->covered) {
        return; // an arrow that came to its end is not yet the wish to go on
    }
    if (element && can_focus(element) && !field) {
        touch(kiosk, element->id);
    } else if (key == KEY_ENTER && !kiosk->typing.composing[0] && way_on(kiosk)) {
        touch(kiosk, way_on(kiosk));
    }
}

static bool in_field(const struct kiosk *kiosk)
{
    const struct element *focused = scene_find(kiosk->shown, kiosk->hand.focus);
    return focused && focused->role == ROLE_FIELD;
}

static void key(struct kiosk *kiosk, const struct input *input)
{
    if (organizer_key(kiosk, input) || (!in_field(kiosk) && scanning_key(kiosk, input))) {
        return;
    }
    const struct element *panel = scene_find(kiosk->shown, "panel");
    const int view = panel ? panel->rect.h * 9 / 10 : 0;
    switch (input->key) {
    case KEY_TAB:
        move_focus(kiosk, input->shift ? -1 : 1);
        break;
    case KEY_UP:
    case KEY_LEFT:
        move_focus(kiosk, -1);
        break;
    case KEY_DOWN:
    case KEY_RIGHT:
        move_focus(kiosk, 1);
        break;
    case KEY_ENTER:
    case KEY_SPACE:
        activate(kiosk, input->key);
        break;
    case KEY_BACKSPACE:
        erase_last(kiosk);
        break;
    case KEY_PAGE_UP:
        scroll_to(kiosk, kiosk->scroll - view);
        break;
    case KEY_PAGE_DOWN:
        scroll_to(kiosk, kiosk->scroll + view);
        break;
    case KEY_HOME:
        scroll_to(kiosk, 0);
        break;
    case KEY_END:
        scroll_to(kiosk, kiosk->scroll_most);
        break;
    default:
        break;
    }
}

void hand_take(struct kiosk *kiosk, const struct input *input)
{
    const bool somebody = input->kind <= INPUT_EDITING;
    const bool typed = input->kind == INPUT_TEXT || input->kind == INPUT_EDITING;
    const bool warned = frame_idle_seconds(kiosk) > 0;
    if (somebody) {
        kiosk->touched = clock_steady(&kiosk->clock);
    }
    if (somebody && !typed) { // typing says nothing: fingers type as well
        kiosk->hand.keyed = input->kind == INPUT_KEY;
    }
    if (somebody && warned) {
        kiosk->stale = true; // any touch stops the countdown, and does nothing else
        return;
    }
    switch (input->kind) {
    case INPUT_PRESS:
        press(kiosk, input);
        break;
    case INPUT_MOVE:
        move(kiosk, input);
        break;
    case INPUT_RELEASE:
        release(kiosk, input);
        break;
    case INPUT_SCROLL:
        scroll_to(kiosk, kiosk->scroll + input->lines * px(kiosk, LINE));
        break;
    case INPUT_KEY:
        kiosk->stale |= kiosk->typing.board_shown;
        kiosk->typing.board_shown = false;
        key(kiosk, input);
        break;
    case INPUT_TEXT:
        add_typed(kiosk, input->text);
        break;
    case INPUT_EDITING:
        memcpy(kiosk->typing.composing, input->text, sizeof kiosk->typing.composing);
        kiosk->stale = true;
        break;
    case INPUT_RESIZE:
        kiosk->looked_ahead = NULL;
        kiosk->stale = true;
        kiosk->pixels_lost = true;
        break;
    case INPUT_EXPOSE:
        kiosk->pixels_lost = true;
        break;
    case INPUT_WAKE:
        break;
    case INPUT_QUIT:
        kiosk->ending = true;
        break;
    }
}
