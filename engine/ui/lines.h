// Lines: how a passage is filled into a width, and what each line is set from.
#ifndef MANTEN_UI_LINES_H
#define MANTEN_UI_LINES_H

#include "ui/passage.h"

#include <stdbool.h>

// A stretch of a line in one face.
struct piece {
    int start, length; // bytes of the passage's text
    int face;
    int x, width;
};

// Without the spaces and the newline that end it.
struct line {
    int start, length;
    int x, y; // of its top left corner, filled in by whoever places the lines
    int width;
    int ascent, descent; // of the tallest of its faces
    int first_piece, pieces;
};

struct lines {
    struct line *line;
    struct piece *piece;
    int count, pieces;
    int room, piece_room;
    bool cut;    // something is wider than the width even alone on its line
    bool broken; // a word had to be broken where no rule allows it
};

// Fills the passage into lines of at most `width` pixels (0: however long). Freed with lines_free.
struct lines lines_fill(const struct passage *passage, struct fonts *fonts, int size, int width);
void lines_free(struct lines *lines);

#endif
