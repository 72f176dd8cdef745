// A pick out of many: what is typed narrows them down to those that fit the screen.
#include "question/manner.h"

#include "base/arena.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

// ---- the search

enum fit { FITS_AT_START, FITS_WITHIN, FITS_NOT };

static enum fit text_fits(const char *text, const char *sought)
{
    char *folded = utf8_folded_kana(text);
    const char *at = folded ? strstr(folded, sought) : NULL;
    const enum fit fit = !at ? FITS_NOT : at == folded ? FITS_AT_START : FITS_WITHIN;
    free(folded);
    return fit;
}

// In whatever language one looks for it.
static enum fit choice_fits(const struct question *question, const struct choice *choice,
                            const char *sought)
{
    enum fit best = FITS_NOT;
    for (int i = 0; i < LANGUAGES; i++) {
        const char *texts[] = {text_in(&choice->text, (enum language)i, question->said),
                               text_in(&choice->reading, (enum language)i, question->said)};
        for (int j = 0; j < 2; j++) {
            const enum fit fit = text_fits(texts[j], sought);
            best = fit < best ? fit : best;
        }
    }
    return best;
}

// What is typed and what an input method has under way, folded; "" fits everything.
static const char *sought_text(const struct question *question)
{
    struct buffer typed = {0};
    buffer_add_text(&typed, buffer_text(question->typed));
    buffer_add_text(&typed, question->composing ? question->composing : "");
    char *folded = utf8_folded_kana(buffer_text(&typed));
    const char *kept = arena_text(question->frame, folded ? folded : "");
    buffer_free(&typed);
    free(folded);
    return kept;
}

// Fills `found` with the choices' numbers, those that begin with what is sought first.
static int find(const struct question *question, int *found)
{
    const struct item *item = question->item;
    const char *sought = sought_text(question);
    enum fit *fits = arena_take(question->frame, (size_t)item->choice_count + 1, sizeof *fits);
    int count = 0;
    for (int i = 0; i < item->choice_count; i++) {
        fits[i] = choice_fits(question, &item->choices[question->order[i]], sought);
    }
    for (int fit = FITS_AT_START; fit < FITS_NOT; fit++) {
        for (int i = 0; i < item->choice_count; i++) {
            if ((int)fits[i] == fit) {
                found[count++] = question->order[i];
            }
        }
    }
    return count;
}

// ---- looks

static const char *hint(const struct question *question)
{
    return phrase_in(PHRASE_SEARCH, question->language);
}

static const struct choice *chosen(const struct question *question)
{
    const struct response *choosing = question->choosing;
    return choosing->count == 1 ? item_choice(question->item, choosing->values[0]) : NULL;
}

static int put_chosen(struct stage *stage, const struct question *question, struct rect box)
{
    const struct choice *choice = chosen(question);
    if (!choice && question->cramped) {
        return box.y;
    }
    struct style style = stage_style(stage, FACE_BODY, choice ? THEME_NAVY : THEME_MUTED);
    const int icon = choice ? style.leading : 0;
    const char *words = choice ? phrase_filled(question->frame, PHRASE_CHOSEN, question->language,
                                               manner_choice_text(question, choice), "")
                               : phrase_in(PHRASE_NOTHING_CHOSEN, question->language);
    if (choice) {
        stage_icon(stage, (struct rect){box.x, box.y, icon, icon}, "check", THEME_NAVY);
    }
    const int aside = choice ? icon + stage_px(stage, 12) : 0;
    style.bold = choice != NULL;
    box.x += aside;
    box.w -= aside;
    return box.y + stage_tell(stage, ROLE_TEXT, box, words, style) + stage_px(stage, 16);
}

static int put_search(struct stage *stage, const struct question *question, struct rect box)
{
    struct field field = {
        .id = arena_format(question->frame, "field:%s", question->item->id),
        .label = phrase_in(PHRASE_SEARCH_HERE, question->language),
        .asked = true,
        .hint = phrase_in(PHRASE_SEARCH_HERE, question->language),
        .value = buffer_text(question->typed),
        .lines = 1,
    };
    if (strcmp(stage->focus, field.id) == 0) {
        field.composing = question->composing;
    }
    const int most = 24 * stage_style(stage, FACE_BODY, THEME_INK).size;
    box.w = box.w > most ? most : box.w;
    box.h = field_height(stage, &field, box.w);
    field_put(stage, box, &field);
    return box.y + box.h + stage_px(stage, 20);
}

static struct pick pick_of(const struct question *question, int number)
{
    const struct choice *choice = &question->item->choices[number];
    return (struct pick){
        .id = arena_format(question->frame, "choice:%s", choice->id),
        .label = manner_choice_text(question, choice),
        .checked = response_has(question->choosing, choice->id),
    };
}

// As many columns as the widest choice allows, and rows as high as the highest, whatever is found:
// so nothing jumps about while one types.
struct cells {
    int columns, width, height, gap;
};

static struct cells cells_for(struct stage *stage, const struct question *question, int width)
{
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    struct cells cells = {.gap = stage_px(stage, 16)};
    int widest = stage_px(stage, 280);
    for (int i = 0; i < question->item->choice_count; i++) {
        const char *words = manner_choice_text(question, &question->item->choices[i]);
        const int needed =
            type_lay(stage->type, words, style, 0)->width + stage_px(stage, 48 + 28 + 24 + 32 + 4);
        widest = needed > widest ? needed : widest;
    }
    cells.columns = (width + cells.gap) / (widest + cells.gap);
    cells.columns = cells.columns < 1 ? 1 : cells.columns;
    cells.width = (width - (cells.columns - 1) * cells.gap) / cells.columns;
    for (int i = 0; i < question->item->choice_count; i++) {
        const struct pick pick = pick_of(question, i);
        const int height = pick_height(stage, &pick, cells.width);
        cells.height = height > cells.height ? height : cells.height;
    }
    return cells;
}

// How many there is room for: at least one row.
static int room_for(struct stage *stage, const struct question *question, const struct cells *cells,
                    int height)
{
    const int line = stage_style(stage, FACE_SMALL, THEME_MUTED).leading;
    const int no_answer =
        question->item->required || question->cramped ? 0 : cells->height + stage_px(stage, 20);
    const int rows = (height - line - no_answer) / (cells->height + cells->gap);
    return (rows < 1 ? 1 : rows) * cells->columns;
}

static int put_found(struct stage *stage, const struct question *question, struct rect box)
{
    const struct cells cells = cells_for(stage, question, box.w);
    const int room = room_for(stage, question, &cells, box.h);
    int *found =
        arena_take(question->frame, (size_t)question->item->choice_count + 1, sizeof *found);
    const int count = find(question, found);
    const int shown = count < room ? count : room;
    for (int i = 0; i < shown; i++) {
        const struct pick pick = pick_of(question, found[i]);
        const struct rect cell = {box.x + i % cells.columns * (cells.width + cells.gap),
                                  box.y + i / cells.columns * (cells.height + cells.gap),
                                  cells.width, cells.height};
        pick_put(stage, cell, &pick);
    }
    box.y += (shown + cells.columns - 1) / cells.columns * (cells.height + cells.gap);
    const char *words = count == 0      ? phrase_in(PHRASE_NOTHING_FOUND, question->language)
                        : count > shown ? phrase_with(question->frame, PHRASE_SOME_MORE,
                                                      question->language, count - shown, 0)
                                        : "";
    if (words[0]) {
        box.y +=
            stage_tell(stage, ROLE_TEXT, box, words, stage_style(stage, FACE_SMALL, THEME_MUTED));
    }
    return box.y;
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    const int bottom = box.y + box.h;
    struct rect part = box;
    part.y = put_chosen(stage, question, part);
    part.y = put_search(stage, question, part);
    part.h = bottom - part.y;
    return manner_put_no_answer(stage, question, box, put_found(stage, question, part));
}

static bool act(const struct question *question, const char *id)
{
    const char *name = manner_after(id, "choice:");
    const struct choice *choice = name ? item_choice(question->item, name) : NULL;
    if (choice) {
        *question->choosing = (struct response){.values = {choice->id}, .count = 1};
    }
    return choice;
}

const struct manner list_manner = {.put = put, .act = act, .hint = hint, .keys = KEYS_LETTERS};
