// The on-screen keyboard, for kiosks that have no other: kana, Latin letters and digits.
#ifndef MANTEN_UI_KEYBOARD_H
#define MANTEN_UI_KEYBOARD_H

#include "base/buffer.h"
#include "learning/text.h"
#include "ui/stage.h"

enum board {
    BOARD_KANA,
    BOARD_KATAKANA,
    BOARD_LATIN,
    BOARD_CAPITALS,
    BOARD_DIGITS, // a pad for numbers; leads to no other board
    BOARD_NUMBER  // the same without a sign, a point and a way to close it
};

// How high the keyboard stands on this stage in a box of that width.
int keyboard_height(const struct stage *stage, int width, enum board board);

// Puts the keyboard into the box. The ids of its keys are "key:" and what they type, or one of
// "key:backspace", "key:space", "key:voice" (dakuten, handakuten, small), "key:board:N",
// "key:close".
void keyboard_put(struct stage *stage, struct rect box, enum board board, enum language language);

enum keyed { KEYED_NOTHING, KEYED_TEXT, KEYED_BOARD, KEYED_CLOSE };

// What the touched key does to the text and to the board. `most` is the longest text, in
// characters. On the pad "key:-" changes the sign, and "key:." adds a point where there is none.
enum keyed keyboard_press(const char *id, struct buffer *text, size_t most, enum board *board);

#endif
