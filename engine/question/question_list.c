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

struct found {
    int *numbers; // of the choices, those that begin with what is sought first
    int count, shown;
};

static struct found find(const struct question *question)
{
    const struct item *item = question->item;
    const size_t room = (size_t)item->choice_count + 1;
    const char *sought = sought_text(question);
    enum fit *fits = arena_take(question->frame, room, sizeof *fits);
    struct found found = {.numbers = arena_take(question->frame, room, sizeof *found.numbers)};
    for (int i = 0; i < item->choice_count; i++) {
        fits[i] = choice_fits(question, &item->choices[question->order[i]], sought);
    }
    for (int fit = FITS_AT_START; fit < FITS_NOT; fit++) {
        for (int i = 0; i < item->choice_count; i++) {
            if ((int)fits[i] == fit) {
                found.numbers[found.count++] = question->order[i];
            }
        }
    }
    return found;
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

// Where the field, what is found and the line about the rest stand. While the keyboard leaves
// little height and much width, what is found stands beside the field.
struct places {
    struct rect field, found;
    bool beside;
};

static struct places places_for(struct stage *stage, const struct question *question,
                                struct rect box, int scrolled_room)
{
    const int gap = stage_px(stage, 24);
    struct places places = {.field = box, .found = box};
    places.beside = question->cramped && stage_area(stage).w > stage_area(stage).h;
    if (places.beside) {
        places.field.w = box.w * 3 / 8;
        places.found.x += places.field.w + gap;
        places.found.w -= places.field.w + gap;
        places.found.h = scrolled_room;
    }
    return places;
}

static int rest_leading(const struct stage *stage)
{
    return stage_style(stage, FACE_SMALL, THEME_MUTED).leading;
}

// How many there is room for: at least one row.
static int room_for(struct stage *stage, const struct question *question,
                    const struct places *places, const struct cells *cells)
{
    const bool alone = question->item->required || question->cramped;
    const int no_answer = alone ? 0 : cells->height + stage_px(stage, 20);
    const int rest = places->beside ? 0 : rest_leading(stage);
    const int rows =
        (places->found.h - rest - no_answer + cells->gap) / (cells->height + cells->gap);
    return (rows < 1 ? 1 : rows) * cells->columns;
}

static int put_picks(struct stage *stage, const struct question *question, struct rect box,
                     const struct cells *cells, const struct found *found)
{
    for (int i = 0; i < found->shown; i++) {
        const struct pick pick = pick_of(question, found->numbers[i]);
        const struct rect cell = {box.x + i % cells->columns * (cells->width + cells->gap),
                                  box.y + i / cells->columns * (cells->height + cells->gap),
                                  cells->width, cells->height};
        pick_put(stage, cell, &pick);
    }
    const int rows = (found->shown + cells->columns - 1) / cells->columns;
    return box.y + rows * (cells->height + cells->gap);
}

// How many more there are, or that there is nothing.
static int put_rest(struct stage *stage, const struct question *question, struct rect box,
                    const struct found *found)
{
    const int more = found->count - found->shown;
    const char *words =
        found->count == 0 ? phrase_in(PHRASE_NOTHING_FOUND, question->language)
        : more > 0 ? phrase_with(question->frame, PHRASE_SOME_MORE, question->language, more, 0)
                   : "";
    return !words[0] ? box.y
                     : box.y + stage_tell(stage, ROLE_TEXT, box, words,
                                          stage_style(stage, FACE_SMALL, THEME_MUTED));
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    struct rect part = box;
    part.y = put_chosen(stage, question, part);
    part.h -= part.y - box.y;
    // What stands above the field scrolls away while one types.
    struct places places = places_for(stage, question, part, box.h - stage_px(stage, 24));
    const int below = put_search(stage, question, places.field);
    if (!places.beside) {
        places.found.h -= below - places.found.y;
        places.found.y = below;
    }
    const struct cells cells = cells_for(stage, question, places.found.w);
    struct found found = find(question);
    const int room = room_for(stage, question, &places, &cells);
    found.shown = found.count < room ? found.count : room;
    int y = put_picks(stage, question, places.found, &cells, &found);
    struct rect rest = places.beside ? places.field : places.found;
    rest.y = places.beside ? below : y;
    const int end = put_rest(stage, question, rest, &found);
    y = end > y ? end : y;
    return manner_put_no_answer(stage, question, box, y);
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
