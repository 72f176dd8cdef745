// How an item is asked on the screen, the same in tests, surveys and checklists: what one answers
// with, what a touch on it does, and when it is an answer. A kind's looks are one file of this room
// and one line in question.c.
#ifndef MANTEN_QUESTION_QUESTION_H
#define MANTEN_QUESTION_QUESTION_H

#include "base/buffer.h"
#include "learning/module.h"
#include "ui/widget.h"

enum { QUESTION_ID_LENGTH = 128 };

// How the kind of question is answered (guide.h): not said any more, said for the hand, or for the
// keyboard as well.
enum guide { GUIDE_NONE, GUIDE_TOUCH, GUIDE_KEYS };

// An item as it is asked, and what the person is doing with it. All of it is the caller's; what is
// pointed at without const is changed by acting.
struct question {
    const struct item *item;
    enum sheet_kind sheet;
    const int *order;   // the choices' numbers as the paper has them
    const int *targets; // and the targets'
    enum language language;
    const struct said *said;
    struct response *choosing; // what is chosen so far
    struct buffer *typed;      // what is typed so far: a text, a number, a search
    const char *composing;     // what an input method has under way
    const char *today;         // "2026-11-21", where a date begins; NULL when not known
    char *held;                // id of the choice that is picked up, QUESTION_ID_LENGTH, or ""
    struct arena *made;        // values made of several parts; lives as long as the item is asked
    struct arena *frame;       // texts of the frame that is built
    enum guide guide;
    bool at_once; // one touch is the answer, and is judged
    bool cramped; // the keyboard is up and leaves little room
};

// Puts the stem and what one answers with; returns where it ends.
int question_put(struct stage *stage, const struct question *question, struct rect box);

// The same in two parts, for whoever does not put them below each other: the stem with how it is
// answered, and what one answers with. Each returns where it ends; the stem with the gap below it.
int question_put_stem(struct stage *stage, const struct question *question, struct rect box);
int question_put_answer(struct stage *stage, const struct question *question, struct rect box);

// Picks, moves or sets; true when the element was one of the question's.
bool question_act(const struct question *question, const char *id);

// Something was dragged onto something else; true when that means something here.
bool question_drop(const struct question *question, const char *id, const char *onto);

// What would be the answer now.
struct response question_response(const struct question *question);

// Whether that can be taken as the answer.
bool question_ready(const struct question *question);

// Shows an answer that was given before. Its values stay borrowed.
void question_restore(const struct question *question, const struct response *given);

// Which keyboard the question takes on the screen.
enum question_keys { KEYS_NONE, KEYS_LETTERS, KEYS_DIGITS };
enum question_keys question_keys(const struct item *item);

// The most characters that may be typed.
int question_typed_most(const struct item *item);

#endif
