#include "record/writer_text.h"

#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

// What would move the cursor or turn the line around.
static bool unruly(uint32_t sign)
{
    return sign < 0x20 || (sign >= 0x7F && sign < 0xA0) || (sign >= 0x2028 && sign <= 0x202E) ||
           (sign >= 0x2066 && sign <= 0x2069);
}

static int cell_width(const char *text)
{
    int width = 0;
    for (uint32_t sign = utf8_next(&text); sign; sign = utf8_next(&text)) {
        width += unruly(sign) ? 1 : utf8proc_charwidth((utf8proc_int32_t)sign);
    }
    return width;
}

static void write_cell_text(FILE *out, const char *text)
{
    const char *from = text;
    for (uint32_t sign = utf8_next(&text); sign; sign = utf8_next(&text)) {
        if (unruly(sign)) {
            putc(' ', out);
        } else {
            fwrite(from, 1, (size_t)(text - from), out);
        }
        from = text;
    }
}

static void write_cell(FILE *out, const char *text, int width, bool right, bool last)
{
    int blanks = width - cell_width(text);
    if (right) {
        fprintf(out, "%*s", blanks, "");
    }
    write_cell_text(out, text);
    if (!last) {
        fprintf(out, "%*s", (right ? 0 : blanks) + 2, "");
    }
}

static void write_line(const struct table *table, const char **cells, const int *widths, FILE *out)
{
    int last = table->column_count - 1;
    while (last > 0 && (!cells[last] || !cells[last][0])) {
        last--;
    }
    for (int i = 0; i <= last; i++) {
        bool right = table->columns[i].kind == COLUMN_INTEGER;
        write_cell(out, cells[i] ? cells[i] : "", widths[i], right, i == last);
    }
    putc('\n', out);
}

bool writer_text(const struct table *table, enum language language, FILE *out, struct fault *fault)
{
    (void)fault;
    struct arena *arena = arena_new();
    int *widths = arena_take(arena, (size_t)table->column_count, sizeof *widths);
    const char **heads = arena_take(arena, (size_t)table->column_count, sizeof *heads);
    for (int i = 0; i < table->column_count; i++) {
        heads[i] = table->columns[i].title.in[language];
        widths[i] = cell_width(heads[i]);
    }
    for (int i = 0; i < table->row_count * table->column_count; i++) {
        int width = table->cells[i] ? cell_width(table->cells[i]) : 0;
        int *widest = &widths[i % table->column_count];
        *widest = width > *widest ? width : *widest;
    }
    write_line(table, heads, widths, out);
    for (int i = 0; i < table->row_count; i++) {
        write_line(table, table->cells + (size_t)i * (size_t)table->column_count, widths, out);
    }
    arena_free(arena);
    return true;
}
