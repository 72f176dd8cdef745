#include "kiosk/question.h"

#include "kiosk/frame.h"
#include "kiosk/view.h"

#include <string.h>

static const char no_answer_id[] = "choice:no-answer";

static const char *hint_for(const struct kiosk *kiosk, const struct item *item)
{
    if (item->kind == ITEM_TEXT) {
        return word_count(kiosk->frame, WORD_WRITE_FREELY, kiosk->language, item->length, 0);
    }
    if (item->kind == ITEM_MULTIPLE && item->most > 0) {
        return word_count(kiosk->frame, WORD_CHOOSE_UP_TO, kiosk->language, item->most, 0);
    }
    return kiosk_word(kiosk, item->kind == ITEM_MULTIPLE ? WORD_CHOOSE_ALL : WORD_CHOOSE_ONE);
}

static int put_stem(struct kiosk *kiosk, struct stage *stage, struct rect box,
                    const struct item *item)
{
    int y = box.y;
    y += stage_tell(stage, ROLE_HEADING, box, text_in(&item->stem, kiosk->language, kiosk->said),
                    stage_style(stage, FACE_HEADING, THEME_INK)) +
         stage_px(stage, 12);
    if (kiosk->typing.board_shown) { // which leaves room for little else
        return y - box.y;
    }
    const char *hint = hint_for(kiosk, item);
    if (kiosk->at.sheet->kind != SHEET_TEST && item->required) {
        hint = arena_format(kiosk->frame, "%s・%s", hint, kiosk_word(kiosk, WORD_REQUIRED));
    }
    y += stage_tell(stage, ROLE_TEXT, (struct rect){box.x, y, box.w, box.h}, hint,
                    stage_style(stage, FACE_SMALL, THEME_MUTED));
    return y + stage_px(stage, 28) - box.y;
}

static bool no_more(const struct kiosk *kiosk, const struct item *item)
{
    return item->most > 0 && kiosk->at.choosing.count >= item->most;
}

// Short choices stand in two columns where there is room, so that all of them are seen at once.
static int columns_for(struct kiosk *kiosk, const struct stage *stage, struct rect box,
                       const struct item *item)
{
    const int gap = stage_px(stage, 20);
    const int half = (box.w - gap) / 2;
    int height = 0;
    for (int i = 0; i < item->choice_count; i++) {
        const struct pick pick = {
            .label = text_in(&item->choices[i].text, kiosk->language, kiosk->said)};
        height += pick_height(stage, &pick, box.w) + gap;
    }
    return height > box.h && half >= stage_px(stage, 640) ? 2 : 1;
}

static int put_choices(struct kiosk *kiosk, struct stage *stage, struct rect box,
                       const struct item *item)
{
    const int *order = kiosk->at.paper.choices[kiosk->at.paper.items[kiosk->at.position]];
    const int gap = stage_px(stage, 20);
    const int columns = columns_for(kiosk, stage, box, item);
    const int width = (box.w - (columns - 1) * gap) / columns;
    const int count = item->choice_count + !item->required;
    int y = box.y;
    for (int i = 0; i < count; i += columns) {
        int row = 0;
        struct pick picks[2];
        for (int j = 0; j < columns && i + j < count; j++) {
            const bool none = i + j == item->choice_count;
            const struct choice *choice = none ? NULL : &item->choices[order[i + j]];
            const bool checked =
                none ? kiosk->at.choosing.declined : response_has(&kiosk->at.choosing, choice->id);
            picks[j] = (struct pick){
                .id = none ? no_answer_id : arena_format(kiosk->frame, "choice:%s", choice->id),
                .label = none ? kiosk_word(kiosk, WORD_NO_ANSWER)
                              : text_in(&choice->text, kiosk->language, kiosk->said),
                .several = !none && item->kind == ITEM_MULTIPLE,
                .checked = checked,
                .disabled = !none && !checked && no_more(kiosk, item),
            };
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

static int put_writing(struct kiosk *kiosk, struct stage *stage, struct rect box,
                       const struct item *item)
{
    const char *id = arena_format(kiosk->frame, "field:%s", item->id);
    struct field field = {.id = id,
                          .label = text_in(&item->stem, kiosk->language, kiosk->said),
                          .asked = true,
                          .value = buffer_text(&kiosk->typing.answer),
                          .lines = kiosk->typing.board_shown ? 2 : 4};
    if (strcmp(kiosk->hand.focus, id) == 0) {
        field.composing = kiosk->typing.composing;
    }
    box.h = field_height(stage, &field, box.w);
    struct rect place = field_put(stage, box, &field);
    if (strcmp(kiosk->hand.focus, id) == 0 && kiosk->window) {
        window_type_into(kiosk->window, &place);
    }
    box.y += box.h + stage_px(stage, 20);
    if (!item->required && !kiosk->typing.board_shown) {
        const struct pick pick = {.id = no_answer_id,
                                  .label = kiosk_word(kiosk, WORD_NO_ANSWER),
                                  .checked = kiosk->at.choosing.declined};
        box.h = pick_height(stage, &pick, box.w);
        pick_put(stage, box, &pick);
        box.y += box.h;
    }
    return box.y;
}

void question_put(struct kiosk *kiosk, struct stage *stage, struct rect body)
{
    const struct item *item = view_item(kiosk);
    if (item->kind == ITEM_TEXT && kiosk->typing.board_shown) {
        const int board = keyboard_height(stage, body.w);
        body.h -= board;
        keyboard_put(stage, (struct rect){body.x, body.y + body.h, body.w, board},
                     kiosk->typing.board, kiosk->language);
    }
    struct panel panel;
    struct rect box = frame_panel_begin(kiosk, stage, body, &panel);
    const int most = stage_px(stage, 1640);
    if (box.w > most) {
        box.x += (box.w - most) / 2;
        box.w = most;
    }
    const int stem = put_stem(kiosk, stage, box, item);
    box.y += stem;
    box.h -= stem;
    const int bottom = item->kind == ITEM_TEXT ? put_writing(kiosk, stage, box, item)
                                               : put_choices(kiosk, stage, box, item);
    frame_panel_end(kiosk, stage, &panel, bottom);
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

static void pick(struct kiosk *kiosk, const struct item *item, const struct choice *choice)
{
    struct response *choosing = &kiosk->at.choosing;
    choosing->declined = false;
    if (item->kind != ITEM_MULTIPLE) {
        *choosing = (struct response){.values = {choice->id}, .count = 1};
    } else if (response_has(choosing, choice->id)) {
        unpick(choosing, choice->id);
    } else if (!no_more(kiosk, item)) {
        // Kept in the order of the item, whatever the order of the touches.
        struct response sorted = {.count = 0};
        for (int i = 0; i < item->choice_count; i++) {
            const char *id = item->choices[i].id;
            if (id == choice->id || response_has(choosing, id)) {
                sorted.values[sorted.count++] = id;
            }
        }
        *choosing = sorted;
    }
}

bool question_act(struct kiosk *kiosk, const char *id)
{
    const struct item *item = view_item(kiosk);
    if (strncmp(id, "choice:", 7) != 0) {
        return false;
    }
    if (strcmp(id, no_answer_id) == 0) {
        const bool declined = kiosk->at.choosing.declined;
        kiosk->at.choosing = (struct response){.declined = !declined};
        buffer_free(&kiosk->typing.answer);
    } else if (item_choice(item, id + 7)) {
        pick(kiosk, item, item_choice(item, id + 7));
    }
    kiosk->stale = true;
    return true;
}

bool question_ready(const struct kiosk *kiosk)
{
    const struct item *item = view_item(kiosk);
    if (kiosk->holds > 0) {
        return false;
    }
    if (item->kind == ITEM_TEXT && kiosk->typing.answer.length > 0) {
        return true;
    }
    return !response_empty(&kiosk->at.choosing);
}
