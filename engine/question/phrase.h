// What questions say of themselves, in every language.
#ifndef MANTEN_QUESTION_PHRASE_H
#define MANTEN_QUESTION_PHRASE_H

#include "base/arena.h"
#include "learning/text.h"

enum phrase {
    PHRASE_CHOOSE_ONE,
    PHRASE_CHOOSE_ALL,
    PHRASE_CHOOSE_UP_TO,
    PHRASE_WRITE_FREELY,
    PHRASE_REQUIRED,
    PHRASE_NO_ANSWER,
    PHRASES
};

const char *phrase_in(enum phrase phrase, enum language language);

// The phrase with the numbers in the place of {1} and {2}.
const char *phrase_with(struct arena *arena, enum phrase phrase, enum language language, int first,
                        int second);

#endif
