// Matching: the cards at the left and the targets at the right, or below where it is narrow. A card
// that was put leaves an empty place, so that nothing else moves.
#include "question/pairs.h"

// How wide things are. Where the name is as wide as the whole row, the place is below it.
struct columns {
    int card, name, slot, whole;
};

struct grid {
    struct rect first; // its cell at the top left
    int columns, gap;
};

static struct rect cell(const struct grid *grid, int number)
{
    struct rect rect = grid->first;
    rect.x += number % grid->columns * (rect.w + grid->gap);
    rect.y += number / grid->columns * (rect.h + grid->gap);
    return rect;
}

static int grid_bottom(const struct grid *grid, int count)
{
    const struct rect last = cell(grid, count - 1);
    return last.y + last.h;
}

static int largest(int one, int other)
{
    return one > other ? one : other;
}

static bool names_fit(const struct stage *stage, const struct question *question, int width)
{
    for (int i = 0; i < question->item->target_count; i++) {
        if (!pairs_name_fits(stage, question, &question->item->targets[i], width)) {
            return false;
        }
    }
    return true;
}

static void put_cards(struct stage *stage, const struct question *question, const struct grid *grid)
{
    for (int i = 0; i < question->item->choice_count; i++) {
        const struct choice *card = &question->item->choices[question->order[i]];
        if (pairs_place(question, card)) {
            pairs_put_home(stage, question, cell(grid, i), card);
        } else {
            pairs_put_card(stage, question, cell(grid, i), card);
        }
    }
}

// A row: the target's name in a box and, beside or below it, the place of a card.
struct row {
    struct rect whole, name, slot;
};

// The place is high enough for every card, so that nothing moves when one is put there.
static struct row row_of(const struct stage *stage, const struct question *question,
                         const struct target *target, const struct columns *columns)
{
    const int gap = stage_px(stage, PAIRS_GAP) / 2;
    struct row row = {.whole = {0, 0, columns->whole, 0}};
    row.slot = (struct rect){0, 0, columns->slot, pairs_highest(stage, question, columns->slot)};
    row.name = (struct rect){0, 0, columns->name, 0};
    row.name.h = pairs_name_height(stage, question, target, row.name.w);
    if (columns->name < columns->whole) {
        row.slot.x = row.whole.w - row.slot.w;
        row.slot.h = row.name.h = row.whole.h = largest(row.slot.h, row.name.h);
    } else {
        row.slot.y = row.name.h + gap;
        row.whole.h = row.slot.y + row.slot.h;
    }
    return row;
}

static struct rect moved(struct rect rect, struct rect to)
{
    return (struct rect){rect.x + to.x, rect.y + to.y, rect.w, rect.h};
}

static int put_targets(struct stage *stage, const struct question *question, struct rect box,
                       const struct columns *columns)
{
    const struct item *item = question->item;
    for (int i = 0; i < item->target_count; i++) {
        const struct target *target = &item->targets[question->targets[i]];
        const struct row row = row_of(stage, question, target, columns);
        const struct rect name = moved(row.name, box);
        int at = 0;
        const struct choice *card = pairs_next_in(question, target, &at);
        pairs_put_box(stage, question, name);
        if (!card) {
            pairs_put_slot(stage, question, moved(row.slot, box));
        }
        pairs_put_target(stage, question, target, card ? name : moved(row.whole, box), name);
        if (card) {
            pairs_put_card(stage, question, moved(row.slot, box), card);
        }
        box.y += row.whole.h + stage_px(stage, PAIRS_GAP);
    }
    return box.y - stage_px(stage, PAIRS_GAP);
}

// ---- the table

// Cards, names and places side by side; the names get what the cards leave.
static bool beside(const struct stage *stage, const struct question *question, int width,
                   struct columns *columns)
{
    const int gap = stage_px(stage, PAIRS_GAP) / 2;
    const int between = stage_px(stage, PAIRS_BETWEEN);
    const int card = pairs_card_width(stage, question, (width - between - gap) / 3);
    *columns = (struct columns){.card = card, .slot = card, .whole = width - card - between};
    columns->name = columns->whole - gap - card;
    return pairs_fit(stage, question, card) && names_fit(stage, question, columns->name);
}

// The same, with each place below its name: for large text.
static bool beside_stacked(const struct stage *stage, const struct question *question, int width,
                           struct columns *columns)
{
    enum { WIDTH_LEAST = 1200 };
    const int card = pairs_card_width(stage, question, width * 2 / 5);
    const int whole = width - card - stage_px(stage, PAIRS_BETWEEN);
    *columns = (struct columns){.card = card, .slot = whole, .name = whole, .whole = whole};
    return width >= stage_px(stage, WIDTH_LEAST) && pairs_fit(stage, question, card) &&
           names_fit(stage, question, whole);
}

static void below(const struct stage *stage, const struct question *question, int width,
                  struct columns *columns)
{
    const int half = (width - stage_px(stage, PAIRS_GAP) / 2) / 2;
    const bool fits = pairs_fit(stage, question, half) && names_fit(stage, question, half);
    const int part = fits ? half : width;
    *columns = (struct columns){.slot = part, .name = part, .whole = width};
}

static int put_beside(struct stage *stage, const struct question *question, struct rect box,
                      const struct columns *columns)
{
    const struct grid cards = {
        {box.x, box.y, columns->card, pairs_highest(stage, question, columns->card)},
        1,
        stage_px(stage, PAIRS_GAP)};
    put_cards(stage, question, &cards);
    box.x += box.w - columns->whole;
    return largest(put_targets(stage, question, box, columns),
                   grid_bottom(&cards, question->item->choice_count));
}

static int put_below(struct stage *stage, const struct question *question, struct rect box,
                     const struct columns *columns)
{
    enum { COLUMNS_MOST = 3 };
    const int gap = stage_px(stage, PAIRS_GAP);
    const int across = pairs_columns(stage, question, box.w, COLUMNS_MOST);
    const int width = (box.w - (across - 1) * gap) / across;
    const struct grid cards = {
        {box.x, box.y, width, pairs_highest(stage, question, width)}, across, gap};
    put_cards(stage, question, &cards);
    box.y = grid_bottom(&cards, question->item->choice_count) + stage_px(stage, PAIRS_BETWEEN);
    return put_targets(stage, question, box, columns);
}

int pairs_put_match(struct stage *stage, const struct question *question, struct rect box)
{
    struct columns columns;
    int bottom;
    if (beside(stage, question, box.w, &columns) ||
        beside_stacked(stage, question, box.w, &columns)) {
        bottom = put_beside(stage, question, box, &columns);
    } else {
        below(stage, question, box.w, &columns);
        bottom = put_below(stage, question, box, &columns);
    }
    return manner_put_no_answer(stage, question, box, bottom);
}
