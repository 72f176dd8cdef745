#include "record/writer_csv.h"

#include "record/csv.h"

#include <string.h>

static void write_field(FILE *out, const char *text)
{
    bool apostrophe = csv_needs_apostrophe(text);
    bool quotes = text[0] == '\0' || strpbrk(text, "\",\r\n") || text[0] == ' ' ||
                  text[strlen(text) - 1] == ' ';
    if (quotes) {
        putc('"', out);
    }
    if (apostrophe) {
        putc('\'', out);
    }
    for (const char *at = text; *at; at++) {
        if (*at == '"') {
            putc('"', out);
        }
        putc(*at, out);
    }
    if (quotes) {
        putc('"', out);
    }
}

static void end_field(const struct table *table, int column, FILE *out)
{
    fputs(column + 1 < table->column_count ? "," : "\r\n", out);
}

bool writer_csv(const struct table *table, enum language language, FILE *out, struct fault *fault)
{
    (void)fault;
    fputs("\xEF\xBB\xBF", out);
    for (int i = 0; i < table->column_count; i++) {
        write_field(out, table->columns[i].title.in[language]);
        end_field(table, i, out);
    }
    for (int i = 0; i < table->row_count * table->column_count; i++) {
        if (table->cells[i]) {
            write_field(out, table->cells[i]);
        }
        end_field(table, i % table->column_count, out);
    }
    return true;
}
