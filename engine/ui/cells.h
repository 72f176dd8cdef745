// A frame as a grid of cells, each with a hash of all that was drawn into it in turn: two frames
// differ at most in the cells whose hashes differ (the way of lite's rencache).
#ifndef MANTEN_UI_CELLS_H
#define MANTEN_UI_CELLS_H

#include "ui/geometry.h"

#include <stdint.h>

// Starts as {0}; freed with cells_free.
struct cells {
    int width, height; // in pixels
    int across, down;  // in cells
    int room;
    uint64_t *hash;
};

void cells_begin(struct cells *cells, int width, int height);
void cells_free(struct cells *cells);

// Something with that hash was drawn within the rectangle, over what was there.
void cells_add(struct cells *cells, struct rect rect, uint64_t hash);

// At most `most` (at least 1) rectangles that hold every cell that differs; returns how many. Both
// are of the same size.
int cells_differ(const struct cells *before, const struct cells *now, struct rect *found, int most);

#endif
