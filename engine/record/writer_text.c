#include "record/writer_text.h"

#include "base/utf8.h"
#include "record/cell.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

// What would move the cursor or turn the line around.
static bool unruly(uint32_t sign)
{
    return sign < 0x20 || (sign >= 0x7F && sign < 0xA0) || (sign >= 0x2028 && sign <= 0x202E) ||
           (sign >= 0x2066 && sign <= 0x2069);
}

static bool plain(char byte)
{
    return byte >= 0x20 && byte < 0x7F;
}

static int cell_width(const char *text)
{
    int width = 0;
    while (*text) {
        if (plain(*text)) {
            width++;
            text++;
        } else {
            const uint32_t sign = utf8_next(&text);
            width += unruly(sign) ? 1 : utf8proc_charwidth((utf8proc_int32_t)sign);
        }
    }
    return width;
}

static void write_blanks(FILE *out, int count)
{
    while (count-- > 0) {
        putc_unlocked(' ', out);
    }
}

static void write_cell_text(FILE *out, const char *text)
{
    const char *from = text; // what may be written as it is
    while (*text) {
        const char *at = text;
        const uint32_t sign = plain(*text) ? (uint32_t)*text++ : utf8_next(&text);
        if (unruly(sign)) {
            fwrite_unlocked(from, 1, (size_t)(at - from), out);
            putc_unlocked(' ', out);
            from = text;
        }
    }
    fwrite_unlocked(from, 1, (size_t)(text - from), out);
}

static void write_cell(FILE *out, const char *text, int width, bool right, bool last)
{
    int blanks = width - cell_width(text);
    if (right) {
        write_blanks(out, blanks);
    }
    write_cell_text(out, text);
    if (!last) {
        write_blanks(out, (right ? 0 : blanks) + 2);
    }
}

// A table being written: its cells as people read them.
struct sheet {
    const struct table *table;
    int *widths;         // of the columns
    struct arena *arena; // cells of the last rows
};

enum { ROWS_AT_ONCE = 64 };

static const char *sheet_cell(const struct sheet *sheet, int row, int column,
                              enum language language)
{
    return row < 0 ? text_in(&sheet->table->columns[column].title, language, NULL)
                   : cell_shown(sheet->table, row, column, sheet->arena);
}

// Row -1 is the head.
static void write_line(const struct sheet *sheet, int row, const struct writing *writing)
{
    int last = sheet->table->column_count - 1;
    while (last > 0 && !sheet_cell(sheet, row, last, writing->language)[0]) {
        last--;
    }
    for (int i = 0; i <= last; i++) {
        write_cell(writing->out, sheet_cell(sheet, row, i, writing->language), sheet->widths[i],
                   column_is_number(&sheet->table->columns[i]), i == last);
    }
    putc('\n', writing->out);
}

static bool forget(const struct sheet *sheet, int row, const struct writing *writing)
{
    if (row % ROWS_AT_ONCE != 0) {
        return true;
    }
    arena_empty(sheet->arena);
    return writing_goes_on(writing);
}

static bool measure(struct sheet *sheet, const struct writing *writing)
{
    bool measured = true;
    for (int row = -1; measured && row < sheet->table->row_count; row++) {
        for (int i = 0; i < sheet->table->column_count; i++) {
            int width = cell_width(sheet_cell(sheet, row, i, writing->language));
            sheet->widths[i] = width > sheet->widths[i] ? width : sheet->widths[i];
        }
        measured = forget(sheet, row, writing);
    }
    return measured;
}

static bool write_table(const struct table *table, struct writing *writing, struct arena *arena)
{
    struct sheet sheet = {.table = table, .arena = arena};
    sheet.widths = memory_take((size_t)table->column_count, sizeof *sheet.widths);
    bool written = measure(&sheet, writing);
    for (int row = -1; written && row < table->row_count; row++) {
        write_line(&sheet, row, writing);
        written = forget(&sheet, row, writing) && (row < 0 || writing_row(writing));
    }
    free(sheet.widths);
    for (int i = 0; i < table->note_count; i++) {
        write_cell_text(writing->out, text_in(&table->notes[i], writing->language, NULL));
        putc('\n', writing->out);
    }
    return written;
}

static void write_remarks(const struct document *document, bool below,
                          const struct writing *writing)
{
    for (int i = 0; i < document->remark_count; i++) {
        const struct remark *remark = &document->remarks[i];
        if (remark->below != below) {
            continue;
        }
        write_cell_text(writing->out, text_in(&remark->label, writing->language, NULL));
        fputs(": ", writing->out);
        write_cell_text(writing->out, remark->value);
        putc('\n', writing->out);
    }
}

bool writer_text(const struct document *document, struct writing *writing)
{
    const bool titled = document->title.in[writing->language] != NULL;
    if (titled) {
        write_cell_text(writing->out, text_in(&document->title, writing->language, NULL));
        putc('\n', writing->out);
        write_remarks(document, false, writing);
    }
    bool written = true;
    for (int i = 0; written && i < document->table_count; i++) {
        const struct table *table = &document->tables[i];
        if (titled || i > 0) {
            putc('\n', writing->out);
        }
        if (table->title.in[writing->language]) {
            write_cell_text(writing->out, table->title.in[writing->language]);
            putc('\n', writing->out);
        }
        struct arena *arena = arena_new();
        written = write_table(table, writing, arena);
        arena_free(arena);
    }
    if (titled && written) {
        putc('\n', writing->out);
        write_remarks(document, true, writing);
    }
    return written;
}
