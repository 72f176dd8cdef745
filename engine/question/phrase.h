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
    PHRASE_WRITE_BRIEFLY,
    PHRASE_NUMBER,
    PHRASE_NUMBER_FROM,
    PHRASE_NUMBER_TO,
    PHRASE_NUMBER_BETWEEN,
    PHRASE_WHOLE,
    PHRASE_DECIMALS,
    PHRASE_NOT_A_NUMBER,
    PHRASE_OUT_OF_RANGE,
    PHRASE_TOO_EXACT,
    PHRASE_SET_DATE,
    PHRASE_SET_MONTH,
    PHRASE_DAYS_FROM,
    PHRASE_DAYS_TO,
    PHRASE_DAYS_BETWEEN,
    PHRASE_CHOOSE_DATE,
    PHRASE_CHOOSE_MONTH,
    PHRASE_YEAR,
    PHRASE_MONTH,
    PHRASE_DAY,
    PHRASE_MORE_OF,
    PHRASE_LESS_OF,
    PHRASE_SEARCH,
    PHRASE_SEARCH_HERE,
    PHRASE_CHOSEN,
    PHRASE_NOTHING_CHOSEN,
    PHRASE_NOTHING_FOUND,
    PHRASE_SOME_MORE,
    PHRASE_PUT_IN_ORDER,
    PHRASE_MOVE_UP,
    PHRASE_MOVE_DOWN,
    PHRASE_KEEP_ORDER,
    PHRASE_PUT_TOGETHER,
    PHRASE_PUT_INTO,
    PHRASE_PUT_HERE,
    PHRASE_PUT_BACK,
    PHRASE_FILL_GAPS,
    PHRASE_GAP,
    PHRASE_CHOOSE_IN_EACH_ROW,
    PHRASE_SHARE_OUT,
    PHRASE_LEFT,
    PHRASE_TOUCH_ONE,
    PHRASE_TOUCH_ALL,
    PHRASE_TOUCH_UP_TO,
    PHRASES
};

const char *phrase_in(enum phrase phrase, enum language language);

// The phrase with the numbers in the place of {1} and {2}.
const char *phrase_with(struct arena *arena, enum phrase phrase, enum language language, int first,
                        int second);

// The same with texts.
const char *phrase_filled(struct arena *arena, enum phrase phrase, enum language language,
                          const char *first, const char *second);

#endif
