#include "press/workbook.h"

#include "record/cell.h"
#include "record/scratch.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <utf8proc.h>
#include <xlsxwriter.h>

// Excel takes no longer text in a cell, and no longer name of a sheet.
enum { CELL_MOST = 32767, NAME_MOST = 31, ROWS_MOST = 1048576 };

// From so many rows on, finished ones are not kept in memory.
enum { ROWS_MANY = 5000, ROWS_AT_ONCE = 64 };

// The most that a cell takes in XML, and a sign of its text, written as &quot;.
enum { CELL_BYTES = 64, SIGN_BYTES = 6 };

struct workbook {
    lxw_workbook *book;
    lxw_format *formats[COLUMN_DATE + 1];
    lxw_format *totals[COLUMN_DATE + 1];
    lxw_format *head, *title;
    struct arena *arena;
    struct arena *cells; // of the last rows
    int64_t bytes;       // so many at most are in all sheets
};

static const char *const number_formats[COLUMN_DATE + 1] = {
    [COLUMN_INTEGER] = "#,##0",         [COLUMN_DECIMAL] = "0.000",   [COLUMN_PERCENT] = "0.0%",
    [COLUMN_TIME] = "yyyy-mm-dd hh:mm", [COLUMN_DATE] = "yyyy-mm-dd",
};

static void make_formats(struct workbook *workbook)
{
    for (int kind = 0; kind <= COLUMN_DATE; kind++) {
        workbook->formats[kind] = workbook_add_format(workbook->book);
        workbook->totals[kind] = workbook_add_format(workbook->book);
        format_set_bold(workbook->totals[kind]);
        format_set_top(workbook->totals[kind], LXW_BORDER_THIN);
        format_set_align(workbook->formats[kind], LXW_ALIGN_VERTICAL_TOP);
        if (number_formats[kind]) {
            format_set_num_format(workbook->formats[kind], number_formats[kind]);
            format_set_num_format(workbook->totals[kind], number_formats[kind]);
        } else {
            format_set_text_wrap(workbook->formats[kind]);
        }
    }
    workbook->head = workbook_add_format(workbook->book);
    format_set_bold(workbook->head);
    format_set_bg_color(workbook->head, 0xDCE8F2);
    format_set_bottom(workbook->head, LXW_BORDER_THIN);
    format_set_text_wrap(workbook->head);
    workbook->title = workbook_add_format(workbook->book);
    format_set_bold(workbook->title);
}

// A text as a cell takes it: without what XML 1.0 has no word for, cut at a whole character.
static const char *cell_text(const char *text, struct arena *arena)
{
    char *clean = arena_text(arena, text);
    size_t signs = 0;
    size_t length = 0;
    for (char *at = clean; *at; at++) {
        if ((unsigned char)*at < 0x20 && *at != '\n' && *at != '\t') {
            *at = ' ';
        }
        if (((unsigned char)*at & 0xC0) != 0x80 && ++signs > CELL_MOST) {
            break;
        }
        length++;
    }
    clean[length] = '\0';
    return clean;
}

// The days since the end of 1899 (as spreadsheets count) of 2026-11-21 or 2026-11-21T16:05:09…
static bool serial(const char *cell, double *number)
{
    lxw_datetime moment = {0};
    int year = 0;
    int hour = 0;
    int minute = 0;
    const int found = sscanf(cell, "%4d-%2d-%2dT%2d:%2d:%2lf", &year, &moment.month, &moment.day,
                             &hour, &minute, &moment.sec);
    moment.year = year;
    moment.hour = hour;
    moment.min = minute;
    *number = lxw_datetime_to_excel_datetime(&moment);
    return found >= 3 && year >= 1900;
}

static void put_cell(struct workbook *workbook, lxw_worksheet *sheet, const struct table *table,
                     int row, int column, lxw_row_t at)
{
    const enum column_kind kind = table->columns[column].kind;
    lxw_format *format =
        row_is_total(table, row) ? workbook->totals[kind] : workbook->formats[kind];
    const char *cell = cell_at(table, row, column);
    double number;
    workbook->bytes += CELL_BYTES + (cell ? SIGN_BYTES * (int64_t)strlen(cell) : 0);
    if (!cell) {
        worksheet_write_blank(sheet, at, (lxw_col_t)column, format);
    } else if (column_is_number(&table->columns[column])) {
        number = strtod(cell, NULL) / (kind == COLUMN_PERCENT ? 100 : 1);
        worksheet_write_number(sheet, at, (lxw_col_t)column, number, format);
    } else if (kind != COLUMN_TEXT && serial(cell, &number)) {
        worksheet_write_number(sheet, at, (lxw_col_t)column, number, format);
    } else {
        worksheet_write_string(sheet, at, (lxw_col_t)column, cell_text(cell, workbook->cells),
                               format);
    }
}

static int text_width(const char *text)
{
    int width = 0;
    int widest = 0;
    utf8proc_int32_t sign;
    for (const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)text; *at;) {
        const utf8proc_ssize_t length = utf8proc_iterate(at, -1, &sign);
        if (length <= 0) {
            break;
        }
        at += length;
        width = sign == '\n' ? 0 : width + utf8proc_charwidth(sign);
        widest = width > widest ? width : widest;
    }
    return widest;
}

static bool forget(const struct workbook *workbook, int row, const struct writing *writing)
{
    if (row % ROWS_AT_ONCE != 0) {
        return true;
    }
    arena_empty(workbook->cells);
    return writing_goes_on(writing);
}

static bool set_widths(struct workbook *workbook, lxw_worksheet *sheet, const struct table *table,
                       const struct writing *writing)
{
    const int most = 60;
    int *widest = arena_take(workbook->arena, (size_t)table->column_count, sizeof *widest);
    bool measured = true;
    for (int row = -1; measured && row < table->row_count; row++) {
        for (int i = 0; i < table->column_count; i++) {
            const int width =
                text_width(row < 0 ? text_in(&table->columns[i].title, writing->language, NULL)
                                   : cell_shown(table, row, i, workbook->cells));
            widest[i] = width > widest[i] ? width : widest[i];
        }
        measured = forget(workbook, row, writing);
    }
    for (int i = 0; i < table->column_count; i++) {
        worksheet_set_column(sheet, (lxw_col_t)i, (lxw_col_t)i,
                             (widest[i] < most ? widest[i] : most) + 2, NULL);
    }
    return measured;
}

// Excel's rule: at most 31 characters, none of []:*?/\ and not like another, whatever the case.
static const char *sheet_name(const struct table *table, int number, enum language language,
                              struct arena *arena)
{
    const char *title = text_in(&table->title, language, NULL);
    static const struct text plain = {.in = {"表", "Table"}};
    const size_t digits = strspn(title, "0123456789");
    const bool numbered = digits > 0 && strncmp(title + digits, ". ", 2) == 0; // itself
    char *name = numbered ? arena_text(arena, title)
                          : arena_format(arena, "%d %s", number,
                                         title[0] ? title : text_in(&plain, language, NULL));
    int signs = 0;
    for (char *at = name; *at; at++) {
        if (strchr("[]:*?/\\'", *at) || (unsigned char)*at < 0x20) {
            *at = ' ';
        }
        if (((unsigned char)*at & 0xC0) != 0x80 && ++signs > NAME_MOST) {
            *at = '\0';
            break;
        }
    }
    return name;
}

static lxw_row_t put_head(struct workbook *workbook, lxw_worksheet *sheet,
                          const struct document *document, const struct writing *writing)
{
    const char *title = document->title.in[writing->language];
    lxw_row_t at = 0;
    if (title) {
        worksheet_write_string(sheet, at++, 0, cell_text(title, workbook->arena), workbook->title);
    }
    for (int i = 0; title && i < document->remark_count; i++) {
        const struct remark *remark = &document->remarks[i];
        worksheet_write_string(sheet, at, 0, text_in(&remark->label, writing->language, NULL),
                               NULL);
        worksheet_write_string(sheet, at++, 1, cell_text(remark->value, workbook->arena), NULL);
    }
    return title ? at + 1 : 0;
}

static bool put_table(struct workbook *workbook, lxw_worksheet *sheet,
                      const struct document *document, const struct table *table,
                      struct writing *writing)
{
    lxw_row_t at = put_head(workbook, sheet, document, writing);
    const lxw_row_t head = at;
    if ((int64_t)head + 1 + table->row_count + table->note_count > ROWS_MOST) {
        return fault_set(writing->fault, "a workbook takes no more than %d rows: choose csv",
                         ROWS_MOST);
    }
    for (int i = 0; i < table->column_count; i++) {
        worksheet_write_string(sheet, at, (lxw_col_t)i,
                               text_in(&table->columns[i].title, writing->language, NULL),
                               workbook->head);
    }
    for (int row = 0; row < table->row_count; row++) {
        at++;
        for (int i = 0; i < table->column_count; i++) {
            put_cell(workbook, sheet, table, row, i, at);
        }
        if (!forget(workbook, row, writing) || !writing_row(writing)) {
            return false;
        }
    }
    worksheet_freeze_panes(sheet, head + 1, 0);
    const int rows = table->row_count - table->total_count;
    if (rows > 0) {
        worksheet_autofilter(sheet, head, 0, head + (lxw_row_t)rows,
                             (lxw_col_t)(table->column_count - 1));
    }
    for (int i = 0; i < table->note_count; i++) {
        const char *note = text_in(&table->notes[i], writing->language, NULL);
        worksheet_write_string(sheet, ++at, 0, cell_text(note, workbook->arena), NULL);
    }
    return set_widths(workbook, sheet, table, writing);
}

// In the file's own properties, so that they are there, too, where a table stands alone.
static void put_properties(struct workbook *workbook, const struct document *document,
                           enum language language)
{
    const char *comments = "";
    for (int i = 0; i < document->remark_count; i++) {
        const struct remark *remark = &document->remarks[i];
        comments = arena_format(workbook->arena, "%s%s%s: %s", comments, i > 0 ? "\n" : "",
                                text_in(&remark->label, language, NULL), remark->value);
    }
    lxw_doc_properties properties = {
        .title = arena_text(workbook->arena, text_in(&document->title, language, NULL)),
        .comments = arena_text(workbook->arena, comments)};
    workbook_set_properties(workbook->book, &properties);
}

static bool fill(struct workbook *workbook, const struct document *document,
                 struct writing *writing)
{
    make_formats(workbook);
    put_properties(workbook, document, writing->language);
    for (int i = 0; i < document->table_count; i++) {
        const struct table *table = &document->tables[i];
        const char *name = sheet_name(table, i + 1, writing->language, workbook->arena);
        lxw_worksheet *sheet = workbook_add_worksheet(workbook->book, name);
        if (!sheet) {
            return fault_set(writing->fault, "a workbook takes no more tables: export fewer");
        }
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        if (!put_table(workbook, sheet, document, table, writing)) {
            return false;
        }
    }
    return true;
}

static bool failed(const struct writing *writing, const char *reason)
{
    return fault_set(writing->fault, "cannot write the workbook (%s): make room on the disk",
                     reason);
}

// The library does not look whether its temporary files take what it writes: on a full disk the
// workbook would be short of rows. So it is made sure before that there is room for what it writes
// when the book is closed.
static bool has_room(const struct workbook *workbook, const struct writing *writing)
{
    const int file = scratch_open();
    const int reason = file < 0 ? errno : posix_fallocate(file, 0, workbook->bytes + 1);
    if (file >= 0) {
        close(file);
    }
    return reason == 0 || failed(writing, strerror(reason));
}

static bool kept_all(const struct workbook *workbook, const struct writing *writing)
{
    lxw_worksheet *sheet;
    STAILQ_FOREACH(sheet, workbook->book->worksheets, list_pointers)
    {
        FILE *rows = sheet->optimize_tmpfile; // where they are when they are many
        if (rows && (fflush(rows) != 0 || ferror(rows))) {
            return failed(writing, strerror(errno));
        }
    }
    return true;
}

static bool copy(int from, struct writing *writing)
{
    char block[1 << 14];
    ssize_t got;
    if (lseek(from, 0, SEEK_SET) != 0) {
        return fault_set(writing->fault, "cannot write the workbook (%s)", strerror(errno));
    }
    while ((got = read(from, block, sizeof block)) > 0) {
        fwrite(block, 1, (size_t)got, writing->out);
    }
    return got == 0 || fault_set(writing->fault, "cannot write the workbook (%s)", strerror(errno));
}

// libxlsxwriter writes to names of files alone: it gets one that has no other name.
bool workbook_write(const struct document *document, struct writing *writing)
{
    const int file = scratch_open();
    if (file < 0) {
        return failed(writing, strerror(errno));
    }
    struct workbook workbook = {.arena = arena_new(), .cells = arena_new()};
    lxw_workbook_options options = {.constant_memory = writing->rows >= ROWS_MANY,
                                    .tmpdir = arena_text(workbook.arena, scratch_folder())};
    workbook.book =
        workbook_new_opt(arena_format(workbook.arena, "/proc/self/fd/%d", file), &options);
    bool written = workbook.book ? fill(&workbook, document, writing) &&
                                       kept_all(&workbook, writing) && has_room(&workbook, writing)
                                 : failed(writing, strerror(errno));
    const lxw_error error = workbook.book ? workbook_close(workbook.book) : LXW_NO_ERROR;
    written = written && (error == LXW_NO_ERROR || failed(writing, lxw_strerror(error)));
    written = written && copy(file, writing);
    close(file);
    arena_free(workbook.arena);
    arena_free(workbook.cells);
    return written;
}
