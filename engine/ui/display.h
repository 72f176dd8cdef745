// What the machine shows on: the display that SDL finds, with the hints that the kiosk needs.
#ifndef MANTEN_UI_DISPLAY_H
#define MANTEN_UI_DISPLAY_H

#include "base/fault.h"

struct display {
    int width, height;
    char driver[32]; // SDL's name: "x11", "wayland", "KMSDRM"
    int touch;       // screens that can be touched
};

// Starts SDL's video; ended with SDL_Quit by window_close. The fault says how to start without a
// display.
bool display_start(struct fault *fault);
bool display_is(const char *driver);

// False when there is no display, and SDL took memory for one without being told to.
bool display_seen(struct fault *fault);

// Starts, looks and ends, without opening a window. False when there is nothing to be seen.
bool display_look(struct display *display, struct fault *fault);

#endif
