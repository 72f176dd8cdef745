// The form of items: what is asked, as text that is kept, so that every attempt can be shown as it
// was, whatever became of the content. A line for each part: "mail\tstem.ja\tWhat …". There are
// three such texts:
//   the wording   of an attempt: all items of its sheet, without what functions say
//   the posed     of an attempt: what was drawn for its scripted items, and what their functions
//                 then gave, the right answer included
//   the posed     of an answer: what the functions of any other item gave when it was answered
#ifndef MANTEN_LEARNING_FORM_H
#define MANTEN_LEARNING_FORM_H

#include "base/buffer.h"
#include "learning/module.h"
#include "learning/vary.h"

// The wording of the sheet.
const char *form_wording(const struct sheet *sheet, struct arena *arena);

// Adds what was drawn for the item, and what its functions gave.
void form_add_drawn(struct buffer *form, const struct drawn_item *drawn);
void form_add_said(struct buffer *form, const struct item *item, const struct said *said);

// What the item's functions give now; NULL when it has none.
const char *form_said(const struct item *item, const struct said *said, struct arena *arena);

// The item as the wording has it; NULL when it is not in there. Fields that only matter while one
// learns (review, hints, pictures' paths) are not kept.
struct item *form_item(const char *wording, const char *id, struct arena *arena);

// The item with what its functions gave in their place: fixed texts and a fixed key. The item
// itself when the form (which may be NULL) has nothing about it.
const struct item *form_posed(const struct item *item, const char *posed, struct arena *arena);

// The same for all items of a sheet.
const struct sheet *form_posed_sheet(const struct sheet *sheet, const char *posed,
                                     struct arena *arena);

// What was drawn for the item, as kept in the form.
struct drawn_item form_drawn(const char *posed, const char *item, struct arena *arena);

// ---- one line after the other

struct form_line {
    const char *item, *key; // not ended by a zero byte
    size_t item_length, key_length;
    const char *value; // as it is kept: form_text makes it a text again
    size_t value_length;
};

// Takes the next line of the form; false at its end.
bool form_next(const char **rest, struct form_line *line);
bool form_is(const struct form_line *line, const char *item, const char *key);
// What stands in the key behind the prefix ("choice:"), or NULL.
const char *form_after(const struct form_line *line, const char *prefix, struct arena *arena);
const char *form_text(const struct form_line *line, struct arena *arena);

#endif
