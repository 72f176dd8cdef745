#include "module/wire.h"

#include "module/limits.h"

#include <string.h>

struct reading {
    struct arena *arena;
    const char *at;
    size_t left;
    int values; // that may still come
    struct fault *fault;
};

void wire_add(struct buffer *buffer, enum value_kind kind)
{
    unsigned char tag = (unsigned char)kind;
    buffer_add(buffer, &tag, 1);
}

void wire_add_integer(struct buffer *buffer, int64_t integer)
{
    wire_add(buffer, VALUE_INTEGER);
    buffer_add(buffer, &integer, sizeof integer);
}

void wire_add_number(struct buffer *buffer, double number)
{
    wire_add(buffer, VALUE_NUMBER);
    buffer_add(buffer, &number, sizeof number);
}

void wire_add_string(struct buffer *buffer, const char *text, size_t length)
{
    uint32_t bytes = (uint32_t)length;
    wire_add(buffer, VALUE_STRING);
    buffer_add(buffer, &bytes, sizeof bytes);
    buffer_add(buffer, text, length);
}

void wire_add_text(struct buffer *buffer, const char *text)
{
    wire_add_string(buffer, text, strlen(text));
}

void wire_begin(struct buffer *buffer, enum value_kind kind, int count)
{
    uint32_t parts = (uint32_t)count;
    wire_add(buffer, kind);
    buffer_add(buffer, &parts, sizeof parts);
}

void wire_head(size_t length, unsigned char head[static WIRE_HEAD])
{
    for (int i = 0; i < WIRE_HEAD; i++) {
        head[i] = (unsigned char)(length >> (8 * i));
    }
}

size_t wire_length(const unsigned char head[static WIRE_HEAD])
{
    size_t length = 0;
    for (int i = 0; i < WIRE_HEAD; i++) {
        length |= (size_t)head[i] << (8 * i);
    }
    return length;
}

static bool take(struct reading *reading, void *into, size_t length)
{
    if (reading->left < length) {
        return fault_set(reading->fault, "the message ends in the middle of a value");
    }
    memcpy(into, reading->at, length);
    reading->at += length;
    reading->left -= length;
    return true;
}

static bool take_string(struct reading *reading, struct value *value)
{
    uint32_t length = 0;
    if (!take(reading, &length, sizeof length)) {
        return false;
    }
    if (length > reading->left) {
        return fault_set(reading->fault, "the message ends in the middle of a text");
    }
    value->text = arena_text_part(reading->arena, reading->at, length);
    value->length = length;
    reading->at += length;
    reading->left -= length;
    return true;
}

static bool take_count(struct reading *reading, struct value *value)
{
    uint32_t count = 0;
    if (!take(reading, &count, sizeof count)) {
        return false;
    }
    // Every part takes a byte at least, so a count beyond that is a lie; it must not cost memory.
    if (count > reading->left || count > (uint32_t)reading->values) {
        return fault_set(reading->fault, "the message has more values than it may");
    }
    reading->values -= (int)count;
    value->count = (int)count;
    value->values = arena_take(reading->arena, count, sizeof *value->values);
    if (value->kind == VALUE_MAP) {
        value->names = arena_take(reading->arena, count, sizeof *value->names);
    }
    return true;
}

static bool take_name(struct reading *reading, struct value *map, int number)
{
    struct value name = {.kind = VALUE_STRING};
    unsigned char tag = 0;
    if (!take(reading, &tag, 1)) {
        return false;
    }
    if (tag != VALUE_STRING) {
        return fault_set(reading->fault, "the message has a name that is no text");
    }
    if (!take_string(reading, &name)) {
        return false;
    }
    if (name.length == 0 || name.length != strlen(name.text)) {
        return fault_set(reading->fault, "the message has an empty or broken name");
    }
    for (int i = 0; i < number; i++) {
        if (strcmp(map->names[i], name.text) == 0) {
            return fault_set(reading->fault, "the message says a name twice");
        }
    }
    map->names[number] = name.text;
    return true;
}

static bool take_value(struct reading *reading, struct value *value, int depth);

static bool take_parts(struct reading *reading, struct value *value, int depth)
{
    if (!take_count(reading, value)) {
        return false;
    }
    if (depth == MESSAGE_DEPTH_MOST) {
        return fault_set(reading->fault, "the message is nested too deeply");
    }
    // Names are compared with each other, so there may not be many.
    if (value->kind == VALUE_MAP && value->count > MESSAGE_NAMES_MOST) {
        return fault_set(reading->fault, "the message has a map with too many names");
    }
    for (int i = 0; i < value->count; i++) {
        if (value->kind == VALUE_MAP && !take_name(reading, value, i)) {
            return false;
        }
        if (!take_value(reading, &value->values[i], depth + 1)) {
            return false;
        }
    }
    return true;
}

static bool take_value(struct reading *reading, struct value *value, int depth)
{
    unsigned char tag = 0;
    if (!take(reading, &tag, 1)) {
        return false;
    }
    if (tag >= VALUE_KINDS) {
        return fault_set(reading->fault, "the message has a value of an unknown kind");
    }
    value->kind = (enum value_kind)tag;
    switch (value->kind) {
    case VALUE_INTEGER:
        return take(reading, &value->integer, sizeof value->integer);
    case VALUE_NUMBER:
        return take(reading, &value->number, sizeof value->number);
    case VALUE_STRING:
        return take_string(reading, value);
    case VALUE_LIST:
    case VALUE_MAP:
        return take_parts(reading, value, depth);
    default:
        return true;
    }
}

bool wire_read(struct arena *arena, const char *bytes, size_t length, struct value *value,
               struct fault *fault)
{
    struct reading reading = {arena, bytes, length, MESSAGE_VALUES_MOST, fault};
    *value = (struct value){0};
    if (!take_value(&reading, value, 0)) {
        return false;
    }
    if (reading.left > 0) {
        return fault_set(fault, "the message goes on behind its end");
    }
    return true;
}

const struct value *value_of(const struct value *value, const char *name)
{
    static const struct value nothing = {.kind = VALUE_NIL};
    if (value->kind != VALUE_MAP) {
        return &nothing;
    }
    for (int i = 0; i < value->count; i++) {
        if (strcmp(value->names[i], name) == 0) {
            return &value->values[i];
        }
    }
    return &nothing;
}

const char *value_text(const struct value *value)
{
    bool whole = value->kind == VALUE_STRING && strlen(value->text) == value->length;
    return whole ? value->text : NULL;
}
