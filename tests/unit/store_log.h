// All that was written and synced, in its order, and between it what the store had been handed and
// had acknowledged.
#ifndef MANTEN_TESTS_STORE_LOG_H
#define MANTEN_TESTS_STORE_LOG_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum log_kind {
    LOG_WRITE,
    LOG_TRUNCATE,
    LOG_DELETE, // the folder is synced some time later
    LOG_SYNC,
    LOG_SYNC_FAILED,
    LOG_SYNC_FOLDER,
    LOG_MARK,
};

enum { LOG_FILES = 8, LOG_NAME = 40 };

struct event {
    enum log_kind kind;
    int file;
    size_t offset; // of a write; the new size of a truncation
    size_t length;
    unsigned char *bytes;
    int handed; // facts, of a mark
    int acknowledged;
};

struct log {
    struct event *events;
    int count;
    char names[LOG_FILES][LOG_NAME]; // without their folder
    int files;
};

// The functions below do nothing when there is no log.

static inline struct event *log_add(struct log *log, enum log_kind kind, int file, size_t offset)
{
    if (!log) {
        return NULL;
    }
    if ((log->count & (log->count - 1)) == 0) { // full at 0, 1, 2, 4 …
        size_t room = log->count > 0 ? (size_t)log->count * 2 : 1;
        log->events = memory_grow(log->events, room, sizeof *log->events);
    }
    struct event *event = &log->events[log->count++];
    *event = (struct event){.kind = kind, .file = file, .offset = offset};
    return event;
}

static inline void log_write(struct log *log, int file, const void *bytes, size_t length,
                             size_t offset)
{
    struct event *event = log_add(log, LOG_WRITE, file, offset);
    if (event) {
        event->length = length;
        event->bytes = memory_take(length, 1);
        memcpy(event->bytes, bytes, length);
    }
}

static inline void log_mark(struct log *log, int handed, int acknowledged)
{
    struct event *event = log_add(log, LOG_MARK, 0, 0);
    if (event) {
        event->handed = handed;
        event->acknowledged = acknowledged;
    }
}

static inline int log_file(struct log *log, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    int number = 0;
    while (log && number < log->files && strcmp(log->names[number], name) != 0) {
        number++;
    }
    if (log && number == log->files) {
        if (number == LOG_FILES || strlen(name) >= LOG_NAME) {
            abort();
        }
        strcpy(log->names[log->files++], name);
    }
    return number;
}

static inline void log_free(struct log *log)
{
    for (int i = 0; i < log->count; i++) {
        free(log->events[i].bytes);
    }
    free(log->events);
    *log = (struct log){0};
}

#endif
