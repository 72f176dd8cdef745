// A matrix: rows, and the same points for each. A table where it is wide enough for fingers and
// words; else every row is a small scale of its own.
#include "question/manner.h"
#include "question/picks.h"

#include "base/arena.h"

#include <string.h>

enum {
    MARK = 48,
    PADDING = 12,
    RING = 10,
    NAME_LINES_MOST = 3,
    POINTS_MOST = 32,
    ROWS_PER_HEAD_LEAST = 3
};

static const char *hint(const struct question *question)
{
    return phrase_in(PHRASE_CHOOSE_IN_EACH_ROW, question->language);
}

static struct style head_style(const struct stage *stage)
{
    struct style style = stage_style(stage, FACE_SMALL, THEME_INK);
    style.align = ALIGN_CENTER;
    return style;
}

static bool chosen(const struct question *question, const struct choice *row,
                   const struct target *point)
{
    const char *given = response_right_of(question->choosing, row->id);
    return given && strcmp(given, point->id) == 0;
}

static struct pick pick_at(const struct question *question, const struct choice *row,
                           const struct target *point)
{
    return (struct pick){
        .id = arena_format(question->frame, "cell:%s:%s", row->id, point->id),
        .label = manner_target_text(question, point),
        .checked = chosen(question, row, point),
    };
}

// ---- a cell

static void put_mark(struct stage *stage, struct rect mark, bool checked)
{
    scene_fill(stage->scene, mark, mark.w / 2, checked ? THEME_NAVY : THEME_SURFACE);
    scene_outline(stage->scene, mark, mark.w / 2, stage_px(stage, 4),
                  checked ? THEME_NAVY : THEME_MUTED);
    if (checked) {
        const struct rect dot = rect_inset(mark, mark.w * 3 / 10);
        scene_fill(stage->scene, dot, dot.w / 2, THEME_SURFACE);
    }
}

// The whole cell is touched; the mark stands in its upper `high` pixels.
static void put_cell(struct stage *stage, struct rect cell, const struct pick *pick,
                     const char *label, int high)
{
    const int corner = stage_px(stage, PADDING);
    const int side = stage_px(stage, MARK);
    const bool pressed = strcmp(stage->pressed, pick->id) == 0;
    const struct rect drawn = rect_inset(cell, stage_px(stage, RING));
    if (pick->checked || pressed) {
        scene_fill(stage->scene, drawn, corner, THEME_NAVY_PALE);
    }
    if (pick->checked) {
        scene_outline(stage->scene, drawn, corner, stage_px(stage, 4), THEME_NAVY);
    }
    put_mark(stage,
             (struct rect){cell.x + (cell.w - side) / 2, cell.y + (high - side) / 2, side, side},
             pick->checked);
    stage_element(stage,
                  &(struct element){.id = pick->id,
                                    .label = label,
                                    .role = ROLE_RADIO,
                                    .rect = cell,
                                    .enabled = true,
                                    .checked = pick->checked},
                  drawn, corner);
}

// A mark says nothing alone: its element is told with its row and its point.
static const char *cell_label(const struct question *question, const struct choice *row,
                              const struct target *point)
{
    return arena_format(question->frame, question->language == JAPANESE ? "%s：%s" : "%s: %s",
                        manner_choice_text(question, row), manner_target_text(question, point));
}

// ---- the table

struct table {
    int label, cell; // widths
    int head;        // height
    int height;      // of all
    int lines;       // of the points' names together
};

static int row_height(const struct stage *stage, const struct question *question,
                      const struct choice *row, int label)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    const int words = stage_text_height(stage, manner_choice_text(question, row), style, label) +
                      2 * stage_px(stage, PADDING);
    const int least = stage_px(stage, TOUCH_TARGET + PADDING);
    return words > least ? words : least;
}

static bool sound(const struct laid *laid)
{
    return !laid->broken && !laid->cut;
}

// How high the points' names are within the width, or 0 where they do not fit it. `lines` may be
// NULL.
static int names_height(const struct stage *stage, const struct question *question, int width,
                        int *lines)
{
    int height = 0;
    int sum = 0;
    for (int i = 0; i < question->item->target_count; i++) {
        const char *name = manner_target_text(question, &question->item->targets[i]);
        const struct laid *laid = type_lay(stage->type, name, head_style(stage), width);
        if (width <= 0 || !sound(laid) || laid->line_count > NAME_LINES_MOST) {
            return 0;
        }
        height = laid->height > height ? laid->height : height;
        sum += laid->line_count;
    }
    if (lines) {
        *lines = sum;
    }
    return height;
}

static bool measure_table(const struct stage *stage, const struct question *question, int width,
                          struct table *table)
{
    const struct item *item = question->item;
    const int padding = stage_px(stage, PADDING);
    table->cell = (width - table->label) / item->target_count;
    table->label = width - table->cell * item->target_count;
    const int names = names_height(stage, question, table->cell - 2 * padding, &table->lines);
    if (names == 0 || table->cell < stage_px(stage, TOUCH_TARGET)) {
        return false;
    }
    table->head = names + 2 * padding;
    table->height = table->head;
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *row = &item->choices[i];
        const int room = table->label - 2 * padding;
        if (!sound(type_lay(stage->type, manner_choice_text(question, row),
                            stage_style(stage, FACE_BODY, THEME_INK), room))) {
            return false;
        }
        table->height += row_height(stage, question, row, room);
    }
    return true;
}

static bool better(const struct table *one, const struct table *other)
{
    return one->height < other->height ||
           (one->height == other->height && one->lines < other->lines);
}

// The widths of rows' names and points that make the table lowest, and among those the points'
// names least broken; false where none will do.
static bool find_table(const struct stage *stage, const struct question *question, int width,
                       struct table *table)
{
    enum { WIDEST = 50, NARROWEST = 24, STEP = 2 }; // of the names, in percent
    const int least = 8 * stage_style(stage, FACE_BODY, THEME_INK).size;
    bool found = false;
    for (int share = WIDEST; share >= NARROWEST; share -= STEP) {
        struct table tried = {.label = (int)((long)width * share / 100)};
        if (tried.label >= least && measure_table(stage, question, width, &tried) &&
            (!found || better(&tried, table))) {
            *table = tried;
            found = true;
        }
    }
    return found;
}

// Told once; where a long table repeats its head, the eye alone needs it.
static void put_head(struct stage *stage, const struct question *question, struct rect box,
                     const struct table *table, bool again)
{
    const int padding = stage_px(stage, PADDING);
    const struct style style = head_style(stage);
    scene_fill(stage->scene, (struct rect){box.x, box.y, box.w, table->head}, 0, THEME_NAVY_PALE);
    for (int i = 0; i < question->item->target_count; i++) {
        const char *name = manner_target_text(question, &question->item->targets[i]);
        struct rect words = {box.x + table->label + i * table->cell + padding, box.y + padding,
                             table->cell - 2 * padding, table->head - 2 * padding};
        const int height = stage_text_height(stage, name, style, words.w);
        words.y += (words.h - height) / 2;
        words.h = height;
        if (again) {
            stage_text(stage, words, name, style);
        } else {
            stage_tell(stage, ROLE_TEXT, words, name, style);
        }
    }
}

static int put_row(struct stage *stage, const struct question *question, struct rect box,
                   const struct choice *row, const struct table *table)
{
    const struct item *item = question->item;
    const int padding = stage_px(stage, PADDING);
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    const char *name = manner_choice_text(question, row);
    struct rect words = {box.x + padding, box.y, table->label - 2 * padding, 0};
    box.h = row_height(stage, question, row, words.w);
    scene_fill(stage->scene, box, 0, THEME_SURFACE);
    scene_fill(stage->scene, (struct rect){box.x, box.y, box.w, stage_px(stage, 2)}, 0, THEME_LINE);
    words.h = stage_text_height(stage, name, style, words.w);
    words.y += (box.h - words.h) / 2;
    stage_tell(stage, ROLE_TEXT, words, name, style);
    for (int i = 0; i < item->target_count; i++) {
        const struct target *point = &item->targets[i];
        const struct pick pick = pick_at(question, row, point);
        put_cell(stage,
                 (struct rect){box.x + table->label + i * table->cell, box.y, table->cell, box.h},
                 &pick, cell_label(question, row, point), box.h);
    }
    return box.y + box.h;
}

// The head comes again before it would be out of sight of the rows.
static int put_table(struct stage *stage, const struct question *question, struct rect box,
                     const struct table *table)
{
    const struct item *item = question->item;
    int y = box.y;
    int seen_from = y;
    int rows = 0;
    for (int i = 0; i < item->choice_count; i++) {
        const struct choice *row = &item->choices[question->order[i]];
        const int end =
            y + row_height(stage, question, row, table->label - 2 * stage_px(stage, PADDING));
        const bool lost = rows >= ROWS_PER_HEAD_LEAST && end - seen_from > box.h;
        if (i == 0 || lost) {
            put_head(stage, question, (struct rect){box.x, y, box.w, 0}, table, i > 0);
            seen_from = y;
            y += table->head;
            rows = 0;
        }
        y = put_row(stage, question, (struct rect){box.x, y, box.w, 0}, row, table);
        rows++;
    }
    return y;
}

// ---- one scale below the other

// The points side by side with their names beneath the marks, or as picks where that is too narrow.
static int put_scale(struct stage *stage, const struct question *question, struct rect box,
                     const struct choice *row)
{
    const struct item *item = question->item;
    const int cell = box.w / item->target_count;
    const int padding = stage_px(stage, PADDING);
    const int names = names_height(stage, question, cell - 2 * padding, NULL);
    struct pick picks[POINTS_MOST];
    const int count = item->target_count < POINTS_MOST ? item->target_count : POINTS_MOST;
    for (int i = 0; i < count; i++) {
        picks[i] = pick_at(question, row, &item->targets[i]);
    }
    if (names == 0 || cell < stage_px(stage, TOUCH_TARGET)) {
        return picks_put(stage, box, picks, count);
    }
    const int high = stage_px(stage, MARK + 4 * PADDING);
    box.h = high + names + 2 * padding;
    scene_fill(stage->scene, box, padding, THEME_SURFACE);
    for (int i = 0; i < count; i++) {
        const struct rect whole = {box.x + i * cell, box.y, cell, box.h};
        put_cell(stage, whole, &picks[i], cell_label(question, row, &item->targets[i]), high);
        stage_text(stage,
                   (struct rect){whole.x + padding, whole.y + high, cell - 2 * padding, names},
                   picks[i].label, head_style(stage));
    }
    return box.y + box.h;
}

static int put_scales(struct stage *stage, const struct question *question, struct rect box)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    for (int i = 0; i < question->item->choice_count; i++) {
        const struct choice *row = &question->item->choices[question->order[i]];
        box.y += i > 0 ? stage_px(stage, 28) : 0;
        box.y += stage_tell(stage, ROLE_TEXT, box, manner_choice_text(question, row), style) +
                 stage_px(stage, PADDING);
        box.y = put_scale(stage, question, box, row);
    }
    return box.y;
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    struct table table = {.label = 0};
    const int end = find_table(stage, question, box.w, &table)
                        ? put_table(stage, question, box, &table)
                        : put_scales(stage, question, box);
    return manner_put_no_answer(stage, question, box, end);
}

// ---- acting

static const struct choice *row_of(const struct item *item, const char *cell)
{
    for (int i = 0; i < item->choice_count; i++) {
        const char *rest = manner_after(cell, item->choices[i].id);
        if (rest && rest[0] == ':' && item_target(item, rest + 1)) {
            return &item->choices[i];
        }
    }
    return NULL;
}

// Where rows may be left out, a second touch takes the point back.
static bool act(const struct question *question, const char *id)
{
    const char *cell = manner_after(id, "cell:");
    const struct choice *row = cell ? row_of(question->item, cell) : NULL;
    if (!row) {
        return false;
    }
    const struct target *point = item_target(question->item, cell + strlen(row->id) + 1);
    if (!question->item->required && chosen(question, row, point)) {
        manner_unpair(question, row->id);
    } else {
        manner_pair(question, row->id, point->id);
    }
    return true;
}

const struct manner matrix_manner = {.put = put, .act = act, .hint = hint};
