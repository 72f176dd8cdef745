// Between the files of this room: the manner in which kinds of items are asked.
#ifndef MANTEN_QUESTION_MANNER_H
#define MANTEN_QUESTION_MANNER_H

#include "question/phrase.h"
#include "question/question.h"

struct manner {
    // Puts what one answers with below the stem; returns where it ends.
    int (*put)(struct stage *stage, const struct question *question, struct rect box);
    bool (*act)(const struct question *question, const char *id);
    bool (*drop)(const struct question *question, const char *id, const char *onto); // or NULL
    const char *(*hint)(const struct question *question);
    enum question_keys keys;
};

extern const struct manner
    choices_manner; // question_choices.c: single, multiple, true/false, scale
extern const struct manner typed_manner, number_manner;     // question_typed.c: text and short
extern const struct manner days_manner;                     // question_days.c: month and date
extern const struct manner list_manner;                     // question_list.c
extern const struct manner order_manner;                    // question_order.c
extern const struct manner match_manner, categorize_manner; // question_pairs.c
extern const struct manner gaps_manner;                     // question_gaps.c
extern const struct manner matrix_manner;                   // question_matrix.c
extern const struct manner hotspot_manner;                  // question_hotspot.c
extern const struct manner shares_manner;                   // question_shares.c

// What the choice or target says in the person's language.
const char *manner_choice_text(const struct question *question, const struct choice *choice);
const char *manner_target_text(const struct question *question, const struct target *target);

// The explicit "no answer" where the item may be left out, below what is there; returns where it
// ends. While the keyboard is up it is there only when it was chosen.
int manner_put_no_answer(struct stage *stage, const struct question *question, struct rect box,
                         int y);

// Sets the value "left=right" in what is chosen, in the place of another with that left. Whatever
// the order of the touches, the values stand in the order of the item: they are the same answer.
void manner_pair(const struct question *question, const char *left, const char *right);
void manner_unpair(const struct question *question, const char *left);

// What stands behind the prefix in the id, or NULL when it begins otherwise.
const char *manner_after(const char *id, const char *prefix);

#endif
