// What the kiosk itself says, in every language. (What modules say is in the content.)
#ifndef MANTEN_KIOSK_WORDS_H
#define MANTEN_KIOSK_WORDS_H

#include "base/arena.h"
#include "learning/text.h"

enum word {
    WORD_NAME_OF_PROGRAM,
    WORD_ATTRACT_TITLE,
    WORD_ATTRACT_TEXT,
    WORD_START,
    WORD_OTHER_LANGUAGE,
    WORD_TEXT_SIZE,
    WORD_LEAVE,
    WORD_MENU,
    WORD_BACK,
    WORD_NEXT,
    WORD_MORE,
    WORD_NOTICE_TITLE,
    WORD_NOTICE, // stored with every arrival: a changed text is a new notice
    WORD_AGREE,
    WORD_CANCEL,
    WORD_SIGNIN_TITLE,
    WORD_YOUR_NAME,
    WORD_NAME_HINT,
    WORD_YOUR_ORGANIZATION,
    WORD_ORGANIZATION_HINT,
    WORD_SIGN_IN,
    WORD_KEYBOARD,
    WORD_WELCOME,
    WORD_COURSE_PROGRESS,
    WORD_MINUTES,
    WORD_STATE_NEW,
    WORD_STATE_PAGES,
    WORD_STATE_TEST,
    WORD_STATE_RETRY,
    WORD_STATE_COMPLETE,
    WORD_STATE_UNAVAILABLE,
    WORD_SURVEY_LATER,
    WORD_SURVEY_NOW,
    WORD_PAGE_OF,
    WORD_TO_TEST,
    WORD_TO_MENU,
    WORD_TO_RESULT,
    WORD_TEST_TITLE,
    WORD_TEST_RULES,
    WORD_TEST_MINUTES,
    WORD_TEST_BEGIN,
    WORD_ITEM_OF,
    WORD_SUBMIT,
    WORD_SEND,
    WORD_RECORDED,
    WORD_FULL_MARKS,
    WORD_FULL_MARKS_TEXT,
    WORD_NOT_YET,
    WORD_NOT_YET_TEXT,
    WORD_YOUR_ANSWER,
    WORD_READ_AGAIN,
    WORD_MISSING_CHOICE,
    WORD_HINT,
    WORD_TO_ITEM,
    WORD_RETRY,
    WORD_RETRY_MISSED,
    WORD_FINAL_ROUND,
    WORD_MISSED_ROUND,
    WORD_ROUND_RIGHT,
    WORD_ROUND_RIGHT_TEXT,
    WORD_REVIEW,
    WORD_NEXT_REVIEW,
    WORD_SURVEY_BEGIN,
    WORD_DONE_TITLE,
    WORD_DONE_TEXT,
    WORD_IDLE_TITLE,
    WORD_IDLE_TEXT,
    WORD_STAY,
    WORD_TROUBLE_TITLE,
    WORD_TROUBLE_TEXT,
    WORD_TRY_AGAIN,
    WORD_UNAVAILABLE_TITLE,
    WORD_UNAVAILABLE_TEXT,
    WORD_LOADING,
    WORD_YES_COMPLETE,
    WORDS
};

const char *word_in(enum word word, enum language language);

// The same with {1} and {2} filled in; lives in the arena.
const char *word_with(struct arena *arena, enum word word, enum language language,
                      const char *first, const char *second);
const char *word_count(struct arena *arena, enum word word, enum language language, int first,
                       int second);

#endif
