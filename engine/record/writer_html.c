#include "record/writer_html.h"

#include "record/cell.h"
#include "record/html_chart.h"
#include "record/markup.h"

enum { ROWS_AT_ONCE = 64 };

static const char style[] =
    "body{font:16px/1.6 'BIZ UDPGothic','BIZ UDGothic','Noto Sans CJK JP',sans-serif;color:#1b2733;"
    "max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "h1{font-size:1.5rem;color:#1f3a5f}h2{font-size:1.1rem;margin:2rem 0 .5rem}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}"
    "dt{color:#4a5866}dd{margin:0;overflow-wrap:anywhere}"
    "footer{margin-top:2rem;border-top:1px solid #8a97a6;font-size:.8rem}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #8a97a6;padding:.25rem .6rem;text-align:left;vertical-align:top}"
    "th{background:#dce8f2}th.n,td.n{text-align:right}td.n,td.d{white-space:nowrap}"
    "body.wide{max-width:100rem}body.wide table{font-size:.85rem}section{overflow-x:auto}"
    "tr.total td{font-weight:bold;background:#eef1f4}"
    "p.note{font-size:.9rem;color:#4a5866;margin:.3rem 0}"
    "svg{max-width:100%;height:auto;margin-top:.6rem}"
    "section{break-inside:auto}tr,svg{break-inside:avoid}h2{break-after:avoid}"
    "thead{display:table-header-group}"
    "@page{size:A4;margin:15mm}@media print{body{font-size:10pt;margin:0;max-width:none}"
    "body.wide table{font-size:8pt}body.wide th,body.wide td{padding:.15rem .3rem}"
    "section{overflow:visible}}";

// What is written behind it where a table has many columns.
static const char across[] = "@page{size:A4 landscape}";

static void write_element(FILE *out, const char *open, const char *text, const char *close)
{
    fputs(open, out);
    markup_text(out, text);
    fputs(close, out);
}

static const char *cell_open(const struct column *column)
{
    const bool day = column->kind == COLUMN_DATE || column->kind == COLUMN_TIME;
    return column_is_number(column) ? "<td class=\"n\">" : day ? "<td class=\"d\">" : "<td>";
}

static bool write_rows(const struct table *table, struct writing *writing, struct arena *arena)
{
    for (int row = 0; row < table->row_count; row++) {
        fputs(row_is_total(table, row) ? "<tr class=\"total\">" : "<tr>", writing->out);
        for (int i = 0; i < table->column_count; i++) {
            write_element(writing->out, cell_open(&table->columns[i]),
                          cell_shown(table, row, i, arena), "</td>");
        }
        fputs("</tr>\n", writing->out);
        if (row % ROWS_AT_ONCE == 0) {
            arena_empty(arena);
        }
        if (!writing_row(writing)) {
            return false;
        }
    }
    return true;
}

static bool write_table(const struct table *table, struct writing *writing)
{
    FILE *out = writing->out;
    fputs("<section>\n", out);
    if (table->title.in[writing->language]) {
        write_element(out, "<h2>", table->title.in[writing->language], "</h2>\n");
    }
    fputs("<table>\n<thead><tr>", out);
    for (int i = 0; i < table->column_count; i++) {
        const bool number = column_is_number(&table->columns[i]);
        write_element(out, number ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">",
                      text_in(&table->columns[i].title, writing->language, NULL), "</th>");
    }
    fputs("</tr></thead>\n<tbody>\n", out);
    struct arena *arena = arena_new();
    bool written = write_rows(table, writing, arena);
    fputs("</tbody>\n</table>\n", out);
    html_chart(table, writing, arena);
    arena_free(arena);
    for (int i = 0; i < table->note_count; i++) {
        write_element(out, "<p class=\"note\">", text_in(&table->notes[i], writing->language, NULL),
                      "</p>\n");
    }
    fputs("</section>\n", out);
    return written;
}

static void write_remarks(const struct document *document, bool below,
                          const struct writing *writing)
{
    fputs("<dl>\n", writing->out);
    for (int i = 0; i < document->remark_count; i++) {
        const struct remark *remark = &document->remarks[i];
        if (remark->below == below) {
            write_element(writing->out, "<dt>", text_in(&remark->label, writing->language, NULL),
                          "</dt>");
            write_element(writing->out, "<dd>", remark->value, "</dd>\n");
        }
    }
    fputs("</dl>\n", writing->out);
}

static bool is_wide(const struct document *document)
{
    enum { UPRIGHT_MOST = 8 };
    bool wide = false;
    for (int i = 0; i < document->table_count; i++) {
        wide |= document->tables[i].column_count > UPRIGHT_MOST;
    }
    return wide;
}

static void write_head(const struct document *document, const struct writing *writing)
{
    FILE *out = writing->out;
    const char *title = text_in(&document->title, writing->language, NULL);
    fprintf(out,
            "<!DOCTYPE html>\n<html lang=\"%s\">\n<head><meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n",
            language_codes[writing->language]);
    write_element(out, "<title>", title, "</title>\n<style>");
    fputs(style, out);
    fputs(is_wide(document) ? across : "", out);
    fputs(is_wide(document) ? "</style></head>\n<body class=\"wide\">\n"
                            : "</style></head>\n<body>\n",
          out);
    write_element(out, "<h1>", title, "</h1>\n");
    write_remarks(document, false, writing);
}

bool writer_html(const struct document *document, struct writing *writing)
{
    write_head(document, writing);
    bool written = true;
    for (int i = 0; written && i < document->table_count; i++) {
        written = write_table(&document->tables[i], writing);
    }
    fputs("<footer>\n", writing->out);
    write_remarks(document, true, writing);
    fputs("</footer>\n</body>\n</html>\n", writing->out);
    return written;
}
