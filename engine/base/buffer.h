// A text that grows.
#ifndef MANTEN_BASE_BUFFER_H
#define MANTEN_BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

// Starts as {0}. `text` is NULL until something is added, then always ends with a zero byte that
// `length` does not count. Freed with buffer_free.
struct buffer {
    char *text;
    size_t length;
    size_t room;
};

void buffer_add(struct buffer *buffer, const void *bytes, size_t length);
void buffer_add_text(struct buffer *buffer, const char *text);
void buffer_format(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
// Adds the rest of the file; false when it cannot be read to its end.
bool buffer_add_rest(struct buffer *buffer, FILE *file);

// The text, "" when nothing was added yet; never NULL.
const char *buffer_text(const struct buffer *buffer);

// Overwrites the text before it gives the memory back.
void buffer_free(struct buffer *buffer);

// Adds the pattern with "{1}" and "{2}" replaced.
void buffer_add_filled(struct buffer *buffer, const char *pattern, const char *first,
                       const char *second);

#endif
