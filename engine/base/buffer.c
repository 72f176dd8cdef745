#include "base/buffer.h"

#include "base/arena.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static void make_room(struct buffer *buffer, size_t more)
{
    size_t need = buffer->length + more + 1;
    if (need <= buffer->room) {
        return;
    }
    buffer->room = need > buffer->room * 2 ? need : buffer->room * 2;
    buffer->text = memory_grow(buffer->text, buffer->room, 1);
}

void buffer_add(struct buffer *buffer, const void *bytes, size_t length)
{
    make_room(buffer, length);
    if (length > 0) {
        memcpy(buffer->text + buffer->length, bytes, length);
    }
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}

void buffer_add_text(struct buffer *buffer, const char *text)
{
    buffer_add(buffer, text, strlen(text));
}

void buffer_format(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    make_room(buffer, (size_t)length);
    vsnprintf(buffer->text + buffer->length, (size_t)length + 1, format, again);
    va_end(again);
    buffer->length += (size_t)length;
}

const char *buffer_text(const struct buffer *buffer)
{
    return buffer->text ? buffer->text : "";
}

bool buffer_add_rest(struct buffer *buffer, FILE *file)
{
    char bytes[4096];
    for (size_t count; (count = fread(bytes, 1, sizeof bytes, file)) > 0;) {
        buffer_add(buffer, bytes, count);
    }
    return !ferror(file);
}

void buffer_free(struct buffer *buffer)
{
    if (buffer->text) {
        explicit_bzero(buffer->text, buffer->room);
    }
    free(buffer->text);
    *buffer = (struct buffer){0};
}

void buffer_add_filled(struct buffer *buffer, const char *pattern, const char *first,
                       const char *second)
{
    for (const char *at = pattern; *at; at++) {
        if (strncmp(at, "{1}", 3) == 0 || strncmp(at, "{2}", 3) == 0) {
            buffer_add_text(buffer, at[1] == '1' ? first : second);
            at += 2;
        } else {
            buffer_add(buffer, at, 1);
        }
    }
}
