#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 16 * 1024 };

struct block {
    struct block *next;
    size_t size;
    size_t used;
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
        explicit_bzero(arena->blocks->bytes, arena->blocks->used);
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
    if (first && first->size - first->used >= bytes) {
        return first;
    }
    size_t size = bytes > BLOCK_SIZE ? bytes : BLOCK_SIZE;
    struct block *block = memory_take(1, sizeof *block + size);
    block->size = size;
    block->next = first;
    arena->blocks = block;
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
    char *copy = arena_take(arena, length + 1, 1);
    memcpy(copy, text, length);
    return copy;
}

char *arena_text(struct arena *arena, const char *text)
{
    return text ? arena_text_part(arena, text, strlen(text)) : NULL;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *text = arena_take(arena, (size_t)length + 1, 1);
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}
