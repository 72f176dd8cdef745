// How people look for their name: under the row of its reading's first kana (あかさたなはまやらわ),
// or under the letter that the reading begins with in Latin letters.
#ifndef MANTEN_LEARNING_READING_H
#define MANTEN_LEARNING_READING_H

#include <stdbool.h>

enum { READING_ROWS = 10, READING_OTHER = READING_ROWS, READING_KANA_LENGTH = 4 };

struct reading_place {
    int row;                        // of the kana table, or READING_OTHER
    char kana[READING_KANA_LENGTH]; // the first, without its voice marks; "" when it is none
    char letters[2];                // as Hepburn and as Kunrei write it; zeros when there is none
};

// Of a reading, or of a name that is written so that it can be read. Wide and narrow forms,
// hiragana and katakana, voiced and small kana come out the same.
struct reading_place reading_of(const char *text);

// "あ" for row 0 … "わ"; and the five kana (or fewer) of a row, as one text.
const char *reading_row(int row);
const char *reading_row_kana(int row);

// Whether all of the text is kana (and blanks), so that it is its own reading.
bool reading_is_kana(const char *text);

#endif
