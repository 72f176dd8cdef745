#include "base/arena.h"
#include "question/pairs.h"

enum { CARD_LEAST = 330, NAME_PADDING = 24, CORNER = 16 };

const struct choice *pairs_lifted(const struct stage *stage, const struct question *question)
{
    const char *dragged = manner_after(stage->pressed, "choice:");
    const struct choice *card = dragged ? item_choice(question->item, dragged) : NULL;
    return card ? card : pairs_held(question);
}

// ---- cards

static struct tile tile_of(const struct question *question, const struct choice *card)
{
    return (struct tile){.id = arena_format(question->frame, "choice:%s", card->id),
                         .label = manner_choice_text(question, card),
                         .held = pairs_held(question) == card};
}

int pairs_card_height(const struct stage *stage, const struct question *question,
                      const struct choice *card, int width)
{
    const struct tile tile = tile_of(question, card);
    return tile_height(stage, &tile, width);
}

int pairs_highest(const struct stage *stage, const struct question *question, int width)
{
    int highest = 0;
    for (int i = 0; i < question->item->choice_count; i++) {
        const int height = pairs_card_height(stage, question, &question->item->choices[i], width);
        highest = height > highest ? height : highest;
    }
    return highest;
}

int pairs_card_width(const struct stage *stage, const struct question *question, int most)
{
    int width = stage_px(stage, CARD_LEAST * stage->text_scale);
    for (int i = 0; i < question->item->choice_count; i++) {
        const struct tile tile = tile_of(question, &question->item->choices[i]);
        const int needed = tile_width(stage, &tile);
        width = needed > width ? needed : width;
    }
    return width < most ? width : most;
}

void pairs_put_card(struct stage *stage, const struct question *question, struct rect rect,
                    const struct choice *card)
{
    const struct tile tile = tile_of(question, card);
    tile_put(stage, rect, &tile);
}

bool pairs_fit(const struct stage *stage, const struct question *question, int width)
{
    bool fit = width >= stage_px(stage, CARD_LEAST * stage->text_scale);
    for (int i = 0; fit && i < question->item->choice_count; i++) {
        const struct tile tile = tile_of(question, &question->item->choices[i]);
        fit = tile_fits(stage, &tile, width);
    }
    return fit;
}

int pairs_columns(const struct stage *stage, const struct question *question, int width, int most)
{
    const int gap = stage_px(stage, PAIRS_GAP);
    while (most > 1 && !pairs_fit(stage, question, (width - (most - 1) * gap) / most)) {
        most--;
    }
    return most;
}

// ---- targets

// A category heads what lies in it; a partner is as long as a card, or longer.
static struct style name_style(const struct stage *stage, const struct question *question)
{
    struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    style.bold = question->item->kind == ITEM_CATEGORIZE;
    return style;
}

static struct rect name_room(const struct stage *stage, struct rect name)
{
    const int padding = stage_px(stage, NAME_PADDING);
    return (struct rect){name.x + padding, name.y, name.w - 2 * padding, name.h};
}

int pairs_name_height(const struct stage *stage, const struct question *question,
                      const struct target *target, int width)
{
    const struct rect room = name_room(stage, (struct rect){0, 0, width, 0});
    const int height = stage_text_height(stage, manner_target_text(question, target),
                                         name_style(stage, question), room.w) +
                       stage_px(stage, 32);
    const int least = stage_px(stage, TOUCH_TARGET);
    return height > least ? height : least;
}

bool pairs_name_fits(const struct stage *stage, const struct question *question,
                     const struct target *target, int width)
{
    const struct rect room = name_room(stage, (struct rect){0, 0, width, 0});
    const struct laid *laid = type_lay(stage->type, manner_target_text(question, target),
                                       name_style(stage, question), room.w);
    return !laid->broken && !laid->cut;
}

void pairs_put_box(struct stage *stage, const struct question *question, struct rect rect)
{
    const bool lifted = pairs_lifted(stage, question);
    const int corner = stage_px(stage, CORNER);
    scene_fill(stage->scene, rect, corner, THEME_NAVY_PALE);
    scene_outline(stage->scene, rect, corner, stage_px(stage, lifted ? 4 : 2),
                  lifted ? THEME_NAVY : THEME_LINE);
}

// In a box with cards the ring of the focus goes inside, where they do not lie over it.
void pairs_put_target(struct stage *stage, const struct question *question,
                      const struct target *target, struct rect rect, struct rect name)
{
    const char *text = manner_target_text(question, target);
    const bool box = question->item->kind == ITEM_CATEGORIZE;
    stage_text_middle(stage, name_room(stage, name), text, name_style(stage, question));
    stage_element(stage,
                  &(struct element){.id = arena_format(question->frame, "target:%s", target->id),
                                    .label = text,
                                    .role = ROLE_BUTTON,
                                    .rect = rect,
                                    .enabled = true},
                  box ? rect_inset(rect, stage_px(stage, 16)) : rect, stage_px(stage, CORNER) / 2);
}

// ---- empty places

static void put_place(struct stage *stage, struct rect rect, const char *says)
{
    const int corner = stage_px(stage, CORNER);
    struct style style = stage_style(stage, FACE_SMALL, THEME_NAVY);
    style.align = ALIGN_CENTER;
    scene_fill(stage->scene, rect, corner, says ? THEME_SURFACE : THEME_GROUND);
    scene_outline(stage->scene, rect, corner, stage_px(stage, 2), THEME_LINE);
    if (says) {
        stage_text_middle(stage, name_room(stage, rect), says, style);
    }
}

void pairs_put_slot(struct stage *stage, const struct question *question, struct rect rect)
{
    const bool lifted = pairs_lifted(stage, question);
    put_place(stage, rect, lifted ? phrase_in(PHRASE_PUT_HERE, question->language) : NULL);
}

void pairs_put_home(struct stage *stage, const struct question *question, struct rect rect,
                    const struct choice *of)
{
    const struct choice *lifted = pairs_lifted(stage, question);
    const bool takes = lifted && pairs_place(question, lifted) && (!of || of == lifted);
    const char *says = phrase_in(PHRASE_PUT_BACK, question->language);
    put_place(stage, rect, takes ? says : NULL);
    if (takes) {
        stage_element(stage,
                      &(struct element){.id = PAIRS_HOME,
                                        .label = says,
                                        .role = ROLE_BUTTON,
                                        .rect = rect,
                                        .enabled = true},
                      rect, stage_px(stage, CORNER));
    }
}
