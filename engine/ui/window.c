#include "ui/window.h"

#include "base/arena.h"
#include "ui/display.h"
#include "ui/window_manager.h"
#include "ui/window_shared.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

// While a field is open the input method answers by a road that wakes nobody. So for a moment after
// each key, and as long as it composes, the wait is cut into short pieces.
enum { ANSWER_TIME = 400, ANSWER_STEP = 10, COMPOSING_STEP = 50, SIGNAL_STEP = 500 };

// Events of our own, by their distance from the first, and how many used ones are overwritten.
enum { BLANK = 1, OWN_EVENTS, EVENTS_FORGOTTEN = 256, STACK_WIPED = 64 << 10 };

static int SDLCALL filter(void *window, SDL_Event *event)
{
    return window_wants(window, event);
}

// Without a window manager a window of the display's size is full screen.
static SDL_Window *create_full(void)
{
    SDL_Rect display = {0, 0, 1280, 720};
    SDL_GetDisplayBounds(0, &display);
    Uint32 flags = SDL_WINDOW_BORDERLESS;
    if (!display_is("x11") || window_manager_runs()) {
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    }
    return SDL_CreateWindow("Manten", display.x, display.y, display.w, display.h, flags);
}

static SDL_Window *create(int width, int height)
{
    const int place = SDL_WINDOWPOS_CENTERED;
    return width > 0 && height > 0
               ? SDL_CreateWindow("Manten", place, place, width, height, SDL_WINDOW_RESIZABLE)
               : create_full();
}

static void prepare_input(struct window *window)
{
    window->wake_event = SDL_RegisterEvents(OWN_EVENTS);
    window->pushed = display_is("x11") || display_is("wayland") ? NULL : SDL_CreateSemaphore(0);
    SDL_StopTextInput(); // SDL starts with it open
    SDL_SetEventFilter(filter, window);
}

struct window *window_open(int width, int height, struct fault *fault)
{
    if (!display_start(fault)) {
        return NULL;
    }
    struct window *window = memory_take(1, sizeof *window);
    prepare_input(window);
    window->window = create(width, height);
    if (!window->window || !window_canvas(window, fault)) {
        fault_set(fault, "the window cannot be opened (%s): try --windowed 1280x800",
                  SDL_GetError());
        window_close(window);
        return NULL;
    }
    return window;
}

void window_close(struct window *window)
{
    if (!window) {
        return;
    }
    SDL_SetEventFilter(NULL, NULL);
    canvas_forget_corners(&window->canvas);
    SDL_FreeSurface(window->shadow);
    if (window->window) {
        SDL_DestroyWindow(window->window);
    }
    if (window->pushed) {
        SDL_DestroySemaphore(window->pushed);
    }
    free(window);
    SDL_Quit();
}

static bool paintable(const SDL_Surface *surface)
{
    const SDL_PixelFormat *format = surface->format;
    return format->BytesPerPixel == 4 && format->Rmask == 0xff0000 && format->Gmask == 0xff00 &&
           format->Bmask == 0xff;
}

static SDL_Surface *shadow_for(struct window *window, const SDL_Surface *surface)
{
    if (!window->shadow || window->shadow->w != surface->w || window->shadow->h != surface->h) {
        SDL_FreeSurface(window->shadow);
        window->shadow = pixels_surface(surface->w, surface->h);
    }
    return window->shadow;
}

struct canvas *window_canvas(struct window *window, struct fault *fault)
{
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    if (!surface) {
        fault_set(fault, "the window has no pixels (%s): start the display again", SDL_GetError());
        return NULL;
    }
    window->canvas.surface = paintable(surface) ? surface : shadow_for(window, surface);
    window->width = surface->w;
    window->height = surface->h;
    return &window->canvas;
}

// SDL_UpdateWindowSurfaceRects wants rectangles within the window.
static int within(const struct window *window, const struct rect *damage, int count,
                  SDL_Rect *areas)
{
    const struct rect whole = {0, 0, window->width, window->height};
    int kept = 0;
    for (int i = 0; i < count; i++) {
        struct rect area = rect_common(damage[i], whole);
        if (!rect_empty(area)) {
            areas[kept++] = (SDL_Rect){area.x, area.y, area.w, area.h};
        }
    }
    return kept;
}

static void copy_shadow(struct window *window, SDL_Surface *surface, const SDL_Rect *areas,
                        int count)
{
    for (int i = 0; i < count && window->canvas.surface != surface; i++) {
        SDL_Rect place = areas[i];
        SDL_BlitSurface(window->shadow, &areas[i], surface, &place);
    }
}

bool window_show(struct window *window, const struct rect *damage, int count, struct fault *fault)
{
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    if (!surface || surface->w != window->width || surface->h != window->height) {
        return surface != NULL ||
               fault_set(fault, "the window has no pixels (%s): start the display again",
                         SDL_GetError());
    }
    SDL_Rect *areas = memory_take((size_t)count, sizeof *areas);
    int kept = within(window, damage, count, areas);
    copy_shadow(window, surface, areas, kept);
    bool shown = kept == 0 || SDL_UpdateWindowSurfaceRects(window->window, areas, kept) == 0;
    free(areas);
    return shown || fault_set(fault, "the window cannot be painted (%s): start the display again",
                              SDL_GetError());
}

// How long the next piece of the wait may be; `left` < 0 is for ever.
static int wait_step(const struct window *window, Sint64 left)
{
    int step = window->pushed ? SIGNAL_STEP : INT_MAX;
    if (window->typing && SDL_GetTicks64() - window->last_key < ANSWER_TIME) {
        step = ANSWER_STEP;
    } else if (window->composing) {
        step = COMPOSING_STEP;
    }
    return left >= 0 && left < step ? (int)left : step;
}

static bool wait_event(struct window *window, int step, SDL_Event *event)
{
    if (SDL_PollEvent(event)) {
        return true;
    }
    if (step == 0) {
        return false;
    }
    if (window->pushed) {
        SDL_SemWaitTimeout(window->pushed, (Uint32)step);
        return SDL_PollEvent(event);
    }
    return SDL_WaitEventTimeout(event, step == INT_MAX ? -1 : step);
}

static Sint64 time_left(Uint64 start, int milliseconds)
{
    Sint64 left = milliseconds - (Sint64)(SDL_GetTicks64() - start);
    return milliseconds < 0 ? -1 : left > 0 ? left : 0;
}

bool window_input(struct window *window, int milliseconds, struct input *input)
{
    const Uint64 start = SDL_GetTicks64();
    for (;;) {
        SDL_Event event;
        Sint64 left = time_left(start, milliseconds);
        if (wait_event(window, wait_step(window, left), &event)) {
            bool read = window_read(window, &event, input);
            explicit_bzero(&event, sizeof event); // it may be what somebody typed
            if (read) {
                return true;
            }
        } else if (left == 0) {
            return false;
        }
    }
}

// What returned functions left on the stack, SDL's among them.
static __attribute__((noinline)) void wipe_stack(void)
{
    char room[STACK_WIPED];
    explicit_bzero(room, sizeof room);
}

// SDL keeps used events for use again, with what was typed in them: overwrites these.
static void forget_typed(struct window *window)
{
    wipe_stack();
    SDL_Event blank = {.type = window->wake_event + BLANK};
    for (int i = 0; i < EVENTS_FORGOTTEN; i++) {
        SDL_PeepEvents(&blank, 1, SDL_ADDEVENT, 0, 0);
    }
    SDL_FlushEvent(blank.type);
}

void window_type_into(struct window *window, const struct rect *field)
{
    window->typing = field != NULL;
    window->composing = false;
    if (!field) {
        SDL_StopTextInput();
        forget_typed(window);
        return;
    }
    SDL_Rect place = {field->x, field->y, field->w, field->h};
    SDL_SetTextInputRect(&place);
    if (!SDL_IsTextInputActive()) {
        SDL_StartTextInput();
    }
}

bool window_resize(struct window *window, int width, int height, struct fault *fault)
{
    if (width < 1 || height < 1) {
        return fault_set(fault, "the window cannot be %d x %d: name a size of at least 1 x 1",
                         width, height);
    }
    SDL_SetWindowFullscreen(window->window, 0);
    SDL_SetWindowSize(window->window, width, height);
    return true;
}
