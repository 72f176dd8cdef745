#include "ui/blocks.h"

#include <math.h>
#include <stdio.h>

enum { GAP = 24, INDENT = 64 };

static int largest(int one, int other)
{
    return one > other ? one : other;
}

static const char *line_of(const struct block *block, int number, const struct reading *reading)
{
    return text_in(&block->lines[number], reading->language, reading->said);
}

static int put_paragraph(struct stage *stage, struct rect box, const struct block *block,
                         const struct reading *reading)
{
    return stage_tell(stage, ROLE_TEXT, box, line_of(block, 0, reading),
                      stage_style(stage, FACE_BODY, THEME_INK));
}

static int put_heading(struct stage *stage, struct rect box, const struct block *block,
                       const struct reading *reading)
{
    return stage_tell(stage, ROLE_HEADING, box, line_of(block, 0, reading),
                      stage_style(stage, FACE_HEADING, THEME_NAVY));
}

static void put_bullet(struct stage *stage, struct rect box, int number)
{
    struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    if (number == 0) {
        const int dot = style.size * 2 / 5;
        scene_fill(stage->scene,
                   (struct rect){box.x + dot / 2, box.y + (style.leading - dot) / 2, dot, dot},
                   dot / 2, THEME_TEAL);
        return;
    }
    char digits[12];
    snprintf(digits, sizeof digits, "%d", number);
    const int side = style.leading * 5 / 6;
    struct rect disc = {box.x, box.y + (style.leading - side) / 2, side, side};
    struct style inside = stage_style(stage, FACE_SMALL, THEME_SURFACE);
    inside.bold = true;
    inside.align = ALIGN_CENTER;
    scene_fill(stage->scene, disc, side / 2, THEME_TEAL);
    stage_text_middle(stage, disc, digits, inside);
}

static int put_entries(struct stage *stage, struct rect box, const struct block *block,
                       const struct reading *reading)
{
    const int indent = (int)lround(stage_px(stage, INDENT) * stage->text_scale);
    const int gap = stage_px(stage, 12);
    struct rect entry = box;
    entry.w -= indent;
    entry.x += indent;
    for (int i = 0; i < block->line_count; i++) {
        put_bullet(stage, (struct rect){box.x, entry.y, indent, entry.h},
                   block->kind == BLOCK_STEPS ? i + 1 : 0);
        entry.y += stage_tell(stage, ROLE_TEXT, entry, line_of(block, i, reading),
                              stage_style(stage, FACE_BODY, THEME_INK)) +
                   gap;
    }
    return entry.y - gap - box.y;
}

static struct style cell_style(const struct stage *stage, bool head)
{
    struct style style = stage_style(stage, FACE_SMALL, head ? THEME_SURFACE : THEME_INK);
    style.bold = head;
    return style;
}

enum { COLUMNS_MOST = 16, CELL_PADDING = 16 };

// A table under way.
struct grid {
    const struct block *block;
    const struct reading *reading;
    int edges[COLUMNS_MOST + 1]; // of the columns, from the left of the table
    int padding;
};

// The first column names the row and is set narrower, the others share what is left evenly.
static void find_edges(struct grid *grid, int width)
{
    const int columns = grid->block->columns;
    const int first = columns > 2 ? width * 4 / (4 + 5 * (columns - 1)) : width * 2 / 5;
    grid->edges[0] = 0;
    for (int i = 1; i <= columns; i++) {
        grid->edges[i] =
            columns == 1 ? width : first + (int)((long)(width - first) * (i - 1) / (columns - 1));
    }
}

static const struct laid *lay_cell(struct stage *stage, const struct grid *grid, int number)
{
    const int column = number % grid->block->columns;
    const int width = grid->edges[column + 1] - grid->edges[column] - 2 * grid->padding;
    return type_lay(stage->type, line_of(grid->block, number, grid->reading),
                    cell_style(stage, number < grid->block->columns), width);
}

// Large type in narrow columns would break words in two: the table's type grows less then.
static void fit_type(struct stage *stage, const struct grid *grid)
{
    for (int i = 0; i < grid->block->line_count; i++) {
        while (stage->text_scale > 1 && lay_cell(stage, grid, i)->broken) {
            stage->text_scale = fmax(1, stage->text_scale - 0.125);
        }
    }
}

static int put_row(struct stage *stage, struct rect box, const struct grid *grid, int row)
{
    const int columns = grid->block->columns;
    int height = 0;
    for (int i = 0; i < columns; i++) {
        const int words = lay_cell(stage, grid, row * columns + i)->height;
        height = largest(height, words + 2 * grid->padding);
    }
    scene_fill(stage->scene, (struct rect){box.x, box.y, box.w, height}, 0,
               row == 0 ? THEME_NAVY : THEME_SURFACE);
    for (int i = 0; i < columns; i++) {
        struct rect cell = {box.x + grid->edges[i], box.y, grid->edges[i + 1] - grid->edges[i],
                            height};
        if (i == 0 && row > 0) {
            scene_fill(stage->scene, cell, 0, THEME_NAVY_PALE);
        }
        scene_outline(stage->scene, cell, 0, largest(1, stage_px(stage, 2)), THEME_LINE);
        stage_tell(stage, ROLE_TEXT, rect_inset(cell, grid->padding),
                   line_of(grid->block, row * columns + i, grid->reading),
                   cell_style(stage, row == 0));
    }
    return height;
}

static int put_grid(struct stage *stage, struct rect box, const struct block *block,
                    const struct reading *reading)
{
    struct grid grid = {
        .block = block, .reading = reading, .padding = stage_px(stage, CELL_PADDING)};
    const double text_scale = stage->text_scale;
    find_edges(&grid, box.w);
    fit_type(stage, &grid);
    int y = box.y;
    for (int row = 0; row < block->line_count / block->columns; row++) {
        y += put_row(stage, (struct rect){box.x, y, box.w, box.h}, &grid, row);
    }
    stage->text_scale = text_scale;
    return y - box.y;
}

static int put_callout(struct stage *stage, struct rect box, const struct block *block,
                       const struct reading *reading)
{
    static const char *const icons[TONES] = {"note", "warning", "example", "ask"};
    const struct color faces[TONES] = {THEME_NAVY_PALE, THEME_RED_PALE, THEME_TEAL_PALE,
                                       THEME_AMBER_PALE};
    const struct color edges[TONES] = {THEME_NAVY, THEME_RED, THEME_TEAL, THEME_AMBER};
    const struct color inks[TONES] = {THEME_NAVY, THEME_RED, THEME_TEAL, THEME_INK};
    const int padding = stage_px(stage, 28);
    const int icon = stage_px(stage, 52);
    const int edge = stage_px(stage, 10);
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    struct rect words = {box.x + padding + edge + icon + padding, box.y + padding * 3 / 4,
                         box.w - 3 * padding - icon - edge, box.h};
    const char *text = line_of(block, 0, reading);
    words.h = largest(stage_text_height(stage, text, style, words.w), icon);
    struct rect whole = {box.x, box.y, box.w, words.h + padding * 3 / 2};
    scene_fill(stage->scene, whole, stage_px(stage, 8), faces[block->tone]);
    scene_fill(stage->scene, (struct rect){whole.x, whole.y, edge, whole.h}, 0, edges[block->tone]);
    stage_icon(stage, (struct rect){whole.x + edge + padding, words.y, icon, icon},
               icons[block->tone], inks[block->tone]);
    stage_tell(stage, ROLE_TEXT, words, text, style);
    return whole.h;
}

static void put_label(struct stage *stage, struct rect picture, const struct label *label,
                      const struct reading *reading)
{
    struct style style = stage_style(stage, FACE_SMALL, THEME_INK);
    style.align = ALIGN_CENTER;
    style.bold = true;
    // A label belongs to the picture and grows with it, not with the learner's text size alone.
    const double size = picture.w / 26.0;
    if (size < style.size) {
        style.leading = (int)lround(style.leading * size / style.size);
        style.size = (int)lround(size);
    }
    const char *text = text_in(&label->text, reading->language, reading->said);
    const int width = (int)lround(label->width * picture.w);
    const int height = stage_text_height(stage, text, style, width);
    struct rect box = {picture.x + (int)lround(label->x * picture.w) - width / 2,
                       picture.y + (int)lround(label->y * picture.h) - height / 2, width, height};
    stage_text(stage, box, text, style);
}

static int put_figure(struct stage *stage, struct rect box, const struct block *block,
                      const struct reading *reading)
{
    int width = 0;
    int height = 0;
    struct fault fault;
    if (!picture_size(stage->pictures, block->picture, &width, &height, &fault) || width <= 0 ||
        height <= 0) {
        return stage_tell(stage, ROLE_TEXT, box,
                          text_in(&block->description, reading->language, reading->said),
                          stage_style(stage, FACE_SMALL, THEME_MUTED));
    }
    double scale = (double)box.w / width;
    if (height * scale > box.h) {
        scale = (double)box.h / height;
    }
    struct rect picture = {box.x, box.y, (int)lround(width * scale), (int)lround(height * scale)};
    picture.x += (box.w - picture.w) / 2;
    scene_picture(stage->scene, picture, block->picture, THEME_NO_TINT);
    for (int i = 0; i < block->label_count; i++) {
        put_label(stage, picture, &block->labels[i], reading);
    }
    char id[32];
    snprintf(id, sizeof id, "figure:%d", ++stage->texts);
    scene_element(
        stage->scene,
        &(struct element){.id = id,
                          .label = text_in(&block->description, reading->language, reading->said),
                          .role = ROLE_FIGURE,
                          .rect = picture,
                          .enabled = true});
    return picture.h;
}

typedef int put_function(struct stage *stage, struct rect box, const struct block *block,
                         const struct reading *reading);

static put_function *const put[BLOCK_KINDS] = {
    [BLOCK_PARAGRAPH] = put_paragraph, [BLOCK_HEADING] = put_heading, [BLOCK_LIST] = put_entries,
    [BLOCK_STEPS] = put_entries,       [BLOCK_GRID] = put_grid,       [BLOCK_CALLOUT] = put_callout,
    [BLOCK_FIGURE] = put_figure,
};

// Which blocks a column takes: the figures and the last `moved` call-outs, the rest, or all.
struct share {
    enum { FIGURES, WORDS, ALL } which;
    int moved;
};

static int trailing_callouts(const struct page *page)
{
    int count = 0;
    while (count < page->block_count &&
           page->blocks[page->block_count - 1 - count].kind == BLOCK_CALLOUT) {
        count++;
    }
    return count;
}

static bool takes(const struct page *page, int number, struct share share)
{
    const bool beside =
        page->blocks[number].kind == BLOCK_FIGURE || number >= page->block_count - share.moved;
    return share.which == ALL || beside == (share.which == FIGURES);
}

static int put_column(struct stage *stage, struct rect box, const struct page *page,
                      const struct reading *reading, struct share share)
{
    const int gap = stage_px(stage, GAP);
    const int bottom = box.y + box.h;
    for (int i = 0; i < page->block_count; i++) {
        if (!takes(page, i, share)) {
            continue;
        }
        const struct block *block = &page->blocks[i];
        struct rect room = box;
        // In one column a figure may take a good half of the height, beside the text all of it.
        const bool half = block->kind == BLOCK_FIGURE && share.which == ALL;
        room.h = half ? (bottom - box.y) * 11 / 20 : bottom - box.y;
        room.h = largest(room.h, stage_px(stage, 360));
        box.y += put[block->kind](stage, room, block, reading) + gap;
    }
    return box.y - gap;
}

static int column_height(const struct stage *stage, struct rect box, const struct page *page,
                         const struct reading *reading, struct share share)
{
    struct stage trial = *stage;
    trial.scene = scene_new();
    scene_begin(trial.scene, scene_width(stage->scene), scene_height(stage->scene));
    const int bottom = put_column(&trial, box, page, reading, share);
    scene_free(trial.scene);
    return bottom - box.y;
}

// Call-outs at the end of a long text go under the figure when that makes the page shorter.
static int callouts_to_move(const struct stage *stage, struct rect words, struct rect figures,
                            const struct page *page, const struct reading *reading)
{
    const int most = trailing_callouts(page);
    int best = 0;
    int best_height = 0;
    for (int moved = 0; moved <= most; moved++) {
        const int one = column_height(stage, words, page, reading, (struct share){WORDS, moved});
        const int other =
            column_height(stage, figures, page, reading, (struct share){FIGURES, moved});
        const int height = largest(one, other);
        if (moved == 0 || height < best_height) {
            best = moved;
            best_height = height;
        }
        if (best_height <= words.h) {
            break;
        }
    }
    return best;
}

static int count_figures(const struct page *page)
{
    int count = 0;
    for (int i = 0; i < page->block_count; i++) {
        count += page->blocks[i].kind == BLOCK_FIGURE;
    }
    return count;
}

int blocks_put(struct stage *stage, struct rect box, const struct page *page,
               const struct reading *reading)
{
    const int body = stage_style(stage, FACE_BODY, THEME_INK).size;
    const int figures_here = count_figures(page);
    if (figures_here == 0 || figures_here == page->block_count || box.w < 40 * body) {
        const int readable = 44 * body; // longer lines tire the eye
        struct rect column = box;
        if (column.w > readable) {
            column.x += (column.w - readable) / 2;
            column.w = readable;
        }
        return put_column(stage, column, page, reading, (struct share){ALL, 0});
    }
    const int gap = stage_px(stage, 64);
    struct rect words = {box.x, box.y, (box.w - gap) * 11 / 20, box.h};
    struct rect figures = {words.x + words.w + gap, box.y, box.w - gap - words.w, box.h};
    const int moved = callouts_to_move(stage, words, figures, page, reading);
    const int words_end = put_column(stage, words, page, reading, (struct share){WORDS, moved});
    const int figures_end =
        put_column(stage, figures, page, reading, (struct share){FIGURES, moved});
    return largest(words_end, figures_end);
}
