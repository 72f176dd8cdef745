#include "ui/font_file.h"

#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// A letter's shape lies in one place of the file, what leads to it (its number, its width, where it
// is) in some others: with so many blocks at hand these are not read again and again.
enum { BLOCK = 4096, BLOCKS = 8 };

struct block {
    Sint64 start; // where in the file; a multiple of BLOCK
    size_t held;  // bytes; 0 while there are none
    unsigned used;
    char bytes[BLOCK];
};

struct reading {
    int descriptor;
    Sint64 at, size;
    unsigned uses;
    struct block blocks[BLOCKS];
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

// The block that begins there, or else the one that was used longest ago.
static struct block *choose(struct reading *reading, Sint64 start)
{
    struct block *oldest = reading->blocks;
    for (int i = 0; i < BLOCKS; i++) {
        struct block *block = &reading->blocks[i];
        if (block->held > 0 && block->start == start) {
            return block;
        }
        oldest = block->used < oldest->used ? block : oldest;
    }
    oldest->held = 0;
    return oldest;
}

// The block with the place; NULL behind the end, or when the file cannot be read.
static const struct block *block_at(struct reading *reading)
{
    const Sint64 start = reading->at - reading->at % BLOCK;
    struct block *block = choose(reading, start);
    if (block->held == 0) {
        const ssize_t got = pread(reading->descriptor, block->bytes, BLOCK, start);
        block->start = start;
        block->held = got > 0 ? (size_t)got : 0;
    }
    block->used = ++reading->uses;
    return reading->at < start + (Sint64)block->held ? block : NULL;
}

static size_t take(struct reading *reading, char *to, size_t wanted)
{
    if (wanted >= BLOCK) {
        const ssize_t got = pread(reading->descriptor, to, wanted, reading->at);
        return got > 0 ? (size_t)got : 0;
    }
    const struct block *block = block_at(reading);
    if (!block) {
        return 0;
    }
    const size_t offset = (size_t)(reading->at - block->start);
    const size_t part = block->held - offset < wanted ? block->held - offset : wanted;
    memcpy(to, block->bytes + offset, part);
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
