// What the window's files share; nobody outside the room includes it.
#ifndef MANTEN_UI_WINDOW_SHARED_H
#define MANTEN_UI_WINDOW_SHARED_H

#include "ui/surface.h"
#include "ui/window.h"

#include <SDL.h>

// The one finger or mouse button that counts while it is down.
struct pointer {
    bool down;
    bool finger; // otherwise the mouse
    SDL_TouchID touch;
    SDL_FingerID id;
};

struct window {
    SDL_Window *window;
    struct canvas canvas; // its surface is the window's own, or `shadow`
    SDL_Surface *shadow;  // painted on where the window's own surface is of another kind
    int width, height;    // as last told by INPUT_RESIZE or window_canvas
    struct pointer pointer;
    Uint32 wake_event;
    bool pushes_mouse; // the drive's hand is a mouse
    bool typing;       // a field is open
    bool composing;    // the input method has something under way
    bool cursor_hidden;
    Uint64 last_key; // SDL_GetTicks64 of the last key while typing
    SDL_sem *pushed; // where the driver cannot wait: posted with every event; otherwise NULL
};

// Puts an event into SDL's queue and wakes who waits for one. From any thread.
void window_push(struct window *window, SDL_Event *event);

// Whether the event is of use at all; what is not never enters the queue.
bool window_wants(struct window *window, const SDL_Event *event);

// Makes an input of an event; false when it comes to nothing.
bool window_read(struct window *window, const SDL_Event *event, struct input *input);

#endif
