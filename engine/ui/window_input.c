// What comes in: SDL's events read into the few kinds of input that the engine knows.
#include "base/utf8.h"
#include "ui/window_shared.h"

#include <stdio.h>
#include <string.h>

static bool wants_of_window(Uint8 what)
{
    return what == SDL_WINDOWEVENT_SIZE_CHANGED || what == SDL_WINDOWEVENT_EXPOSED ||
           what == SDL_WINDOWEVENT_FOCUS_LOST;
}

// The mouse counts while it is pressed; before that it only brings back a cursor that a finger hid.
bool window_wants(struct window *window, const SDL_Event *event)
{
    switch (event->type) {
    case SDL_QUIT:
    case SDL_KEYDOWN:
    case SDL_TEXTINPUT:
    case SDL_TEXTEDITING:
    case SDL_TEXTEDITING_EXT:
    case SDL_MOUSEWHEEL:
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION:
        return true;
    case SDL_WINDOWEVENT:
        return wants_of_window(event->window.event);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return event->button.button == SDL_BUTTON_LEFT;
    case SDL_MOUSEMOTION:
        return (event->motion.state & SDL_BUTTON_LMASK) || window->cursor_hidden;
    default:
        return event->type == window->wake_event;
    }
}

static bool read_size(struct window *window, struct input *input)
{
    int width, height;
    SDL_GetWindowSize(window->window, &width, &height);
    if (width == window->width && height == window->height) {
        return false;
    }
    window->width = width;
    window->height = height;
    input->kind = INPUT_RESIZE;
    return true;
}

// The finger's release may never be told when another window takes over: let go outside of
// everything, so that nothing is triggered.
static bool read_focus_lost(struct window *window, struct input *input)
{
    if (!window->pointer.down) {
        return false;
    }
    window->pointer.down = false;
    *input = (struct input){.kind = INPUT_RELEASE, .x = -1, .y = -1};
    return true;
}

static bool read_window(struct window *window, const SDL_WindowEvent *event, struct input *input)
{
    switch (event->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        return read_size(window, input);
    case SDL_WINDOWEVENT_EXPOSED:
        input->kind = INPUT_EXPOSE;
        return true;
    default:
        return read_focus_lost(window, input);
    }
}

static enum key key_of(SDL_Keycode code)
{
    static const struct {
        SDL_Keycode code;
        enum key key;
    } keys[] = {
        {SDLK_TAB, KEY_TAB},     {SDLK_RETURN, KEY_ENTER},   {SDLK_KP_ENTER, KEY_ENTER},
        {SDLK_SPACE, KEY_SPACE}, {SDLK_ESCAPE, KEY_ESCAPE},  {SDLK_BACKSPACE, KEY_BACKSPACE},
        {SDLK_LEFT, KEY_LEFT},   {SDLK_RIGHT, KEY_RIGHT},    {SDLK_UP, KEY_UP},
        {SDLK_DOWN, KEY_DOWN},   {SDLK_PAGEUP, KEY_PAGE_UP}, {SDLK_PAGEDOWN, KEY_PAGE_DOWN},
        {SDLK_HOME, KEY_HOME},   {SDLK_END, KEY_END},
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (keys[i].code == code) {
            return keys[i].key;
        }
    }
    return KEY_OTHER;
}

// A key that is held down moves on, but it does not choose again and again.
static bool repeats(enum key key)
{
    return key != KEY_ENTER && key != KEY_SPACE && key != KEY_ESCAPE && key != KEY_OTHER;
}

static bool read_key(struct window *window, const SDL_KeyboardEvent *event, struct input *input)
{
    const Uint16 others = KMOD_CTRL | KMOD_ALT | KMOD_GUI;
    window->last_key = SDL_GetTicks64();
    input->kind = INPUT_KEY;
    input->key = event->keysym.mod & others ? KEY_OTHER : key_of(event->keysym.sym);
    input->shift = event->keysym.mod & KMOD_SHIFT;
    input->control = event->keysym.mod & KMOD_CTRL;
    input->letter =
        (char)(event->keysym.sym > ' ' && event->keysym.sym < 0x7F ? event->keysym.sym : 0);
    return !event->repeat || repeats(input->key);
}

static void copy_text(struct input *input, const char *text)
{
    size_t length = strlen(text);
    if (length >= INPUT_TEXT_LENGTH) {
        length = utf8_whole(text, INPUT_TEXT_LENGTH - 1);
    }
    memcpy(input->text, text, length);
    input->text[length] = '\0';
}

// Without an open field nothing is typed, whatever the keyboard says.
static bool read_text(struct window *window, const SDL_Event *event, struct input *input)
{
    switch (event->type) {
    case SDL_TEXTINPUT:
        input->kind = INPUT_TEXT;
        copy_text(input, event->text.text);
        window->composing = false;
        break;
    case SDL_TEXTEDITING:
        input->kind = INPUT_EDITING;
        copy_text(input, event->edit.text);
        break;
    default:
        input->kind = INPUT_EDITING;
        copy_text(input, event->editExt.text ? event->editExt.text : "");
        SDL_free(event->editExt.text);
        break;
    }
    if (input->kind == INPUT_EDITING) {
        window->composing = window->typing && input->text[0];
    }
    return window->typing;
}

static bool read_mouse_button(struct window *window, const SDL_MouseButtonEvent *event,
                              struct input *input)
{
    struct pointer *pointer = &window->pointer;
    bool press = event->type == SDL_MOUSEBUTTONDOWN;
    if (event->which == SDL_TOUCH_MOUSEID || (pointer->down && pointer->finger) ||
        (!press && !pointer->down)) {
        return false;
    }
    *pointer = (struct pointer){.down = press};
    input->kind = press ? INPUT_PRESS : INPUT_RELEASE;
    input->x = event->x;
    input->y = event->y;
    return true;
}

static bool read_mouse_motion(struct window *window, const SDL_MouseMotionEvent *event,
                              struct input *input)
{
    if (event->which == SDL_TOUCH_MOUSEID) {
        return false;
    }
    if (window->cursor_hidden) {
        SDL_ShowCursor(SDL_ENABLE);
        window->cursor_hidden = false;
    }
    input->kind = INPUT_MOVE;
    input->x = event->x;
    input->y = event->y;
    return window->pointer.down && !window->pointer.finger;
}

static bool read_wheel(const SDL_MouseWheelEvent *event, struct input *input)
{
    int lines = event->direction == SDL_MOUSEWHEEL_FLIPPED ? event->y : -event->y;
    input->kind = INPUT_SCROLL;
    input->lines = lines;
    input->x = event->mouseX;
    input->y = event->mouseY;
    return lines != 0;
}

// Whether the finger that counts is the one of the event. When a screen lost a release, a finger
// that is down alone takes over.
static bool counts(struct pointer *pointer, const SDL_TouchFingerEvent *event)
{
    bool press = event->type == SDL_FINGERDOWN;
    bool alone = press && pointer->finger && SDL_GetNumTouchFingers(event->touchId) == 1;
    if (!pointer->down || alone) {
        return press;
    }
    return !press && pointer->finger && pointer->touch == event->touchId &&
           pointer->id == event->fingerId;
}

static bool read_finger(struct window *window, const SDL_TouchFingerEvent *event,
                        struct input *input)
{
    struct pointer *pointer = &window->pointer;
    if (!counts(pointer, event)) {
        return false;
    }
    bool down = event->type != SDL_FINGERUP;
    *pointer = (struct pointer){down, true, event->touchId, event->fingerId};
    input->kind = event->type == SDL_FINGERDOWN ? INPUT_PRESS : down ? INPUT_MOVE : INPUT_RELEASE;
    input->x = (int)SDL_floorf(event->x * (float)window->width);
    input->y = (int)SDL_floorf(event->y * (float)window->height);
    if (!window->cursor_hidden) {
        SDL_ShowCursor(SDL_DISABLE);
        window->cursor_hidden = true;
    }
    return true;
}

bool window_read(struct window *window, const SDL_Event *event, struct input *input)
{
    *input = (struct input){.kind = INPUT_WAKE};
    switch (event->type) {
    case SDL_QUIT:
        input->kind = INPUT_QUIT;
        return true;
    case SDL_WINDOWEVENT:
        return read_window(window, &event->window, input);
    case SDL_KEYDOWN:
        return read_key(window, &event->key, input);
    case SDL_TEXTINPUT:
    case SDL_TEXTEDITING:
    case SDL_TEXTEDITING_EXT:
        return read_text(window, event, input);
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return read_mouse_button(window, &event->button, input);
    case SDL_MOUSEMOTION:
        return read_mouse_motion(window, &event->motion, input);
    case SDL_MOUSEWHEEL:
        return read_wheel(&event->wheel, input);
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION:
        return read_finger(window, &event->tfinger, input);
    default:
        return event->type == window->wake_event;
    }
}
