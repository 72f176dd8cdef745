// What a power cut leaves of the files. What was synced is there. Of what was not synced since,
// each write is lost, whole, half there, torn between the disk's sectors, or only its length is
// there.
#ifndef MANTEN_TESTS_STORE_CUT_H
#define MANTEN_TESTS_STORE_CUT_H

#include "store_log.h"

#include "base/random.h"

#include <stdio.h>

enum { SECTOR = 512, CUT_PATH = 600 };

enum fate { FATE_LOST, FATE_WHOLE, FATE_HALF, FATE_TORN, FATE_LENGTH, FATES };

// One fate for all, or each by lot.
enum { FATE_BY_LOT = FATES, CUT_WAYS };

struct image {
    unsigned char *bytes;
    size_t size;
    bool there;
};

struct platter {
    struct image files[LOG_FILES];
    int *waiting; // events that were not synced, of all files, in their order
    int waiting_count;
};

static inline void image_resize(struct image *image, size_t size)
{
    image->bytes = memory_grow(image->bytes, size + 1, 1);
    if (size > image->size) {
        memset(image->bytes + image->size, 0, size - image->size);
    }
    image->size = size;
    image->there = true;
}

static inline void image_copy(struct image *copy, const struct image *image)
{
    copy->there = image->there;
    copy->size = 0;
    if (image->there) {
        image_resize(copy, image->size);
        memcpy(copy->bytes, image->bytes, image->size);
    }
}

static inline bool sector_arrives(enum fate fate, size_t at, size_t half, struct random *random)
{
    switch (fate) {
    case FATE_WHOLE:
        return true;
    case FATE_HALF:
        return at < half;
    case FATE_TORN:
        return random_below(random, 2) == 0;
    default:
        return false;
    }
}

static inline void image_write(struct image *image, const struct event *event, enum fate fate,
                               struct random *random)
{
    size_t end = event->offset + event->length;
    if (fate == FATE_LOST) {
        return;
    }
    if (end > image->size) {
        image_resize(image, end);
    }
    for (size_t at = event->offset; at < end;) {
        size_t next = at / SECTOR * SECTOR + SECTOR;
        size_t stop = next < end ? next : end;
        if (sector_arrives(fate, at, event->offset + event->length / 2, random)) {
            memcpy(image->bytes + at, event->bytes + (at - event->offset), stop - at);
        }
        at = stop;
    }
}

// False when the event did not happen and what follows it in the file, then, cannot have happened.
static inline bool image_apply(struct image *image, const struct event *event, enum fate fate,
                               struct random *random)
{
    switch (event->kind) {
    case LOG_WRITE:
        image_write(image, event, fate, random);
        return true;
    case LOG_TRUNCATE:
        if (fate != FATE_LOST) {
            image_resize(image, event->offset);
        }
        return true;
    default: // the file was deleted: without that, what is written next is in no folder
        if (fate != FATE_LOST) {
            image->size = 0;
            image->there = false;
        }
        return fate != FATE_LOST;
    }
}

static inline enum fate fate_of(int way, struct random *random)
{
    return way == FATE_BY_LOT ? (enum fate)random_below(random, FATES) : (enum fate)way;
}

// Applies to the image what waits for the file; `way` is a fate, or FATE_BY_LOT.
static inline void image_settle(struct image *image, const struct log *log,
                                const struct platter *platter, int file, int way,
                                struct random *random)
{
    bool goes_on = true;
    for (int i = 0; goes_on && i < platter->waiting_count; i++) {
        const struct event *event = &log->events[platter->waiting[i]];
        if (event->file == file) {
            goes_on = image_apply(image, event, fate_of(way, random), random);
        }
    }
}

// Takes what waits for the file out of the queue, up to event `last`.
static inline void platter_forget(struct platter *platter, const struct log *log, int file,
                                  int last)
{
    int left = 0;
    for (int i = 0; i < platter->waiting_count; i++) {
        int number = platter->waiting[i];
        if (log->events[number].file != file || number > last) {
            platter->waiting[left++] = number;
        }
    }
    platter->waiting_count = left;
}

static inline void platter_settle(struct platter *platter, const struct log *log, int file, int way,
                                  struct random *random)
{
    image_settle(&platter->files[file], log, platter, file, way, random);
    platter_forget(platter, log, file, log->count);
}

// What was deleted stays so, and what was written to it before is of no account.
static inline void platter_settle_folder(struct platter *platter, const struct log *log)
{
    for (int i = 0; i < platter->waiting_count;) {
        int number = platter->waiting[i++];
        const struct event *event = &log->events[number];
        if (event->kind == LOG_DELETE) {
            platter->files[event->file].size = 0;
            platter->files[event->file].there = false;
            platter_forget(platter, log, event->file, number);
            i = 0;
        }
    }
}

// Moves on past one event of the log. A sync that failed has written whatever it has written.
static inline void platter_take(struct platter *platter, const struct log *log, int number,
                                struct random *random)
{
    const struct event *event = &log->events[number];
    switch (event->kind) {
    case LOG_SYNC:
        platter_settle(platter, log, event->file, FATE_WHOLE, random);
        break;
    case LOG_SYNC_FAILED:
        platter_settle(platter, log, event->file, FATE_BY_LOT, random);
        break;
    case LOG_SYNC_FOLDER:
        platter_settle_folder(platter, log);
        break;
    case LOG_MARK:
        break;
    default:
        platter->waiting[platter->waiting_count++] = number;
    }
}

static inline void put_file(const char *folder, const char *name, const struct image *image)
{
    char path[CUT_PATH];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    remove(path);
    FILE *file = image->there ? fopen(path, "wb") : NULL;
    if (image->there &&
        (!file || fwrite(image->bytes, 1, image->size, file) != image->size || fclose(file) != 0)) {
        abort();
    }
}

// Writes into the folder what a cut would leave now. The index of the log is never synced, so that
// anything may stand in it.
static inline void platter_cut(const struct platter *platter, const struct log *log, int way,
                               struct random *random, const char *folder)
{
    struct image left = {0};
    for (int i = 0; i < log->files; i++) {
        image_copy(&left, &platter->files[i]);
        image_settle(&left, log, platter, i, way, random);
        put_file(folder, log->names[i], &left);
    }
    image_resize(&left, 32768);
    for (size_t i = 0; i < left.size; i += sizeof(uint64_t)) {
        uint64_t word = random_next(random);
        memcpy(left.bytes + i, &word, sizeof word);
    }
    left.there = random_below(random, 2) == 0;
    put_file(folder, "manten.db-shm", &left);
    free(left.bytes);
}

// Empty files that were there before the log began: those that the store makes without SQLite.
static inline struct platter platter_new(const struct log *log)
{
    struct platter platter = {.waiting = memory_take((size_t)log->count + 1, sizeof(int))};
    for (int i = 0; i < log->files; i++) {
        if (strcmp(log->names[i], "manten.db") == 0) {
            image_resize(&platter.files[i], 0);
        }
    }
    return platter;
}

static inline void platter_free(struct platter *platter)
{
    for (int i = 0; i < LOG_FILES; i++) {
        free(platter->files[i].bytes);
    }
    free(platter->waiting);
}

#endif
