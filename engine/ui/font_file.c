#include "ui/font_file.h"

#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WINDOW = 4096 };

struct reading {
    int descriptor;
    Sint64 at, size;
    Sint64 start; // where in the file the window begins
    size_t held;  // bytes in the window
    char window[WINDOW];
};

static struct reading *reading_of(SDL_RWops *file)
{
    return file->hidden.unknown.data1;
}

static Sint64 SDLCALL size_of(SDL_RWops *file)
{
    return reading_of(file)->size;
}

static Sint64 SDLCALL seek(SDL_RWops *file, Sint64 offset, int whence)
{
    struct reading *reading = reading_of(file);
    Sint64 base = whence == RW_SEEK_CUR ? reading->at : whence == RW_SEEK_END ? reading->size : 0;
    if (base + offset < 0) {
        return SDL_SetError("seek before the beginning");
    }
    reading->at = base + offset;
    return reading->at;
}

static bool in_window(const struct reading *reading)
{
    return reading->at >= reading->start && reading->at < reading->start + (Sint64)reading->held;
}

static bool fill_window(struct reading *reading)
{
    reading->start = reading->at;
    ssize_t got = pread(reading->descriptor, reading->window, WINDOW, reading->at);
    reading->held = got > 0 ? (size_t)got : 0;
    return reading->held > 0;
}

static size_t take(struct reading *reading, char *to, size_t wanted)
{
    if (wanted >= WINDOW && !in_window(reading)) {
        ssize_t got = pread(reading->descriptor, to, wanted, reading->at);
        return got > 0 ? (size_t)got : 0;
    }
    if (!in_window(reading) && !fill_window(reading)) {
        return 0;
    }
    size_t offset = (size_t)(reading->at - reading->start);
    size_t part = reading->held - offset < wanted ? reading->held - offset : wanted;
    memcpy(to, reading->window + offset, part);
    return part;
}

static size_t SDLCALL read_some(SDL_RWops *file, void *to, size_t size, size_t count)
{
    struct reading *reading = reading_of(file);
    size_t wanted = size * count, done = 0;
    while (done < wanted) {
        size_t part = take(reading, (char *)to + done, wanted - done);
        if (part == 0) {
            break;
        }
        done += part;
        reading->at += (Sint64)part;
    }
    return size > 0 ? done / size : 0;
}

static size_t SDLCALL refuse_write(SDL_RWops *file, const void *from, size_t size, size_t count)
{
    (void)file;
    (void)from;
    (void)size;
    (void)count;
    return 0;
}

static int SDLCALL finish(SDL_RWops *file)
{
    free(reading_of(file));
    SDL_FreeRW(file);
    return 0;
}

SDL_RWops *font_file_open(int descriptor)
{
    struct stat status;
    SDL_RWops *file = fstat(descriptor, &status) == 0 ? SDL_AllocRW() : NULL;
    if (!file) {
        return NULL;
    }
    struct reading *reading = memory_take(1, sizeof *reading);
    reading->descriptor = descriptor;
    reading->size = status.st_size;
    file->type = SDL_RWOPS_UNKNOWN;
    file->hidden.unknown.data1 = reading;
    file->size = size_of;
    file->seek = seek;
    file->read = read_some;
    file->write = refuse_write;
    file->close = finish;
    return file;
}
