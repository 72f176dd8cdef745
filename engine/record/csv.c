#include "record/csv.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <string.h>

// Blanks that a spreadsheet skips before it looks at the first sign of a cell.
static bool blank(uint32_t sign)
{
    return sign <= 0x20 || sign == 0x7F || sign == 0xA0 || sign == 0x1680 ||
           (sign >= 0x2000 && sign <= 0x200F) || (sign >= 0x2028 && sign <= 0x202F) ||
           (sign >= 0x205F && sign <= 0x2064) || sign == 0x3000 || sign == 0xFEFF;
}

bool csv_needs_apostrophe(const char *text)
{
    static const uint32_t runs[] = {'=', '+', '-', '@', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};
    const char *at = text;
    if ((text[0] >= '0' && text[0] <= '9') || (text[0] >= 'a' && text[0] <= 'z')) {
        return false; // like most
    }
    if (text[0] == '\'' || text[0] == '\t' || text[0] == '\r' || text[0] == '\n') {
        return true;
    }
    uint32_t sign = utf8_next(&at);
    while (sign != 0 && blank(sign)) {
        sign = utf8_next(&at);
    }
    for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
        if (sign == runs[i]) {
            return true;
        }
    }
    return false;
}

struct reader {
    const char *at;
    const char *end;
    struct arena *arena;
    struct fault *fault;
    struct buffer field;
    bool quoted;
};

static bool at_line_end(const struct reader *reader)
{
    return reader->at == reader->end || *reader->at == '\n' ||
           (*reader->at == '\r' && reader->at + 1 < reader->end && reader->at[1] == '\n');
}

// What stands between quotes; two quotes are one.
static bool read_quoted(struct reader *reader)
{
    for (reader->at++; reader->at < reader->end; reader->at++) {
        if (*reader->at == '"') {
            reader->at++;
            if (reader->at == reader->end || *reader->at != '"') {
                return true;
            }
        }
        buffer_add(&reader->field, reader->at, 1);
    }
    return fault_set(reader->fault, "a quote is left open in the CSV: save the file again");
}

static bool read_field(struct reader *reader)
{
    reader->field.length = 0;
    reader->quoted = reader->at < reader->end && *reader->at == '"';
    if (reader->quoted && !read_quoted(reader)) {
        return false;
    }
    while (!at_line_end(reader) && *reader->at != ',') {
        buffer_add(&reader->field, reader->at++, 1);
    }
    buffer_add(&reader->field, "", 0);
    return strlen(reader->field.text) == reader->field.length ||
           fault_set(reader->fault, "a field of the CSV holds a zero byte: save the file again");
}

static const char *field_value(const struct reader *reader)
{
    const char *text = reader->field.text;
    if (text[0] == '\0' && !reader->quoted) {
        return NULL;
    }
    return arena_text(reader->arena, text[0] == '\'' ? text + 1 : text);
}

static bool read_row(struct reader *reader, struct csv_row *row)
{
    bool more = true;
    while (more) {
        if (!read_field(reader)) {
            return false;
        }
        row->fields = arena_more(reader->arena, row->fields, row->count, sizeof *row->fields);
        row->fields[row->count++] = field_value(reader);
        more = reader->at < reader->end && *reader->at == ',';
        reader->at += more;
    }
    if (reader->at < reader->end) {
        reader->at += *reader->at == '\r' ? 2 : 1;
    }
    return true;
}

bool csv_read(const char *text, size_t length, struct arena *arena, struct csv *csv,
              struct fault *fault)
{
    static const char mark[] = "\xEF\xBB\xBF";
    struct reader reader = {.at = text, .end = text + length, .arena = arena, .fault = fault};
    if (length >= 3 && memcmp(text, mark, 3) == 0) {
        reader.at += 3;
    }
    bool read = true;
    *csv = (struct csv){0};
    while (read && reader.at < reader.end) {
        struct csv_row row = {0};
        read = read_row(&reader, &row);
        csv->rows = arena_more(arena, csv->rows, csv->count, sizeof *csv->rows);
        csv->rows[csv->count++] = row;
    }
    buffer_free(&reader.field);
    return read;
}
