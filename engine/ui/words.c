#include "ui/words.h"

#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 4096 };

struct words_block {
    struct words_block *next;
    size_t size, used;
    char bytes[];
};

static struct words_block *block_with_room(struct words *words, size_t bytes)
{
    struct words_block *first = words->blocks;
    if (first && first->size - first->used >= bytes) {
        return first;
    }
    size_t size = bytes > BLOCK_SIZE ? bytes : BLOCK_SIZE;
    struct words_block *block = memory_take(1, sizeof *block + size);
    block->size = size;
    block->next = first;
    words->blocks = block;
    return block;
}

const char *words_copy(struct words *words, const char *text)
{
    if (!text) {
        return NULL;
    }
    size_t bytes = strlen(text) + 1;
    struct words_block *block = block_with_room(words, bytes);
    char *copy = block->bytes + block->used;
    memcpy(copy, text, bytes);
    block->used += bytes;
    return copy;
}

void words_wipe(struct words *words)
{
    while (words->blocks) {
        struct words_block *block = words->blocks;
        words->blocks = block->next;
        explicit_bzero(block->bytes, block->used);
        free(block);
    }
}
