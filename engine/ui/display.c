#include "ui/display.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Before SDL starts.
static void set_hints(void)
{
    SDL_SetHint(SDL_HINT_ALLOW_ALT_TAB_WHILE_GRABBED, "0");
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_APP_NAME, "Manten");
}

// Where nothing speaks for a compositor libwayland is not tried: it complains on standard error.
static void choose_drivers(void)
{
    if (!getenv("XDG_RUNTIME_DIR") && !getenv("WAYLAND_DISPLAY")) {
        SDL_SetHint(SDL_HINT_VIDEODRIVER, "x11,KMSDRM,offscreen");
    }
}

bool display_is(const char *driver)
{
    const char *current = SDL_GetCurrentVideoDriver();
    return current && strcmp(current, driver) == 0;
}

// These have a surface of their own, which saves the 100 MB of the GL stack; the others (Wayland,
// KMS) show one only by way of GL.
static void choose_surface(void)
{
    if (display_is("x11") || display_is("dummy") || display_is("offscreen")) {
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    }
}

static bool no_display(const char *why, struct fault *fault)
{
    return fault_set(fault,
                     "there is no display (%s): start it on a desktop, under Xvfb with xvfb-run, "
                     "or with --drive and SDL_VIDEODRIVER=dummy",
                     why);
}

bool display_start(struct fault *fault)
{
    set_hints();
    choose_drivers();
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        return no_display(SDL_GetError(), fault);
    }
    choose_surface();
    return true;
}

bool display_seen(struct fault *fault)
{
    const char *wanted = getenv("SDL_VIDEODRIVER");
    return (wanted && wanted[0]) || !display_is("offscreen") ||
           no_display("not one answers", fault);
}

bool display_look(struct display *display, struct fault *fault)
{
    SDL_Rect bounds = {0, 0, 0, 0};
    if (!display_start(fault)) {
        return false;
    }
    const bool seen =
        !display_is("dummy") && !display_is("offscreen") && SDL_GetDisplayBounds(0, &bounds) == 0;
    *display = (struct display){bounds.w, bounds.h, "", SDL_GetNumTouchDevices()};
    snprintf(display->driver, sizeof display->driver, "%s", SDL_GetCurrentVideoDriver());
    SDL_Quit();
    return seen || no_display("not one answers", fault);
}
