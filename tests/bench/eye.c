// Looks at an X display from outside, as a person in front of it does, and touches it.
//
// Commands come one a line on standard input, answers go one a line to standard output; times are
// nanoseconds of CLOCK_MONOTONIC.
//
//   settle QUIET FILE        waits until no pixel has changed for QUIET ms, keeps the picture
//   await LIMIT FILE         waits until the display is the picture  -> when, or "late"
//   tap X Y                  moves there, presses, releases
//   turn X Y LIMIT FILE      the same -> when released, the first change, when it is the picture
//
// It does not poll: the server tells of damage anywhere on the root window, then the whole display
// is fetched and compared, every pixel. So a window, a background or half a page do not count. A
// time is read when the fetch has come back, which is some ms after the pixels changed: the same
// for everyone who is measured.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <time.h>

enum { PATH_LENGTH = 500, QUIET_AFTER_PRESS = 100 };

struct eye {
    Display *display;
    Damage damage;
    int damage_event;
    XShmSegmentInfo segment;
    XImage *image;
    size_t size;
    char *before; // what was seen last
    char *wanted;
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
    XShmAttach(display, &eye->segment);
    XSync(display, False);
    shmctl(eye->segment.shmid, IPC_RMID, NULL);
    eye->before = calloc(1, eye->size);
    eye->wanted = calloc(1, eye->size);
    if (!eye->before || !eye->wanted) {
        fail("out of memory");
    }
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

// Fetches the display; true when a pixel differs from what was seen last. The damage is forgotten
// before the fetch, so that nothing that comes later is missed.
static bool look(struct eye *eye)
{
    XDamageSubtract(eye->display, eye->damage, None, None);
    XShmGetImage(eye->display, DefaultRootWindow(eye->display), eye->image, 0, 0, AllPlanes);
    eye->seen_at = now();
    if (memcmp(eye->before, eye->image->data, eye->size) == 0) {
        return false;
    }
    memcpy(eye->before, eye->image->data, eye->size);
    return true;
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

static bool is_wanted(const struct eye *eye)
{
    return memcmp(eye->before, eye->wanted, eye->size) == 0;
}

static void read_wanted(struct eye *eye, const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file || fread(eye->wanted, 1, eye->size, file) != eye->size) {
        fail("the picture cannot be read");
    }
    fclose(file);
}

static void keep(const struct eye *eye, const char *path)
{
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(eye->before, 1, eye->size, file) != eye->size || fclose(file) != 0) {
        fail("the picture cannot be written");
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

static void settle(struct eye *eye, double quiet, const char *path)
{
    wait_quiet(eye, quiet);
    keep(eye, path);
    puts("done");
}

static void await(struct eye *eye, double limit, const char *path)
{
    const int64_t end = after(limit);
    read_wanted(eye, path);
    look(eye);
    while (!is_wanted(eye)) {
        if (!wait_damage(eye, end)) {
            puts("late");
            return;
        }
        look(eye);
    }
    printf("%lld\n", (long long)eye->seen_at);
}

static void tap(struct eye *eye, int x, int y)
{
    move(eye, x, y);
    wait_quiet(eye, QUIET_AFTER_PRESS);
    button(eye, true);
    wait_quiet(eye, QUIET_AFTER_PRESS);
    button(eye, false);
    puts("done");
}

static void turn(struct eye *eye, int x, int y, double limit, const char *path)
{
    read_wanted(eye, path);
    move(eye, x, y);
    wait_quiet(eye, QUIET_AFTER_PRESS);
    button(eye, true);
    wait_quiet(eye, QUIET_AFTER_PRESS);
    const int64_t end = after(limit);
    const int64_t released = now();
    int64_t first = 0;
    button(eye, false);
    while (wait_damage(eye, end)) {
        if (!look(eye)) {
            continue;
        }
        first = first ? first : eye->seen_at;
        if (is_wanted(eye)) {
            printf("%lld %lld %lld\n", (long long)released, (long long)first,
                   (long long)eye->seen_at);
            return;
        }
    }
    puts("late");
}

static bool obey(struct eye *eye, const char *line)
{
    char path[PATH_LENGTH + 1];
    double time;
    int x, y;
    if (sscanf(line, "settle %lf %500s", &time, path) == 2) {
        settle(eye, time, path);
    } else if (sscanf(line, "await %lf %500s", &time, path) == 2) {
        await(eye, time, path);
    } else if (sscanf(line, "turn %d %d %lf %500s", &x, &y, &time, path) == 4) {
        turn(eye, x, y, time, path);
    } else if (sscanf(line, "tap %d %d", &x, &y) == 2) {
        tap(eye, x, y);
    } else {
        return false;
    }
    return fflush(stdout) == 0;
}

int main(void)
{
    struct eye eye = {.display = NULL};
    char line[PATH_LENGTH + 100];
    open_eye(&eye);
    while (fgets(line, sizeof line, stdin)) {
        if (!obey(&eye, line)) {
            fail("that is no command");
        }
    }
    XCloseDisplay(eye.display);
    free(eye.before);
    free(eye.wanted);
    return 0;
}
