// What is written: a free text, a few words, a number.
#include "question/manner.h"

#include "base/arena.h"

#include <string.h>

static const double unbounded = 999999999; // what the content has where it says nothing

static const char *number_text(const struct question *question, double number)
{
    return arena_format(question->frame, "%.12g", number);
}

static const char *range(const struct question *question)
{
    const struct numbers *numbers = &question->item->numbers;
    const bool from = numbers->least > -unbounded;
    const bool to = numbers->most < unbounded;
    const enum phrase phrase = from && to ? PHRASE_NUMBER_BETWEEN
                               : from     ? PHRASE_NUMBER_FROM
                               : to       ? PHRASE_NUMBER_TO
                                          : PHRASE_NUMBER;
    return phrase_filled(question->frame, phrase, question->language,
                         from ? number_text(question, numbers->least) : "",
                         to ? number_text(question, numbers->most) : "");
}

static const char *number_hint(const struct question *question)
{
    const int decimals = question->item->numbers.decimals;
    return arena_format(question->frame, "%s%s", range(question),
                        phrase_with(question->frame, decimals > 0 ? PHRASE_DECIMALS : PHRASE_WHOLE,
                                    question->language, decimals, 0));
}

static const char *hint(const struct question *question)
{
    if (question->item->kind == ITEM_NUMBER) {
        return number_hint(question);
    }
    return phrase_with(question->frame,
                       question->item->kind == ITEM_SHORT ? PHRASE_WRITE_BRIEFLY
                                                          : PHRASE_WRITE_FREELY,
                       question->language, question->item->length, 0);
}

static int put_field(struct stage *stage, const struct question *question, struct rect box,
                     int lines)
{
    struct field field = {
        .id = arena_format(question->frame, "field:%s", question->item->id),
        .label = text_in(&question->item->stem, question->language, question->said),
        .asked = true,
        .value = buffer_text(question->typed),
        .lines = lines,
    };
    if (strcmp(stage->focus, field.id) == 0) {
        field.composing = question->composing;
    }
    box.h = field_height(stage, &field, box.w);
    field_put(stage, box, &field);
    return box.y + box.h;
}

static int put_text(struct stage *stage, const struct question *question, struct rect box)
{
    const int lines = question->item->kind == ITEM_SHORT ? 1 : question->cramped ? 2 : 4;
    const int y = put_field(stage, question, box, lines);
    return manner_put_no_answer(stage, question, box, y);
}

static bool act(const struct question *question, const char *id)
{
    (void)question;
    (void)id;
    return false;
}

const struct manner typed_manner = {
    .put = put_text, .act = act, .hint = hint, .keys = KEYS_LETTERS};

// ---- a number

// Why what is typed cannot be taken as it stands, or NULL.
static const char *objection(const struct question *question)
{
    const struct numbers *numbers = &question->item->numbers;
    double number;
    int decimals;
    if (question->typed->length == 0) {
        return NULL;
    }
    if (!item_number(question->typed->text, &number, &decimals)) {
        return arena_format(question->frame, "%s%s",
                            phrase_in(PHRASE_NOT_A_NUMBER, question->language), range(question));
    }
    if (number < numbers->least || number > numbers->most) {
        return arena_format(question->frame, "%s%s",
                            phrase_in(PHRASE_OUT_OF_RANGE, question->language), range(question));
    }
    return decimals > numbers->decimals
               ? arena_format(question->frame, "%s%s",
                              phrase_in(PHRASE_TOO_EXACT, question->language),
                              number_hint(question))
               : NULL;
}

// Its place is kept while there is nothing to say, so that what stands below does not jump.
static int put_objection(struct stage *stage, const struct question *question, struct rect box)
{
    const char *words = objection(question);
    const struct style style = stage_style(stage, FACE_SMALL, THEME_INK);
    const int padding = stage_px(stage, 12);
    const int icon = style.leading;
    struct rect line = {box.x + icon + 2 * padding, box.y + padding, box.w - icon - 3 * padding,
                        style.leading};
    if (!words) {
        return box.y + line.h + 2 * padding;
    }
    line.h = stage_text_height(stage, words, style, line.w);
    scene_fill(stage->scene, (struct rect){box.x, box.y, box.w, line.h + 2 * padding},
               stage_px(stage, 8), THEME_AMBER_PALE);
    stage_icon(stage, (struct rect){box.x + padding, line.y, icon, icon}, "note", THEME_INK);
    stage_tell(stage, ROLE_TEXT, line, words, style);
    return line.y + line.h + padding;
}

static int unit_width(struct stage *stage, const char *unit, struct style style, int most)
{
    const int width = unit[0] ? type_lay(stage->type, unit, style, 0)->width : 0;
    return width < most ? width : most;
}

static int put_number(struct stage *stage, const struct question *question, struct rect box)
{
    const char *unit = text_in(&question->item->numbers.unit, question->language, question->said);
    const struct style style = stage_style(stage, FACE_BODY, THEME_INK);
    const int gap = stage_px(stage, 20);
    const int beside = unit_width(stage, unit, style, box.w / 2);
    struct rect field = box;
    field.w = 16 * style.size;
    field.w = field.w > box.w - beside - gap ? box.w - beside - gap : field.w;
    int y = put_field(stage, question, field, 1);
    if (unit[0]) {
        const int height = stage_text_height(stage, unit, style, beside);
        const struct rect words = {field.x + field.w + gap, box.y + (y - box.y - height) / 2,
                                   beside, height};
        stage_tell(stage, ROLE_TEXT, words, unit, style);
    }
    y = put_objection(stage, question, (struct rect){box.x, y + gap, box.w, 0});
    return manner_put_no_answer(stage, question, box, y);
}

const struct manner number_manner = {
    .put = put_number, .act = act, .hint = hint, .keys = KEYS_DIGITS};
