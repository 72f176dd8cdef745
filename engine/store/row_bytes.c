// The one form of a row that is hashed.
#include "store/row.h"

#include <string.h>

void row_add_bytes(struct buffer *buffer, const void *bytes, size_t length)
{
    row_add_integer(buffer, (int64_t)length);
    buffer_add(buffer, bytes, length);
}

void row_add_text(struct buffer *buffer, const char *text)
{
    row_add_bytes(buffer, text, strlen(text));
}

void row_add_integer(struct buffer *buffer, int64_t number)
{
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++) {
        bytes[i] = (unsigned char)((uint64_t)number >> (8 * i));
    }
    buffer_add(buffer, bytes, sizeof bytes);
}

void row_serialise(enum fact_kind kind, const struct row *row, struct buffer *buffer)
{
    row_add_text(buffer, row_families[kind]->name);
    row_add_integer(buffer, row->count);
    for (int i = 0; i < row->count; i++) {
        const struct value *value = &row->values[i];
        row_add_integer(buffer, (int64_t)value->kind);
        if (value->kind == VALUE_INTEGER) {
            row_add_integer(buffer, value->number);
        } else if (value->kind == VALUE_TEXT) {
            row_add_text(buffer, value->text);
        }
    }
}
