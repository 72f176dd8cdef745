// The window, its pixels and what comes in: the only way from SDL to the rest of the engine.
#ifndef MANTEN_UI_WINDOW_H
#define MANTEN_UI_WINDOW_H

#include "base/fault.h"
#include "ui/canvas.h"
#include "ui/geometry.h"

enum input_kind {
    INPUT_PRESS,   // a finger or the mouse went down at x, y
    INPUT_MOVE,    // it moves while down
    INPUT_RELEASE, // it went up at x, y
    INPUT_SCROLL,  // `lines`, positive is down, at x, y
    INPUT_KEY,     // `key`, with `shift` and `control`; `letter` says what it writes
    INPUT_TEXT,    // `text` was typed
    INPUT_EDITING, // `text` is being composed by the input method
    INPUT_RESIZE,  // the size is another now
    INPUT_EXPOSE,  // the pixels were lost
    INPUT_WAKE,    // window_wake was called
    INPUT_QUIT
};

enum key {
    KEY_OTHER,
    KEY_TAB,
    KEY_ENTER,
    KEY_SPACE,
    KEY_ESCAPE,
    KEY_BACKSPACE,
    KEY_LEFT,
    KEY_RIGHT,
    KEY_UP,
    KEY_DOWN,
    KEY_PAGE_UP,
    KEY_PAGE_DOWN,
    KEY_HOME,
    KEY_END
};

enum { INPUT_TEXT_LENGTH = 256 };

// Only one finger counts at a time: while one is down the others are not reported.
struct input {
    enum input_kind kind;
    int x, y;
    int lines;
    enum key key;
    bool shift, control;
    char letter; // of ASCII, without shift; 0 for none
    char text[INPUT_TEXT_LENGTH];
};

struct window;

// width 0: full screen on the display (with Alt+Tab kept from minimising it). The fault says how to
// start without a display. Closed with window_close.
struct window *window_open(int width, int height, struct fault *fault);
void window_close(struct window *window);

// The pixels to paint on; asked for anew after each INPUT_RESIZE. Borrowed.
struct canvas *window_canvas(struct window *window, struct fault *fault);
// Shows the damaged rectangles of the canvas.
bool window_show(struct window *window, const struct rect *damage, int count, struct fault *fault);

// The next input; waits at most `milliseconds` (-1: for ever, 0: not at all) without polling and
// returns false when there was none.
bool window_input(struct window *window, int milliseconds, struct input *input);

// Makes a waiting window_input return; may be called from any thread.
void window_wake(struct window *window);

// Opens the keyboard's text input for a field at that place (for the input method's own window);
// NULL closes it.
void window_type_into(struct window *window, const struct rect *field);

// For the drive: real SDL events, which take the road that a finger takes. window_push_key knows
// SDL's names of keys ("Return", "Tab", "Shift+Tab", "Page Down") and says no to others.
// A press, moves and the release are a finger's, or the left button's of a mouse.
void window_push_by(struct window *window, bool mouse);
void window_push_press(struct window *window, int x, int y);
void window_push_move(struct window *window, int x, int y);
void window_push_release(struct window *window, int x, int y);
void window_push_scroll(struct window *window, int x, int y, int lines);
bool window_push_key(struct window *window, const char *name);
void window_push_text(struct window *window, const char *text);
bool window_resize(struct window *window, int width, int height, struct fault *fault);

// Pixels without a window, for the layout audit and for tests. The caller frees it.
struct canvas *canvas_new(int width, int height);
void canvas_free(struct canvas *canvas);

#endif
