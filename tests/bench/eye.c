// Looks at an X display from outside, as a person in front of it does, and touches it.
//
// Commands come one a line on standard input, answers go one a line to standard output. Times are
// nanoseconds of CLOCK_MONOTONIC; a picture is the sum of every pixel of the display.
//
//   settle QUIET             waits until no pixel has changed for QUIET ms -> the picture
//   await LIMIT PICTURE      waits until the display is the picture -> when, or "late" after LIMIT
//   ms tap X Y                  moves there, presses, releases -> "done" turn X Y LIMIT PICTURE the
//   same, then awaits -> when released and when, or "late"
//
// It does not poll: the server tells of damage anywhere on the root window, then the whole display
// is fetched. So a window, a background or half a page do not count as a page. A time is read when
// the fetch has come back, some ms after the pixels changed: the same for everyone who is measured.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <inttypes.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <time.h>

enum { LINE_LENGTH = 100, QUIET_AFTER_PRESS = 100, LANES = 8 };

struct eye {
    Display *display;
    Damage damage;
    int damage_event;
    XShmSegmentInfo segment;
    XImage *image;
    size_t size;
    uint64_t picture; // what was seen last
    int64_t seen_at;
};

static void fail(const char *what)
{
    fprintf(stderr, "eye: %s\n", what);
    exit(1);
}

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int64_t after(double milliseconds)
{
    return now() + (int64_t)(milliseconds * 1e6);
}

static void open_image(struct eye *eye)
{
    Display *display = eye->display;
    const int screen = DefaultScreen(display);
    eye->image = XShmCreateImage(display, DefaultVisual(display, screen),
                                 (unsigned)DefaultDepth(display, screen), ZPixmap, NULL,
                                 &eye->segment, (unsigned)DisplayWidth(display, screen),
                                 (unsigned)DisplayHeight(display, screen));
    eye->size = (size_t)eye->image->bytes_per_line * (size_t)eye->image->height;
    eye->segment.shmid = shmget(IPC_PRIVATE, eye->size, IPC_CREAT | 0600);
    eye->segment.shmaddr = eye->image->data = shmat(eye->segment.shmid, NULL, 0);
    if (eye->image->data == (void *)-1) {
        fail("there is no shared memory for the display's pixels");
    }
    XShmAttach(display, &eye->segment);
    XSync(display, False);
    shmctl(eye->segment.shmid, IPC_RMID, NULL);
}

static void open_eye(struct eye *eye)
{
    int error;
    eye->display = XOpenDisplay(NULL);
    if (!eye->display) {
        fail("there is no display");
    }
    if (!XShmQueryExtension(eye->display) ||
        !XDamageQueryExtension(eye->display, &eye->damage_event, &error)) {
        fail("the display lacks MIT-SHM or DAMAGE");
    }
    open_image(eye);
    eye->damage =
        XDamageCreate(eye->display, DefaultRootWindow(eye->display), XDamageReportNonEmpty);
}

// Different pictures have different sums but for one chance in 2^64. The lanes are for speed.
static uint64_t sum_of(const uint64_t *pixels, size_t count)
{
    const uint64_t odd = 0x9e3779b97f4a7c15;
    uint64_t lanes[LANES] = {0};
    uint64_t sum = 0;
    for (size_t i = 0; i + LANES <= count; i += LANES) {
        for (size_t lane = 0; lane < LANES; lane++) {
            const uint64_t mixed = (lanes[lane] ^ pixels[i + lane]) * odd;
            lanes[lane] = mixed ^ mixed >> 32;
        }
    }
    for (size_t lane = 0; lane < LANES; lane++) {
        sum = (sum ^ lanes[lane]) * odd;
    }
    return sum;
}

// Fetches the display; true when a pixel differs from what was seen last. The damage is forgotten
// before the fetch, so that nothing that comes later is missed.
static bool look(struct eye *eye)
{
    const uint64_t before = eye->picture;
    XDamageSubtract(eye->display, eye->damage, None, None);
    XShmGetImage(eye->display, DefaultRootWindow(eye->display), eye->image, 0, 0, AllPlanes);
    eye->seen_at = now();
    eye->picture = sum_of((const void *)eye->image->data, eye->size / sizeof(uint64_t));
    return eye->picture != before;
}

// Waits for damage; false when the limit has come.
static bool wait_damage(struct eye *eye, int64_t limit)
{
    for (;;) {
        bool damaged = false;
        while (XPending(eye->display)) {
            XEvent event;
            XNextEvent(eye->display, &event);
            damaged |= event.type == eye->damage_event + XDamageNotify;
        }
        const int64_t left = limit - now();
        if (damaged || left <= 0) {
            return damaged;
        }
        struct pollfd connection = {.fd = ConnectionNumber(eye->display), .events = POLLIN};
        poll(&connection, 1, (int)(left / 1000000) + 1);
    }
}

// Damage that changes no pixel (a game draws the same frame again and again) is no change.
static void wait_quiet(struct eye *eye, double quiet)
{
    look(eye);
    int64_t limit = after(quiet);
    while (now() < limit) {
        if (wait_damage(eye, limit) && look(eye)) {
            limit = after(quiet);
        }
    }
}

static void move(struct eye *eye, int x, int y)
{
    XTestFakeMotionEvent(eye->display, -1, x, y, CurrentTime);
    XFlush(eye->display);
}

static void button(struct eye *eye, bool down)
{
    XTestFakeButtonEvent(eye->display, 1, down, CurrentTime);
    XFlush(eye->display);
}

static void press(struct eye *eye, int x, int y)
{
    move(eye, x, y);
    wait_quiet(eye, QUIET_AFTER_PRESS);
    button(eye, true);
    wait_quiet(eye, QUIET_AFTER_PRESS);
}

static bool await(struct eye *eye, double limit, uint64_t wanted)
{
    const int64_t end = after(limit);
    while (eye->picture != wanted) {
        if (now() >= end || !wait_damage(eye, end)) {
            return false;
        }
        look(eye);
    }
    return true;
}

static void turn(struct eye *eye, int x, int y, double limit, uint64_t wanted)
{
    press(eye, x, y);
    const int64_t released = now();
    button(eye, false);
    if (await(eye, limit, wanted)) {
        printf("%" PRId64 " %" PRId64 "\n", released, eye->seen_at);
    } else {
        puts("late");
    }
}

static bool obey(struct eye *eye, const char *line)
{
    uint64_t wanted;
    double time;
    int x, y;
    if (sscanf(line, "settle %lf", &time) == 1) {
        wait_quiet(eye, time);
        printf("%" PRIu64 "\n", eye->picture);
    } else if (sscanf(line, "await %lf %" SCNu64, &time, &wanted) == 2) {
        look(eye);
        await(eye, time, wanted) ? printf("%" PRId64 "\n", eye->seen_at) : puts("late");
    } else if (sscanf(line, "turn %d %d %lf %" SCNu64, &x, &y, &time, &wanted) == 4) {
        turn(eye, x, y, time, wanted);
    } else if (sscanf(line, "tap %d %d", &x, &y) == 2) {
        press(eye, x, y);
        button(eye, false);
        puts("done");
    } else {
        return false;
    }
    return fflush(stdout) == 0;
}

int main(void)
{
    struct eye eye = {.display = NULL};
    char line[LINE_LENGTH];
    open_eye(&eye);
    while (fgets(line, sizeof line, stdin)) {
        if (!obey(&eye, line)) {
            fail("that is no command");
        }
    }
    XCloseDisplay(eye.display);
    return 0;
}
