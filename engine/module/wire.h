// What goes between the engine and a worker: one value a message, in a form that can be read
// without trusting who wrote it.
#ifndef MANTEN_MODULE_WIRE_H
#define MANTEN_MODULE_WIRE_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/fault.h"

#include <stdint.h>

enum value_kind {
    VALUE_NIL,
    VALUE_FAULTY, // there was something, and it has been complained of already
    VALUE_FALSE,
    VALUE_TRUE,
    VALUE_INTEGER,
    VALUE_NUMBER,
    VALUE_STRING,
    VALUE_LIST,
    VALUE_MAP,
    VALUE_KINDS
};

struct value {
    enum value_kind kind;
    int count; // of a list or map
    union {
        int64_t integer;
        double number;
        struct {
            const char *text; // with a zero byte behind it, and perhaps others in it
            size_t length;
        };
        struct {
            struct value *values;
            const char **names; // of a map
        };
    };
};

// Writing: a list or map is begun with the number of its parts, which are then added; in a map each
// part is a name (wire_add_string) and a value.
void wire_add(struct buffer *buffer, enum value_kind kind); // one that has nothing inside
void wire_add_integer(struct buffer *buffer, int64_t integer);
void wire_add_number(struct buffer *buffer, double number);
void wire_add_string(struct buffer *buffer, const char *text, size_t length);
void wire_add_text(struct buffer *buffer, const char *text);
void wire_begin(struct buffer *buffer, enum value_kind kind, int count);

// Reads exactly one value that fills all the bytes. It checks every length, count and kind, and the
// number and depth of values; what they mean is for the caller to check. Names of a map are whole,
// not empty, and no name comes twice.
bool wire_read(struct arena *arena, const char *bytes, size_t length, struct value *value,
               struct fault *fault);

// The part of a map with that name; a NIL when there is none or the value is no map. An empty list
// passes for an empty map.
const struct value *value_of(const struct value *value, const char *name);

// The text of a string that has no zero byte in it, or NULL.
const char *value_text(const struct value *value);

// A message is its length and then its bytes.
enum { WIRE_HEAD = 4 };
void wire_head(size_t length, unsigned char head[static WIRE_HEAD]);
size_t wire_length(const unsigned char head[static WIRE_HEAD]);

#endif
