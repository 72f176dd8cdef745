#include "ui/window_manager.h"

#include <SDL.h>
#include <string.h>

// Xlib is asked by name, as SDL itself does it, so that the engine is not bound to it.
struct xlib {
    void *(*open)(const char *name);
    int (*close)(void *display);
    unsigned long (*root)(void *display);
    unsigned long (*atom)(void *display, const char *name, int only_if_there);
    int (*property)(void *display, unsigned long window, unsigned long property, long offset,
                    long length, int remove, unsigned long wanted, unsigned long *type, int *format,
                    unsigned long *count, unsigned long *rest, unsigned char **data);
    int (*release)(void *data);
};

static bool load(void *library, const char *name, void *function)
{
    void *found = SDL_LoadFunction(library, name);
    memcpy(function, &found, sizeof found);
    return found != NULL;
}

static bool load_all(void *library, struct xlib *xlib)
{
    return load(library, "XOpenDisplay", &xlib->open) &&
           load(library, "XCloseDisplay", &xlib->close) &&
           load(library, "XDefaultRootWindow", &xlib->root) &&
           load(library, "XInternAtom", &xlib->atom) &&
           load(library, "XGetWindowProperty", &xlib->property) &&
           load(library, "XFree", &xlib->release);
}

// The root window names the manager's own window, by a hint that all of them keep.
static bool has_manager(const struct xlib *xlib, void *display)
{
    unsigned long atom = xlib->atom(display, "_NET_SUPPORTING_WM_CHECK", 0);
    unsigned long type = 0, count = 0, rest = 0;
    unsigned char *data = NULL;
    int format = 0;
    xlib->property(display, xlib->root(display), atom, 0, 1, 0, 0, &type, &format, &count, &rest,
                   &data);
    if (data) {
        xlib->release(data);
    }
    return type != 0;
}

bool window_manager_runs(void)
{
    struct xlib xlib;
    void *library = SDL_LoadObject("libX11.so.6");
    void *display = library && load_all(library, &xlib) ? xlib.open(NULL) : NULL;
    bool runs = !display || has_manager(&xlib, display);
    if (display) {
        xlib.close(display);
    }
    if (library) {
        SDL_UnloadObject(library);
    }
    return runs;
}
