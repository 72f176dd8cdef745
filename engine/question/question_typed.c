// What is written: a free text.
#include "question/manner.h"

#include "base/arena.h"

#include <string.h>

static const char *hint(const struct question *question)
{
    return phrase_with(question->frame, PHRASE_WRITE_FREELY, question->language,
                       question->item->length, 0);
}

static int put(struct stage *stage, const struct question *question, struct rect box)
{
    struct field field = {
        .id = arena_format(question->frame, "field:%s", question->item->id),
        .label = text_in(&question->item->stem, question->language, question->said),
        .asked = true,
        .value = buffer_text(question->typed),
        .lines = question->cramped ? 2 : 4,
    };
    if (strcmp(stage->focus, field.id) == 0) {
        field.composing = question->composing;
    }
    box.h = field_height(stage, &field, box.w);
    field_put(stage, box, &field);
    return manner_put_no_answer(stage, question, box, box.y + box.h);
}

static bool act(const struct question *question, const char *id)
{
    (void)question;
    (void)id;
    return false;
}

const struct manner typed_manner = {.put = put, .act = act, .hint = hint, .keys = KEYS_LETTERS};
