// The drive's hands: events like those of the devices, put into SDL's own queue.
#include "base/utf8.h"
#include "ui/window_shared.h"

#include <string.h>

enum { DRIVE_TOUCH = 0x6d74, DRIVE_FINGER = 1 };

void window_push(struct window *window, SDL_Event *event)
{
    SDL_PushEvent(event);
    if (window->pushed) {
        SDL_SemPost(window->pushed);
    }
}

void window_wake(struct window *window)
{
    SDL_Event event = {.type = window->wake_event};
    window_push(window, &event);
}

// A finger's place is a part of the window; half a pixel more keeps it from being rounded down.
static void push_finger(struct window *window, Uint32 type, int x, int y)
{
    SDL_Event event = {.type = type};
    int width, height;
    SDL_GetWindowSize(window->window, &width, &height);
    event.tfinger.touchId = DRIVE_TOUCH;
    event.tfinger.fingerId = DRIVE_FINGER;
    event.tfinger.x = ((float)x + 0.5f) / (float)width;
    event.tfinger.y = ((float)y + 0.5f) / (float)height;
    event.tfinger.windowID = SDL_GetWindowID(window->window);
    window_push(window, &event);
}

static void push_button(struct window *window, Uint32 type, int x, int y)
{
    SDL_Event event = {.type = type};
    event.button.windowID = SDL_GetWindowID(window->window);
    event.button.button = SDL_BUTTON_LEFT;
    event.button.state = type == SDL_MOUSEBUTTONDOWN ? SDL_PRESSED : SDL_RELEASED;
    event.button.clicks = 1;
    event.button.x = x;
    event.button.y = y;
    window_push(window, &event);
}

static void push_motion(struct window *window, Uint32 buttons, int x, int y)
{
    SDL_Event event = {.type = SDL_MOUSEMOTION};
    event.motion.windowID = SDL_GetWindowID(window->window);
    event.motion.state = buttons;
    event.motion.x = x;
    event.motion.y = y;
    window_push(window, &event);
}

void window_push_by(struct window *window, bool mouse)
{
    window->pushes_mouse = mouse;
}

void window_push_press(struct window *window, int x, int y)
{
    if (window->pushes_mouse) {
        push_motion(window, 0, x, y); // a mouse has to come there first
        push_button(window, SDL_MOUSEBUTTONDOWN, x, y);
    } else {
        push_finger(window, SDL_FINGERDOWN, x, y);
    }
}

void window_push_move(struct window *window, int x, int y)
{
    if (window->pushes_mouse) {
        push_motion(window, SDL_BUTTON_LMASK, x, y);
    } else {
        push_finger(window, SDL_FINGERMOTION, x, y);
    }
}

void window_push_release(struct window *window, int x, int y)
{
    if (window->pushes_mouse) {
        push_button(window, SDL_MOUSEBUTTONUP, x, y);
    } else {
        push_finger(window, SDL_FINGERUP, x, y);
    }
}

void window_push_scroll(struct window *window, int x, int y, int lines)
{
    SDL_Event event = {.type = SDL_MOUSEWHEEL};
    event.wheel.windowID = SDL_GetWindowID(window->window);
    event.wheel.y = -lines;
    event.wheel.mouseX = x;
    event.wheel.mouseY = y;
    window_push(window, &event);
}

// SDL writes "PageDown" where a keyboard says "Page Down".
static SDL_Keycode code_of(const char *name)
{
    enum { LONGEST_NAME = 32 };
    char joined[LONGEST_NAME];
    size_t length = 0;
    SDL_Keycode code = SDL_GetKeyFromName(name);
    for (; code == SDLK_UNKNOWN && *name && length + 1 < sizeof joined; name++) {
        if (*name != ' ') {
            joined[length++] = *name;
        }
    }
    joined[length] = '\0';
    return code == SDLK_UNKNOWN && length > 0 ? SDL_GetKeyFromName(joined) : code;
}

// Takes "Ctrl+" and "Shift+" from the beginning of the name.
static Uint16 take_modifiers(const char **name)
{
    static const struct {
        const char *name;
        Uint16 modifier;
    } modifiers[] = {{"Ctrl+", KMOD_LCTRL}, {"Shift+", KMOD_LSHIFT}};
    Uint16 taken = KMOD_NONE;
    for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++) {
        const size_t length = strlen(modifiers[i].name);
        if (strncmp(*name, modifiers[i].name, length) == 0) {
            taken |= modifiers[i].modifier;
            *name += length;
        }
    }
    return taken;
}

bool window_push_key(struct window *window, const char *name)
{
    const Uint16 modifiers = take_modifiers(&name);
    SDL_Keycode code = code_of(name);
    if (code == SDLK_UNKNOWN) {
        return false;
    }
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.windowID = SDL_GetWindowID(window->window);
    event.key.state = SDL_PRESSED;
    event.key.keysym.sym = code;
    event.key.keysym.scancode = SDL_GetScancodeFromKey(code);
    event.key.keysym.mod = modifiers;
    window_push(window, &event);
    event.type = SDL_KEYUP;
    event.key.state = SDL_RELEASED;
    window_push(window, &event);
    return true;
}

// SDL hands text over in pieces of whole characters.
void window_push_text(struct window *window, const char *text)
{
    size_t length = strlen(text);
    while (length > 0) {
        SDL_Event event = {.type = SDL_TEXTINPUT};
        size_t most = SDL_TEXTINPUTEVENT_TEXT_SIZE - 1;
        size_t part = utf8_whole(text, length < most ? length : most);
        part = part > 0 ? part : 1; // no UTF-8: byte by byte, as utf8_next takes it
        memcpy(event.text.text, text, part);
        event.text.windowID = SDL_GetWindowID(window->window);
        window_push(window, &event);
        explicit_bzero(&event, sizeof event);
        text += part;
        length -= part;
    }
}
