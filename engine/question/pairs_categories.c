// Categorizing: the cards above, the categories as boxes below. What was put into a box lies at
// its bottom, so that all above it, up to its name, takes the next card.
#include "question/pairs.h"

enum { PADDING = 16 };

static int largest(int one, int other)
{
    return one > other ? one : other;
}

static int collect(const struct question *question, const struct choice **cards)
{
    int count = 0;
    int at = 0;
    while (count < RESPONSE_MOST && (cards[count] = pairs_next_in(question, NULL, &at))) {
        count++;
    }
    return count;
}

// A NULL card is the place to bring one back to.
static int put_row(struct stage *stage, const struct question *question, struct rect rect,
                   const struct choice *const *cards, int count)
{
    rect.h = stage_px(stage, TOUCH_TARGET);
    for (int i = 0; i < count; i++) {
        rect.h =
            largest(rect.h, cards[i] ? pairs_card_height(stage, question, cards[i], rect.w) : 0);
    }
    for (int i = 0; i < count; i++) {
        if (cards[i]) {
            pairs_put_card(stage, question, rect, cards[i]);
        } else {
            pairs_put_home(stage, question, rect, NULL);
        }
        rect.x += rect.w + stage_px(stage, PAIRS_GAP);
    }
    return rect.h;
}

// The cards that are not put anywhere yet and, as soon as one is, a place to bring it back to.
static int put_cards(struct stage *stage, const struct question *question, struct rect box)
{
    enum { COLUMNS_MOST = 4 };
    const struct choice *cards[RESPONSE_MOST + 1] = {NULL};
    const int gap = stage_px(stage, PAIRS_GAP);
    const int columns = pairs_columns(stage, question, box.w, COLUMNS_MOST);
    const int left = collect(question, cards);
    const int cells = left + (left < question->item->choice_count);
    box.w = (box.w - (columns - 1) * gap) / columns;
    for (int i = 0; i < cells; i += columns) {
        const int count = cells - i < columns ? cells - i : columns;
        box.y += put_row(stage, question, box, cards + i, count) + gap;
    }
    return box.y - gap;
}

// ---- boxes

static int pile_height(const struct stage *stage, const struct question *question,
                       const struct target *target, int width)
{
    int height = 0;
    int at = 0;
    const struct choice *card;
    while ((card = pairs_next_in(question, target, &at))) {
        height += pairs_card_height(stage, question, card, width) + stage_px(stage, PAIRS_GAP);
    }
    return height;
}

static void put_pile(struct stage *stage, const struct question *question,
                     const struct target *target, struct rect rect)
{
    int at = 0;
    const struct choice *card;
    while ((card = pairs_next_in(question, target, &at))) {
        rect.h = pairs_card_height(stage, question, card, rect.w);
        pairs_put_card(stage, question, rect, card);
        rect.y += rect.h + stage_px(stage, PAIRS_GAP);
    }
}

static void put_box(struct stage *stage, const struct question *question,
                    const struct target *target, struct rect rect)
{
    const int padding = stage_px(stage, PADDING);
    struct rect inside = {rect.x + padding, 0, rect.w - 2 * padding, 0};
    const int pile = pile_height(stage, question, target, inside.w);
    const int name = pairs_name_height(stage, question, target, rect.w);
    const struct rect taking = {rect.x, rect.y, rect.w, rect.h - pile};
    pairs_put_box(stage, question, rect);
    inside.y = rect.y + name;
    inside.h = rect.h - name - pile - padding;
    if (inside.h >= stage_px(stage, TOUCH_TARGET)) {
        pairs_put_slot(stage, question, inside);
    }
    pairs_put_target(stage, question, target, taking, (struct rect){rect.x, rect.y, rect.w, name});
    inside.y = rect.y + rect.h - pile;
    put_pile(stage, question, target, inside);
}

// What a box needs at least: its name, and its cards or a place for one.
static int box_height(const struct stage *stage, const struct question *question,
                      const struct target *target, int width)
{
    const int padding = stage_px(stage, PADDING);
    const int place = stage_px(stage, TOUCH_TARGET) + padding;
    return pairs_name_height(stage, question, target, width) +
           largest(place, pile_height(stage, question, target, width - 2 * padding));
}

// As many as fit side by side; but never one row with fewer than another.
static int box_columns(const struct stage *stage, const struct question *question, int width)
{
    const int gap = stage_px(stage, PAIRS_GAP);
    const int count = question->item->target_count;
    for (int columns = count; columns > 1; columns--) {
        const int part = (width - (columns - 1) * gap) / columns;
        bool fits =
            count % columns == 0 && pairs_fit(stage, question, part - 2 * stage_px(stage, PADDING));
        for (int i = 0; fits && i < count; i++) {
            fits = pairs_name_fits(stage, question, &question->item->targets[i], part);
        }
        if (fits) {
            return columns;
        }
    }
    return 1;
}

// Those of a row are as high as the highest; but none is higher than what is seen at once because
// another one is.
static int put_boxes(struct stage *stage, const struct question *question, struct rect box)
{
    const int gap = stage_px(stage, PAIRS_GAP);
    const struct item *item = question->item;
    const int columns = box_columns(stage, question, box.w);
    const int width = (box.w - (columns - 1) * gap) / columns;
    for (int i = 0; i < item->target_count; i += columns) {
        struct rect rect = {box.x, box.y, width, 0};
        int row = 0;
        for (int j = i; j < i + columns; j++) {
            const struct target *target = &item->targets[question->targets[j]];
            row = largest(row, box_height(stage, question, target, width));
        }
        for (int j = i; j < i + columns; j++) {
            const struct target *target = &item->targets[question->targets[j]];
            const int own = box_height(stage, question, target, width);
            rect.h = box.h > 0 && row > box.h ? largest(own, box.h) : row;
            put_box(stage, question, target, rect);
            rect.x += width + gap;
        }
        box.y += row + gap;
    }
    return box.y - gap;
}

int pairs_put_categories(struct stage *stage, const struct question *question, struct rect box)
{
    box.y = put_cards(stage, question, box) + stage_px(stage, PAIRS_BETWEEN);
    return manner_put_no_answer(stage, question, box, put_boxes(stage, question, box));
}
