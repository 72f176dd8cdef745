// Memory that shares one lifetime: taken piece by piece, given back all at once.
// Nothing here returns NULL. When the machine is out of memory the process says so in one line and
// ends with status 1: everything that was acknowledged is on the disk, and nothing is half done.
#ifndef MANTEN_BASE_ARENA_H
#define MANTEN_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

// The caller owns the arena and frees it with arena_free, which frees all that was taken from it.
struct arena *arena_new(void);
void arena_free(struct arena *arena);

// Gives back everything taken so far, overwritten (names must not stay in memory), but keeps the
// arena for use again.
void arena_empty(struct arena *arena);

// Zeroed memory, aligned for any type, that lives as long as the arena.
void *arena_take(struct arena *arena, size_t count, size_t size);

// Copies that live as long as the arena. A NULL text gives NULL.
char *arena_text(struct arena *arena, const char *text);
char *arena_text_part(struct arena *arena, const char *text, size_t length);
char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_format_list(struct arena *arena, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

// Room for one more behind the `count` items: the same array, or a larger copy when it is full,
// which is at 0, 1, 2, 4, 8 … The old ones stay until the arena goes.
void *arena_more(struct arena *arena, void *items, int count, size_t size);

// Zeroed heap memory, for what has a lifetime of its own; the caller frees it with free().
void *memory_take(size_t count, size_t size);

// Like realloc, and like the rest it never returns NULL; new memory is not zeroed.
void *memory_grow(void *memory, size_t count, size_t size);

#endif
