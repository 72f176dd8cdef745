// Choices to pick: single, multiple, true or false, and the points of a scale.
#include "question/manner.h"

#include "base/arena.h"

#include <string.h>

static bool no_more(const struct question *question)
{
    const struct item *item = question->item;
    return item->most > 0 && question->choosing->count >= item->most;
}

static const char *hint(const struct question *question)
{
    const struct item *item = question->item;
    if (item->kind == ITEM_MULTIPLE && item->most > 0) {
        return phrase_with(question->frame, PHRASE_CHOOSE_UP_TO, question->language, item->most, 0);
    }
    return phrase_in(item->kind == ITEM_MULTIPLE ? PHRASE_CHOOSE_ALL : PHRASE_CHOOSE_ONE,
                     question->language);
}

// The choice at that place, and behind the last one "no answer".
static struct pick pick_at(const struct question *question, int place)
{
    const struct item *item = question->item;
    if (place == item->choice_count) {
        return (struct pick){.id = "choice:no-answer",
                             .label = phrase_in(PHRASE_NO_ANSWER, question->language),
                             .checked = question->choosing->declined};
    }
    const struct choice *choice = &item->choices[question->order[place]];
    const bool checked = response_has(question->choosing, choice->id);
    return (struct pick){
        .id = arena_format(question->frame, "choice:%s", choice->id),
        .label = manner_choice_text(question, choice),
        .several = item->kind == ITEM_MULTIPLE,
        .checked = checked,
        .disabled = !checked && no_more(question) && item->kind == ITEM_MULTIPLE,
    };
}

// True and false, two short words, stand side by side.
static bool side_by_side(const struct stage *stage, const struct question *question, int width,
                         int half)
{
    bool fit = question->item->kind == ITEM_TRUE_FALSE;
    for (int i = 0; fit && i < question->item->choice_count; i++) {
        const struct pick pick = pick_at(question, i);
        fit = pick_height(stage, &pick, half) == pick_height(stage, &pick, width);
    }
    return fit;
}

// Short choices stand in two columns where there is room, so that all of them are seen at once.
static int columns_for(const struct stage *stage, const struct question *question, struct rect box)
{
    const int gap = stage_px(stage, 20);
    const int half = (box.w - gap) / 2;
    if (side_by_side(stage, question, box.w, half)) {
        return 2;
    }
    int height = 0;
    for (int i = 0; i < question->item->choice_count; i++) {
        const struct pick pick = pick_at(question, i);
        height += pick_height(stage, &pick, box.w) + gap;
    }
    return height > box.h && half >= stage_px(stage, 640) ? 2 : 1;
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    const int gap = stage_px(stage, 20);
    const int columns = columns_for(stage, question, box);
    const int width = (box.w - (columns - 1) * gap) / columns;
    const int count = question->item->choice_count + !question->item->required;
    int y = box.y;
    for (int i = 0; i < count; i += columns) {
        int row = 0;
        struct pick picks[2];
        for (int j = 0; j < columns && i + j < count; j++) {
            picks[j] = pick_at(question, i + j);
            const int height = pick_height(stage, &picks[j], width);
            row = height > row ? height : row;
        }
        for (int j = 0; j < columns && i + j < count; j++) {
            pick_put(stage, (struct rect){box.x + j * (width + gap), y, width, row}, &picks[j]);
        }
        y += row + gap;
    }
    return y - gap;
}

static void unpick(struct response *response, const char *id)
{
    int kept = 0;
    for (int i = 0; i < response->count; i++) {
        if (strcmp(response->values[i], id) != 0) {
            response->values[kept++] = response->values[i];
        }
    }
    response->count = kept;
}

// Kept in the order of the item, whatever the order of the touches.
static void pick_also(const struct item *item, struct response *choosing,
                      const struct choice *choice)
{
    struct response sorted = {.count = 0};
    for (int i = 0; i < item->choice_count; i++) {
        const char *id = item->choices[i].id;
        if (id == choice->id || response_has(choosing, id)) {
            sorted.values[sorted.count++] = id;
        }
    }
    *choosing = sorted;
}

static bool act(const struct question *question, const char *id)
{
    const struct item *item = question->item;
    struct response *choosing = question->choosing;
    const char *name = manner_after(id, "choice:");
    const struct choice *choice = name ? item_choice(item, name) : NULL;
    if (!choice) {
        return false;
    }
    if (item->kind != ITEM_MULTIPLE) {
        *choosing = (struct response){.values = {choice->id}, .count = 1};
    } else if (response_has(choosing, choice->id)) {
        unpick(choosing, choice->id);
    } else if (!no_more(question)) {
        pick_also(item, choosing, choice);
    }
    return true;
}

const struct manner choices_manner = {.put = put, .act = act, .hint = hint};
