#include "module/complaint.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "module/limits.h"
#include "module/prose.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *shown(struct arena *arena, const char *text)
{
    struct buffer clean = {0};
    buffer_add_text(&clean, "");
    while (*text && clean.length < COMPLAINT_LENGTH_MOST) {
        const char *start = text;
        uint32_t point = utf8_next(&text);
        bool broken = point == 0xFFFD && text - start == 1;
        if (broken || prose_forbids(point) || point == '\n') {
            buffer_add_text(&clean, "?");
        } else {
            buffer_add(&clean, start, (size_t)(text - start));
        }
    }
    if (*text) {
        buffer_add_text(&clean, "…");
    }
    const char *copy = arena_text(arena, clean.text);
    buffer_free(&clean);
    return copy;
}

void complain(struct complaints *complaints, struct spot spot, bool error, const char *format, ...)
{
    char text[2 * COMPLAINT_LENGTH_MOST];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (complaints->count == complaints->room) {
        complaints->room = complaints->room * 2 + 16;
        complaints->list =
            memory_grow(complaints->list, (size_t)complaints->room, sizeof *complaints->list);
    }
    complaints->list[complaints->count++] = (struct complaint){
        .file = spot.file,
        .line = spot.line,
        .error = error,
        .text = shown(complaints->arena, text),
    };
}

static void take(struct complaints *complaints, const char *file, int lines,
                 const struct value *value)
{
    const struct value *line = value_of(value, "line");
    const char *text = value_text(value_of(value, "text"));
    bool known = line->kind == VALUE_INTEGER && line->integer >= 1 && line->integer <= lines;
    const struct spot spot = {file, known ? (int)line->integer : 1};
    complain(complaints, spot, value_of(value, "error")->kind != VALUE_FALSE, "%s",
             text ? text : "there is something wrong");
}

void complaints_take(struct complaints *complaints, const char *file, int lines,
                     const struct value *list)
{
    for (int i = 0; i < list->count && list->kind == VALUE_LIST; i++) {
        if (i == COMPLAINTS_A_FILE_MOST) {
            break;
        }
        take(complaints, file, lines, &list->values[i]);
    }
}

bool complaints_have_error(const struct complaints *complaints, const char *file)
{
    for (int i = 0; i < complaints->count; i++) {
        if (complaints->list[i].error && strcmp(complaints->list[i].file, file) == 0) {
            return true;
        }
    }
    return false;
}

static int compare(const void *one, const void *other)
{
    const struct complaint *a = one;
    const struct complaint *b = other;
    int order = strcmp(a->file, b->file);
    if (order == 0) {
        order = (a->line > b->line) - (a->line < b->line);
    }
    return order != 0 ? order : strcmp(a->text, b->text);
}

void complaints_sort(struct complaints *complaints)
{
    if (complaints->count == 0) {
        return;
    }
    qsort(complaints->list, (size_t)complaints->count, sizeof *complaints->list, compare);
    int kept = 1;
    for (int i = 1; i < complaints->count; i++) {
        if (compare(&complaints->list[i], &complaints->list[kept - 1]) != 0) {
            complaints->list[kept++] = complaints->list[i];
        }
    }
    complaints->count = kept;
}
