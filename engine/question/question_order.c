// Choices that are brought into an order: dragged, or moved by the arrows of their row.
#include "question/manner.h"

#include "base/arena.h"
#include "ui/tile.h"

#include <string.h>

enum { NUMBER_WIDTH = 64, GAP = 12, ROW_GAP = 10 };

// The choices' ids as they stand now: as the person moved them, and before that as they are shown.
static struct response standing(const struct question *question)
{
    const struct item *item = question->item;
    const struct response *choosing = question->choosing;
    struct fault fault;
    if (!choosing->declined && item_accepts(item, choosing, &fault)) {
        return *choosing;
    }
    struct response shown = {.count = item->choice_count};
    for (int i = 0; i < item->choice_count; i++) {
        shown.values[i] = item->choices[question->order[i]].id;
    }
    return shown;
}

static int place_of(const struct response *order, const char *id)
{
    for (int i = 0; id && i < order->count; i++) {
        if (strcmp(order->values[i], id) == 0) {
            return i;
        }
    }
    return -1;
}

// Those in between move by one.
static bool move(const struct question *question, int from, int to)
{
    struct response order = standing(question);
    if (from < 0 || to < 0 || from >= order.count || to >= order.count || from == to) {
        return false;
    }
    const char *moved = order.values[from];
    const int step = to > from ? 1 : -1;
    for (int i = from; i != to; i += step) {
        order.values[i] = order.values[i + step];
    }
    order.values[to] = moved;
    *question->choosing = order;
    return true;
}

static const char *hint(const struct question *question)
{
    return phrase_in(PHRASE_PUT_IN_ORDER, question->language);
}

// ---- how it looks

static struct button arrow(const struct question *question, const struct choice *choice, bool up)
{
    const char *way = phrase_in(up ? PHRASE_MOVE_UP : PHRASE_MOVE_DOWN, question->language);
    return (struct button){
        .id = arena_format(question->frame, "%s:%s", up ? "up" : "down", choice->id),
        .label = arena_format(question->frame, "%s: %s", way, manner_choice_text(question, choice)),
        .icon = up ? "arrow-up" : "arrow-down",
        .emphasis = EMPHASIS_SECONDARY,
        .bare = true,
    };
}

static void put_number(struct stage *stage, const struct question *question, struct rect rect,
                       int number)
{
    struct style style = stage_style(stage, FACE_HEADING, THEME_NAVY);
    style.align = ALIGN_CENTER;
    stage_text_middle(stage, rect, arena_format(question->frame, "%d", number), style);
}

// Returns how high the row is.
static int put_row(struct stage *stage, const struct question *question, struct rect box, int place)
{
    const struct response order = standing(question);
    const struct choice *choice = item_choice(question->item, order.values[place]);
    const int gap = stage_px(stage, GAP);
    const int number = stage_px(stage, NUMBER_WIDTH * stage->text_scale);
    struct button up = arrow(question, choice, true);
    struct button down = arrow(question, choice, false);
    up.disabled = place == 0;
    down.disabled = place == order.count - 1;
    const int side = button_width(stage, &up, box.w);
    const struct tile tile = {.id = arena_format(question->frame, "choice:%s", choice->id),
                              .label = manner_choice_text(question, choice)};
    struct rect row = {box.x + number, box.y, box.w - number - 2 * (side + gap), 0};
    row.h = tile_height(stage, &tile, row.w);
    put_number(stage, question, (struct rect){box.x, row.y, number - gap, row.h}, place + 1);
    tile_put(stage, row, &tile);
    button_put(stage, (struct rect){row.x + row.w + gap, row.y, side, row.h}, &up);
    button_put(stage, (struct rect){row.x + row.w + side + 2 * gap, row.y, side, row.h}, &down);
    return row.h;
}

// Wide enough for the tick from the beginning, so that it stays as it is when that comes.
static int put_keep(struct stage *stage, const struct question *question, struct rect box)
{
    const bool kept = question->choosing->count > 0;
    struct button keep = {.id = "keep",
                          .label = phrase_in(PHRASE_KEEP_ORDER, question->language),
                          .icon = "check",
                          .emphasis = EMPHASIS_SECONDARY,
                          .checked = kept};
    const int number = stage_px(stage, NUMBER_WIDTH * stage->text_scale);
    box.x += number;
    box.w = button_width(stage, &keep, box.w - number);
    box.h = button_height(stage, &keep, box.w);
    keep.icon = kept ? keep.icon : NULL;
    button_put(stage, box, &keep);
    return box.y + box.h;
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    for (int i = 0; i < question->item->choice_count; i++) {
        box.y += put_row(stage, question, box, i) + stage_px(stage, ROW_GAP);
    }
    return manner_put_no_answer(stage, question, box, put_keep(stage, question, box));
}

// ---- what a touch does

static bool act(const struct question *question, const char *id)
{
    const struct response order = standing(question);
    const char *up = manner_after(id, "up:");
    const char *down = manner_after(id, "down:");
    const int place = place_of(&order, up ? up : down);
    if (strcmp(id, "keep") == 0) {
        *question->choosing = order;
        return true;
    }
    return place >= 0 && move(question, place, up ? place - 1 : place + 1);
}

// The arrows of a row belong to it.
static const char *row_of(const char *id)
{
    static const char *const prefixes[] = {"choice:", "up:", "down:"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        if (manner_after(id, prefixes[i])) {
            return manner_after(id, prefixes[i]);
        }
    }
    return NULL;
}

static bool drop(const struct question *question, const char *id, const char *onto)
{
    const struct response order = standing(question);
    return move(question, place_of(&order, manner_after(id, "choice:")),
                place_of(&order, row_of(onto)));
}

const struct manner order_manner = {.put = put, .act = act, .drop = drop, .hint = hint};
