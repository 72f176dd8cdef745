#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 16 * 1024 };

// Values are taken from the front, aligned; texts, which need not be, from the end.
struct block {
    struct block *next;
    size_t size;
    size_t used;
    size_t texts; // bytes of them
    alignas(max_align_t) unsigned char bytes[];
};

struct arena {
    struct block *blocks;
};

static _Noreturn void end_out_of_memory(void)
{
    fputs("manten: out of memory: close other programs or add memory, then start again\n", stderr);
    _Exit(1);
}

void *memory_take(size_t count, size_t size)
{
    void *memory = calloc(count > 0 ? count : 1, size > 0 ? size : 1);
    if (!memory) {
        end_out_of_memory();
    }
    return memory;
}

void *memory_grow(void *memory, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) {
        end_out_of_memory();
    }
    void *grown = realloc(memory, count * size > 0 ? count * size : 1);
    if (!grown) {
        end_out_of_memory();
    }
    return grown;
}

struct arena *arena_new(void)
{
    return memory_take(1, sizeof(struct arena));
}

void arena_empty(struct arena *arena)
{
    while (arena->blocks) {
        struct block *next = arena->blocks->next;
        explicit_bzero(arena->blocks->bytes, arena->blocks->size);
        free(arena->blocks);
        arena->blocks = next;
    }
}

void arena_free(struct arena *arena)
{
    if (arena) {
        arena_empty(arena);
        free(arena);
    }
}

static struct block *block_with_room(struct arena *arena, size_t bytes)
{
    struct block *first = arena->blocks;
    if (first && first->size - first->used - first->texts >= bytes) {
        return first;
    }
    const bool large = bytes > BLOCK_SIZE / 4; // has a block to itself: the first one goes on
    struct block *block = memory_take(1, sizeof *block + (large ? bytes : BLOCK_SIZE));
    block->size = large ? bytes : BLOCK_SIZE;
    struct block **place = first && large ? &first->next : &arena->blocks;
    block->next = *place;
    *place = block;
    return block;
}

void *arena_take(struct arena *arena, size_t count, size_t size)
{
    const size_t align = alignof(max_align_t);
    if (size != 0 && count > (SIZE_MAX / 2) / size) {
        end_out_of_memory();
    }
    size_t bytes = (count * size + align - 1) / align * align;
    struct block *block = block_with_room(arena, bytes);
    void *memory = block->bytes + block->used;
    block->used += bytes;
    return memory;
}

char *arena_text_part(struct arena *arena, const char *text, size_t length)
{
    struct block *block = block_with_room(arena, length + 1);
    block->texts += length + 1;
    char *copy = (char *)block->bytes + block->size - block->texts;
    memcpy(copy, text, length);
    return copy;
}

char *arena_text(struct arena *arena, const char *text)
{
    return text ? arena_text_part(arena, text, strlen(text)) : NULL;
}

void *arena_more(struct arena *arena, void *items, int count, size_t size)
{
    const bool full = (count & (count - 1)) == 0;
    if (!full) {
        return items;
    }
    void *larger = arena_take(arena, count > 0 ? (size_t)count * 2 : 1, size);
    if (count > 0) {
        memcpy(larger, items, (size_t)count * size);
    }
    return larger;
}

char *arena_format_list(struct arena *arena, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    const int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *text = arena_take(arena, (size_t)length + 1, 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    return text;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = arena_format_list(arena, format, arguments);
    va_end(arguments);
    return text;
}
