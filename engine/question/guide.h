// The guide: how a kind of question is answered, told until one has answered a question of it.
#ifndef MANTEN_QUESTION_GUIDE_H
#define MANTEN_QUESTION_GUIDE_H

#include "question/question.h"

// Puts it at the top of the box, when it is to be shown; returns its height with what is left free
// below, or 0.
int guide_put(struct stage *stage, const struct question *question, struct rect box);

// Whether it says all that the short line below the stem says of the kind.
bool guide_says_all(const struct question *question);

#endif
