// Matching: the cards at the left and the targets at the right, or below where it is narrow. A card
// that was put leaves an empty place, so that nothing else moves.
#include "question/pairs.h"

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

static int highest_name(const struct stage *stage, const struct question *question, int width)
{
    int highest = 0;
    for (int i = 0; i < question->item->target_count; i++) {
        highest = largest(highest,
                          pairs_name_height(stage, question, &question->item->targets[i], width));
    }
    return highest;
}

static bool names_fit(const struct stage *stage, const struct question *question, int width)
{
    for (int i = 0; i < question->item->target_count; i++) {
        if (!pairs_name_fits(stage, question, &question->item->targets[i], width)) {
            return false;
        }
    }
    return pairs_fit(stage, question, width);
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

// Its name in a box and, beside or below it, the card that was put there or the place for one.
static void put_target(struct stage *stage, const struct question *question, struct rect rect,
                       int number)
{
    const struct target *target = &question->item->targets[question->targets[number]];
    const int gap = stage_px(stage, PAIRS_GAP) / 2;
    const int half = (rect.w - gap) / 2;
    const bool beside = names_fit(stage, question, half);
    struct rect name = rect;
    struct rect slot = rect;
    if (beside) {
        name.w = half;
        slot.x += rect.w - half;
        slot.w = half;
    } else {
        name.h = highest_name(stage, question, rect.w);
        slot.y += name.h + gap;
        slot.h -= name.h + gap;
    }
    int at = 0;
    const struct choice *card = pairs_next_in(question, target, &at);
    pairs_put_box(stage, question, name);
    if (!card) {
        pairs_put_slot(stage, question, slot);
    }
    pairs_put_target(stage, question, target, card ? name : rect, name);
    if (card) {
        pairs_put_card(stage, question, slot, card);
    }
}

static int put_targets(struct stage *stage, const struct question *question,
                       const struct grid *grid)
{
    for (int i = 0; i < question->item->target_count; i++) {
        put_target(stage, question, cell(grid, i), i);
    }
    return grid_bottom(grid, question->item->target_count);
}

static int target_height(const struct stage *stage, const struct question *question, int width)
{
    const int gap = stage_px(stage, PAIRS_GAP) / 2;
    const int half = (width - gap) / 2;
    return names_fit(stage, question, half)
               ? largest(highest_name(stage, question, half), pairs_highest(stage, question, half))
               : highest_name(stage, question, width) + gap + pairs_highest(stage, question, width);
}

static int put_beside(struct stage *stage, const struct question *question, struct rect box,
                      int card)
{
    const int gap = stage_px(stage, PAIRS_GAP);
    const int x = box.x + card + stage_px(stage, PAIRS_BETWEEN);
    struct grid cards = {{box.x, box.y, card, 0}, 1, gap};
    struct grid targets = {{x, box.y, box.x + box.w - x, 0}, 1, gap};
    cards.first.h = targets.first.h = largest(target_height(stage, question, targets.first.w),
                                              pairs_highest(stage, question, card));
    put_cards(stage, question, &cards);
    return largest(put_targets(stage, question, &targets),
                   grid_bottom(&cards, question->item->choice_count));
}

static int put_below(struct stage *stage, const struct question *question, struct rect box)
{
    enum { COLUMNS_MOST = 3 };
    const int gap = stage_px(stage, PAIRS_GAP);
    const int columns = pairs_columns(stage, question, box.w, COLUMNS_MOST);
    const int width = (box.w - (columns - 1) * gap) / columns;
    const struct grid cards = {
        {box.x, box.y, width, pairs_highest(stage, question, width)}, columns, gap};
    put_cards(stage, question, &cards);
    box.y = grid_bottom(&cards, question->item->choice_count) + stage_px(stage, PAIRS_BETWEEN);
    box.h = target_height(stage, question, box.w);
    return put_targets(stage, question, &(struct grid){box, 1, gap});
}

int pairs_put_match(struct stage *stage, const struct question *question, struct rect box)
{
    const int apart = stage_px(stage, PAIRS_BETWEEN) + stage_px(stage, PAIRS_GAP) / 2;
    const int third = (box.w - apart) / 3;
    const int bottom = names_fit(stage, question, third) ? put_beside(stage, question, box, third)
                                                         : put_below(stage, question, box);
    return manner_put_no_answer(stage, question, box, bottom);
}
