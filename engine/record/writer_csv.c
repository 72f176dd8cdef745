#include "record/writer_csv.h"

#include "record/cell.h"
#include "record/csv.h"

#include <string.h>

static void write_quoted(FILE *out, const char *text)
{
    for (const char *quote = strchr(text, '"'); quote; quote = strchr(text, '"')) {
        fwrite_unlocked(text, 1, (size_t)(quote - text) + 1, out);
        putc_unlocked('"', out);
        text = quote + 1;
    }
    fputs_unlocked(text, out);
}

static void write_field(FILE *out, const char *text)
{
    bool apostrophe = csv_needs_apostrophe(text);
    const size_t plain = strcspn(text, "\",\r\n");
    bool quotes = text[plain] || plain == 0 || text[0] == ' ' || text[plain - 1] == ' ';
    if (!quotes && !apostrophe) {
        fwrite_unlocked(text, 1, plain, out);
        return;
    }
    if (quotes) {
        putc_unlocked('"', out);
    }
    if (apostrophe) {
        putc_unlocked('\'', out);
    }
    write_quoted(out, text);
    if (quotes) {
        putc_unlocked('"', out);
    }
}

static void end_field(const struct table *table, int column, FILE *out)
{
    fputs_unlocked(column + 1 < table->column_count ? "," : "\r\n", out);
}

static void write_line(FILE *out, const char *first, const char *second)
{
    write_field(out, first);
    if (second) {
        putc(',', out);
        write_field(out, second);
    }
    fputs("\r\n", out);
}

static bool write_table(const struct table *table, struct writing *writing)
{
    FILE *out = writing->out;
    for (int i = 0; i < table->column_count; i++) {
        write_field(out, table->columns[i].title.in[writing->language]);
        end_field(table, i, out);
    }
    for (int row = 0; row < table->row_count; row++) {
        for (int i = 0; i < table->column_count; i++) {
            const char *cell = cell_at(table, row, i);
            if (cell) {
                write_field(out, cell);
            }
            end_field(table, i, out);
        }
        if (!writing_row(writing)) {
            return false;
        }
    }
    return true;
}

static void write_head(const struct document *document, const struct writing *writing)
{
    write_line(writing->out, document->title.in[writing->language], NULL);
    for (int i = 0; i < document->remark_count; i++) {
        const struct remark *remark = &document->remarks[i];
        write_line(writing->out, remark->label.in[writing->language], remark->value);
    }
}

static void write_notes(const struct table *table, const struct writing *writing)
{
    for (int i = 0; i < table->note_count; i++) {
        write_line(writing->out, text_in(&table->notes[i], writing->language, NULL), NULL);
    }
}

bool writer_csv(const struct document *document, struct writing *writing)
{
    const bool titled = document->title.in[writing->language] != NULL;
    fputs("\xEF\xBB\xBF", writing->out);
    if (titled) {
        write_head(document, writing);
    }
    for (int i = 0; i < document->table_count; i++) {
        const struct table *table = &document->tables[i];
        if (titled) {
            fputs("\r\n", writing->out);
        }
        if (titled && table->title.in[writing->language]) {
            write_line(writing->out, table->title.in[writing->language], NULL);
        }
        if (!write_table(table, writing)) {
            return false;
        }
        if (titled) {
            write_notes(table, writing);
        }
    }
    return true;
}
