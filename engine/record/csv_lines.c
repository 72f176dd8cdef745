#include "record/csv_lines.h"

#include "base/buffer.h"

// A quoted field that goes on for longer is a quote that somebody forgot.
enum { QUOTED_LINES_MOST = 20 };

struct reading {
    const char *at, *end;
    char separator;
    int number; // of the line at `at`
    struct arena *arena;
    struct buffer field;
};

static char separator_of(const char *text, const char *end)
{
    static const char separators[] = {',', '\t', ';'};
    int counts[sizeof separators] = {0};
    bool quoted = false;
    for (const char *at = text; at < end && (quoted || (*at != '\n' && *at != '\r')); at++) {
        quoted ^= *at == '"';
        for (size_t i = 0; !quoted && i < sizeof separators; i++) {
            counts[i] += *at == separators[i];
        }
    }
    int best = 0;
    for (int i = 1; i < (int)sizeof separators; i++) {
        best = counts[i] > counts[best] ? i : best;
    }
    return separators[best];
}

static bool at_end_of_line(const struct reading *reading)
{
    return reading->at == reading->end || *reading->at == '\n' || *reading->at == '\r';
}

static void add_byte(struct reading *reading, char byte)
{
    if (byte == '\0') {
        buffer_add_text(&reading->field, "\xEF\xBF\xBD");
    } else {
        buffer_add(&reading->field, &byte, 1);
    }
}

// What stands between quotes; two quotes are one. False when the quote is left open.
static bool read_quoted(struct reading *reading)
{
    int lines = 0;
    for (reading->at++; reading->at < reading->end; reading->at++) {
        if (*reading->at == '"') {
            reading->at++;
            if (reading->at == reading->end || *reading->at != '"') {
                return true;
            }
        }
        lines += *reading->at == '\n';
        if (lines > QUOTED_LINES_MOST) {
            return false;
        }
        reading->number += *reading->at == '\n';
        add_byte(reading, *reading->at);
    }
    return false;
}

static bool read_field(struct reading *reading, bool quotes)
{
    reading->field.length = 0;
    buffer_add_text(&reading->field, "");
    if (quotes && reading->at < reading->end && *reading->at == '"' && !read_quoted(reading)) {
        return false;
    }
    while (!at_end_of_line(reading) && *reading->at != reading->separator) {
        add_byte(reading, *reading->at++);
    }
    return true;
}

static void keep_field(struct reading *reading, struct csv_line *line)
{
    line->fields = arena_more(reading->arena, line->fields, line->count, sizeof *line->fields);
    line->fields[line->count++] =
        arena_text_part(reading->arena, reading->field.text, reading->field.length);
}

static bool read_fields(struct reading *reading, struct csv_line *line, bool quotes)
{
    bool more = true;
    while (more) {
        if (!read_field(reading, quotes)) {
            return false;
        }
        keep_field(reading, line);
        more = reading->at < reading->end && *reading->at == reading->separator;
        reading->at += more;
    }
    return true;
}

static struct csv_line read_line(struct reading *reading)
{
    const struct reading begun = *reading;
    struct csv_line line = {.number = reading->number};
    if (!read_fields(reading, &line, true)) {
        reading->at = begun.at;
        reading->number = begun.number;
        line = (struct csv_line){.number = reading->number, .quote_open = true};
        read_fields(reading, &line, false);
    }
    if (reading->at < reading->end) {
        const bool pair =
            *reading->at == '\r' && reading->at + 1 < reading->end && reading->at[1] == '\n';
        reading->at += pair ? 2 : 1;
    }
    reading->number++;
    return line;
}

struct csv_lines csv_lines_read(const char *text, size_t length, struct arena *arena)
{
    struct reading reading = {.at = text,
                              .end = text + length,
                              .separator = separator_of(text, text + length),
                              .number = 1,
                              .arena = arena};
    struct csv_lines lines = {0};
    while (reading.at < reading.end) {
        lines.lines = arena_more(arena, lines.lines, lines.count, sizeof *lines.lines);
        lines.lines[lines.count++] = read_line(&reading);
    }
    buffer_free(&reading.field);
    return lines;
}
