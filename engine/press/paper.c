#include "press/paper.h"

#include "press/ink.h"
#include "record/bars.h"
#include "record/cell.h"

#include <cairo-pdf.h>
#include <string.h>

static const double MARGIN = 42;
static const double PADDING = 3;
static const double SIZE = 9;
static const double FOOT_ROOM = 40; // for the remarks that stand below

// Pages are counted on a first run that draws nowhere, so that each can say of how many it is.
struct paper {
    const struct document *document;
    struct writing *writing;
    cairo_t *page;
    struct arena *arena;
    struct arena *cells;  // of the last rows
    double width, height; // of a page
    double y;             // where the next line goes
    int number, count;    // of pages; a count of 0 is the first run
};

struct frame {
    const struct table *table;
    double *widths; // of the columns
    bool *long_one; // whether a column would take more than it wants
};

static const struct lettering body = {9, PANGO_WEIGHT_NORMAL, INK_BLACK, PANGO_ALIGN_LEFT};
static const struct lettering strong = {9, PANGO_WEIGHT_BOLD, INK_BLACK, PANGO_ALIGN_LEFT};
static const struct lettering title = {15, PANGO_WEIGHT_BOLD, INK_NAVY, PANGO_ALIGN_LEFT};
static const struct lettering heading = {11, PANGO_WEIGHT_BOLD, INK_NAVY, PANGO_ALIGN_LEFT};
static const struct lettering small = {7.5, PANGO_WEIGHT_NORMAL, INK_BLACK, PANGO_ALIGN_LEFT};
static const struct lettering foot = {8, PANGO_WEIGHT_NORMAL, INK_BLACK, PANGO_ALIGN_RIGHT};

static double inner(const struct paper *paper)
{
    return paper->width - 2 * MARGIN;
}

static void end_page(struct paper *paper)
{
    char number[64];
    snprintf(number, sizeof number, "%d / %d", paper->number, paper->count);
    ink_text(paper->page, MARGIN, paper->height - MARGIN + 10, inner(paper), number, foot);
    cairo_show_page(paper->page);
}

static void begin_page(struct paper *paper)
{
    if (paper->number > 0) {
        end_page(paper);
    }
    paper->number++;
    paper->y = MARGIN;
}

static double page_room(const struct paper *paper)
{
    return paper->height - 2 * MARGIN;
}

static bool fits(const struct paper *paper, double height)
{
    return paper->y + height <= paper->height - MARGIN;
}

static struct lettering lettering_of(const struct frame *frame, int row, int column)
{
    struct lettering lettering = row < 0 || row_is_total(frame->table, row) ? strong : body;
    lettering.alignment =
        column_is_number(&frame->table->columns[column]) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
    return lettering;
}

// Row -1 is the head.
static const char *cell_of(const struct paper *paper, const struct frame *frame, int row,
                           int column)
{
    return row < 0 ? text_in(&frame->table->columns[column].title, paper->writing->language, NULL)
                   : cell_shown(frame->table, row, column, paper->cells);
}

static double row_height(const struct paper *paper, const struct frame *frame, int row)
{
    double highest = 0;
    for (int i = 0; i < frame->table->column_count; i++) {
        PangoLayout *layout = ink_lay(paper->page, cell_of(paper, frame, row, i),
                                      frame->widths[i] - 2 * PADDING, lettering_of(frame, row, i));
        const double height = ink_height(layout);
        g_object_unref(layout);
        highest = height > highest ? height : highest;
    }
    return highest + 2 * PADDING;
}

static void draw_row(struct paper *paper, const struct frame *frame, int row, double height)
{
    double x = MARGIN;
    if (row < 0) {
        ink_box(paper->page, x, paper->y, inner(paper), height, INK_PALE);
    }
    for (int i = 0; i < frame->table->column_count; i++) {
        ink_text(paper->page, x + PADDING, paper->y + PADDING, frame->widths[i] - 2 * PADDING,
                 cell_of(paper, frame, row, i), lettering_of(frame, row, i));
        x += frame->widths[i];
    }
    paper->y += height;
    ink_box(paper->page, MARGIN, paper->y - 0.25, inner(paper), 0.5, INK_GREY);
}

static double natural_width(const struct paper *paper, struct frame *frame, int column)
{
    double widest = 0;
    for (int row = -1; row < frame->table->row_count && row < 200; row++) {
        PangoLayout *layout = ink_lay(paper->page, cell_of(paper, frame, row, column), 10000,
                                      lettering_of(frame, -1, column));
        int width = 0;
        pango_layout_set_width(layout, -1);
        pango_layout_get_size(layout, &width, NULL);
        g_object_unref(layout);
        widest = (double)width / PANGO_SCALE > widest ? (double)width / PANGO_SCALE : widest;
    }
    const double most = 26 * SIZE;
    frame->long_one[column] = widest > most;
    return (widest < most ? widest : most) + 2 * PADDING + 1;
}

// What is left goes to the columns with long texts, or to all.
static void spread(struct frame *frame, double left)
{
    int longs = 0;
    for (int i = 0; i < frame->table->column_count; i++) {
        longs += frame->long_one[i];
    }
    for (int i = 0; i < frame->table->column_count; i++) {
        if (longs == 0 || frame->long_one[i]) {
            frame->widths[i] += left / (longs > 0 ? longs : frame->table->column_count);
        }
    }
}

static bool is_day(const struct column *column)
{
    return column->kind == COLUMN_DATE || column->kind == COLUMN_TIME;
}

// Days, and columns that want no more than their share, get what they want; the others share what
// is left.
static void share_widths(const struct paper *paper, struct frame *frame)
{
    const int count = frame->table->column_count;
    bool *settled = arena_take(paper->arena, (size_t)count, sizeof *settled);
    double left = inner(paper);
    int open = count;
    bool again = true;
    for (int i = 0; i < count; i++) {
        if (is_day(&frame->table->columns[i])) {
            settled[i] = true;
            left -= frame->widths[i];
            open--;
        }
    }
    while (again && open > 0) {
        again = false;
        const double share = left / open;
        for (int i = 0; i < count; i++) {
            if (!settled[i] && frame->widths[i] <= share) {
                settled[i] = true;
                left -= frame->widths[i];
                open--;
                again = true;
            }
        }
    }
    for (int i = 0; i < count; i++) {
        if (!settled[i]) {
            frame->widths[i] = left / open;
        }
    }
    if (open == 0) {
        spread(frame, left);
    }
}

// Returns how much the columns want together.
static double set_widths(const struct paper *paper, struct frame *frame)
{
    const size_t count = (size_t)frame->table->column_count;
    double wanted = 0;
    frame->widths = arena_take(paper->arena, count, sizeof *frame->widths);
    frame->long_one = arena_take(paper->arena, count, sizeof *frame->long_one);
    for (int i = 0; i < frame->table->column_count; i++) {
        frame->widths[i] = natural_width(paper, frame, i);
        wanted += frame->widths[i];
    }
    share_widths(paper, frame);
    return wanted;
}

static const double BAR = 15; // from one bar to the next

static double chart_height(const struct table *table)
{
    return table->chart.value > 0 ? 6 + BAR * (table->row_count - table->total_count) : 0;
}

// On one page, unless it is too long for any.
static void draw_chart(struct paper *paper, const struct table *table)
{
    const struct bars bars = bars_of(table, paper->arena);
    const double line = BAR;
    const double labels = inner(paper) * 0.4;
    const double full = inner(paper) * 0.45;
    struct lettering right = body;
    right.alignment = PANGO_ALIGN_RIGHT;
    if (!fits(paper, chart_height(table)) && chart_height(table) < page_room(paper)) {
        begin_page(paper);
    }
    paper->y += 6;
    for (int i = 0; i < bars.count; i++) {
        if (!fits(paper, line)) {
            begin_page(paper);
        }
        const struct bar *bar = &bars.bars[i];
        ink_text(paper->page, MARGIN, paper->y + 1, labels - 6, bar->label, right);
        ink_box(paper->page, MARGIN + labels, paper->y + 1, full * bar->share, line - 4, INK_TEAL);
        ink_text(paper->page, MARGIN + labels + full * bar->share + 5, paper->y + 1, 100,
                 bar->value, body);
        paper->y += line;
    }
}

static void draw_line(struct paper *paper, const char *text, struct lettering lettering)
{
    PangoLayout *layout = ink_lay(paper->page, text, inner(paper), lettering);
    const double height = ink_height(layout);
    g_object_unref(layout);
    if (!fits(paper, height)) {
        begin_page(paper);
    }
    ink_text(paper->page, MARGIN, paper->y, inner(paper), text, lettering);
    paper->y += height + 2;
}

// From one line to the next in the row's longest cell.
static double line_height(const struct paper *paper, const struct frame *frame, int row)
{
    double highest = 0;
    int lines = 1;
    for (int i = 0; i < frame->table->column_count; i++) {
        PangoLayout *layout = ink_lay(paper->page, cell_of(paper, frame, row, i),
                                      frame->widths[i] - 2 * PADDING, lettering_of(frame, row, i));
        if (ink_height(layout) > highest) {
            highest = ink_height(layout);
            lines = pango_layout_get_line_count(layout);
        }
        g_object_unref(layout);
    }
    return highest / lines;
}

// A row that no page has room for goes on overleaf, cut between two lines.
static void draw_tall_row(struct paper *paper, const struct frame *frame, int row, double height)
{
    const double line = line_height(paper, frame, row);
    for (double done = 0; done < height;) {
        const double room = paper->height - MARGIN - paper->y - PADDING;
        const double whole = line * (int)(room / line);
        const double part = height - done < room ? height - done : whole;
        const double top = paper->y;
        cairo_save(paper->page);
        cairo_rectangle(paper->page, 0, top, paper->width, part + (done > 0 ? 0 : PADDING));
        cairo_clip(paper->page);
        paper->y = top - done - (done > 0 ? PADDING : 0);
        draw_row(paper, frame, row, height);
        cairo_restore(paper->page);
        paper->y = top + part + PADDING;
        done += part;
        if (done < height) {
            begin_page(paper);
        }
    }
}

// A short table is not torn from its heading and its chart when a page has room for all.
static bool wants_new_page(const struct paper *paper, const struct frame *frame)
{
    enum { SHORT = 30 };
    double height = 30 + chart_height(frame->table);
    if (frame->table->row_count > SHORT) {
        return !fits(paper, 70);
    }
    for (int row = -1; row < frame->table->row_count; row++) {
        height += row_height(paper, frame, row);
    }
    return !fits(paper, height < page_room(paper) * 0.6 ? height : 70);
}

static bool draw_rows(struct paper *paper, const struct frame *frame)
{
    const double head = row_height(paper, frame, -1);
    for (int row = -1; row < frame->table->row_count; row++) {
        const double height = row < 0 ? head : row_height(paper, frame, row);
        const double first =
            row < 0 && frame->table->row_count > 0 ? row_height(paper, frame, 0) : 0;
        const bool tall = height + first > page_room(paper) - head;
        if (!fits(paper, tall ? 70 : height + first)) {
            begin_page(paper);
            if (row >= 0) {
                draw_row(paper, frame, -1, head);
            }
        }
        if (fits(paper, height)) {
            draw_row(paper, frame, row, height);
        } else {
            draw_tall_row(paper, frame, row, height);
        }
        arena_empty(paper->cells);
        if (!(row >= 0 && paper->count > 0 ? writing_row(paper->writing)
                                           : writing_goes_on(paper->writing))) {
            return false;
        }
    }
    return true;
}

static bool draw_table(struct paper *paper, const struct table *table)
{
    struct frame frame = {.table = table};
    set_widths(paper, &frame);
    const char *name = table->title.in[paper->writing->language];
    paper->y += 12;
    if (wants_new_page(paper, &frame)) {
        begin_page(paper);
    }
    if (name) {
        draw_line(paper, name, heading);
    }
    if (!draw_rows(paper, &frame)) {
        return false;
    }
    if (table->chart.value > 0) {
        draw_chart(paper, table);
    }
    paper->y += table->note_count > 0 ? 4 : 0;
    for (int i = 0; i < table->note_count; i++) {
        draw_line(paper, text_in(&table->notes[i], paper->writing->language, NULL), body);
    }
    return true;
}

static void draw_remarks(struct paper *paper, bool below)
{
    const struct document *document = paper->document;
    const enum language language = paper->writing->language;
    for (int i = 0; i < document->remark_count; i++) {
        const struct remark *remark = &document->remarks[i];
        if (remark->below == below) {
            draw_line(paper,
                      arena_format(paper->arena, "%s: %s", text_in(&remark->label, language, NULL),
                                   remark->value),
                      below ? small : body);
        }
    }
}

static bool draw(struct paper *paper)
{
    paper->number = 0;
    begin_page(paper);
    draw_line(paper, text_in(&paper->document->title, paper->writing->language, NULL), title);
    draw_remarks(paper, false);
    bool drawn = true;
    for (int i = 0; drawn && i < paper->document->table_count; i++) {
        drawn = draw_table(paper, &paper->document->tables[i]);
    }
    paper->y += 14;
    if (!fits(paper, FOOT_ROOM)) {
        begin_page(paper); // what stands below stays together
    }
    draw_remarks(paper, true);
    end_page(paper);
    return drawn;
}

// Across when a table would be squeezed upright.
static bool is_wide(struct paper *paper)
{
    for (int i = 0; i < paper->document->table_count; i++) {
        struct frame frame = {.table = &paper->document->tables[i]};
        if (set_widths(paper, &frame) > inner(paper) * 1.15) {
            return true;
        }
    }
    return false;
}

static cairo_status_t take(void *closure, const unsigned char *data, unsigned int length)
{
    return fwrite(data, 1, length, closure) == length ? CAIRO_STATUS_SUCCESS
                                                      : CAIRO_STATUS_WRITE_ERROR;
}

static bool run(struct paper *paper, FILE *out)
{
    cairo_surface_t *surface =
        cairo_pdf_surface_create_for_stream(out ? take : NULL, out, paper->width, paper->height);
    const char *name = text_in(&paper->document->title, paper->writing->language, NULL);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, name);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Manten " MANTEN_VERSION);
    paper->page = cairo_create(surface);
    bool drawn = draw(paper);
    cairo_destroy(paper->page);
    cairo_surface_finish(surface);
    const cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (drawn && status != CAIRO_STATUS_SUCCESS) {
        return fault_set(paper->writing->fault, "cannot write the PDF (%s)",
                         cairo_status_to_string(status));
    }
    return drawn;
}

static void choose_size(struct paper *paper)
{
    const double shorter = 595.28; // A4
    const double longer = 841.89;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(NULL, NULL, shorter, longer);
    paper->width = shorter;
    paper->height = longer;
    paper->page = cairo_create(surface);
    if (is_wide(paper)) {
        paper->width = longer;
        paper->height = shorter;
    }
    cairo_destroy(paper->page);
    cairo_surface_destroy(surface);
}

bool paper_write(const struct document *document, struct writing *writing)
{
    struct paper paper = {
        .document = document, .writing = writing, .arena = arena_new(), .cells = arena_new()};
    choose_size(&paper);
    bool written = run(&paper, NULL);
    paper.count = paper.number;
    written = written && run(&paper, writing->out);
    arena_free(paper.arena);
    arena_free(paper.cells);
    ink_end();
    return written;
}
