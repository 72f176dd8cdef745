#include "kiosk/watcher.h"

#include "base/arena.h"

#include <dirent.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

// Editors write in several steps; what comes within this time is one change.
enum { QUIET_MS = 20 };

static const uint32_t saved = IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE | IN_CREATE;

struct watcher {
    char *folder;
    int notices; // of inotify
    int stop;    // an eventfd
    atomic_bool changed;
    pthread_t thread;
    void (*wake)(void *context);
    void *context;
};

static bool watch_folders(struct watcher *watcher, struct fault *fault)
{
    DIR *folder = opendir(watcher->folder);
    if (!folder || inotify_add_watch(watcher->notices, watcher->folder, saved) < 0) {
        const bool there = folder != NULL;
        if (there) {
            closedir(folder);
        }
        return fault_set(fault, "cannot watch the folder %s (%s): name a folder that can be read",
                         watcher->folder, strerror(errno));
    }
    struct arena *arena = arena_new();
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] != '.') { // what is no folder is refused, and in a watched one already
            inotify_add_watch(watcher->notices,
                              arena_format(arena, "%s/%s", watcher->folder, entry->d_name),
                              saved | IN_ONLYDIR);
        }
    }
    arena_free(arena);
    closedir(folder);
    return true;
}

// Takes all notices that are there; a new folder is watched from now on.
static void take_notices(struct watcher *watcher)
{
    char notices[4096] __attribute__((aligned(__alignof__(struct inotify_event))));
    bool folder_made = false;
    ssize_t length;
    while ((length = read(watcher->notices, notices, sizeof notices)) > 0) {
        for (ssize_t at = 0; at < length;) {
            const struct inotify_event *event = (const struct inotify_event *)&notices[at];
            folder_made = folder_made || (event->mask & IN_ISDIR);
            at += (ssize_t)(sizeof *event + event->len);
        }
    }
    if (folder_made) {
        struct fault fault;
        watch_folders(watcher, &fault); // a folder that is gone again needs no watching
    }
}

static void *watch(void *argument)
{
    struct watcher *watcher = argument;
    struct pollfd both[] = {{.fd = watcher->notices, .events = POLLIN},
                            {.fd = watcher->stop, .events = POLLIN}};
    bool pending = false;
    while (!both[1].revents) {
        const int ready = poll(both, 2, pending ? QUIET_MS : -1);
        if (ready > 0 && both[0].revents) {
            take_notices(watcher);
            pending = true;
        } else if (ready == 0 && pending) {
            pending = false;
            atomic_store(&watcher->changed, true);
            watcher->wake(watcher->context);
        }
    }
    return NULL;
}

struct watcher *watcher_start(const char *folder, void (*wake)(void *context), void *context,
                              struct fault *fault)
{
    struct watcher *watcher = memory_take(1, sizeof *watcher);
    watcher->folder = memory_take(strlen(folder) + 1, 1);
    memcpy(watcher->folder, folder, strlen(folder) + 1);
    watcher->wake = wake;
    watcher->context = context;
    watcher->notices = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    watcher->stop = eventfd(0, EFD_CLOEXEC);
    bool started = watcher->notices >= 0 && watcher->stop >= 0;
    if (!started) {
        fault_set(fault, "cannot watch folders (%s): close other programs that do",
                  strerror(errno));
    }
    started = started && watch_folders(watcher, fault);
    if (started && pthread_create(&watcher->thread, NULL, watch, watcher) != 0) {
        started = fault_set(fault, "no thread can be started: close other programs");
    }
    if (!started) {
        close(watcher->notices);
        close(watcher->stop);
        free(watcher->folder);
        free(watcher);
        return NULL;
    }
    return watcher;
}

void watcher_stop(struct watcher *watcher)
{
    if (!watcher) {
        return;
    }
    const uint64_t one = 1;
    if (write(watcher->stop, &one, sizeof one) == sizeof one) {
        pthread_join(watcher->thread, NULL);
    }
    close(watcher->notices);
    close(watcher->stop);
    free(watcher->folder);
    free(watcher);
}

bool watcher_changed(struct watcher *watcher)
{
    return watcher && atomic_exchange(&watcher->changed, false);
}
