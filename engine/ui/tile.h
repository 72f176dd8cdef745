// A tile: a card that is picked up and put somewhere else, by dragging it or by touching it and
// then its new place.
#ifndef MANTEN_UI_TILE_H
#define MANTEN_UI_TILE_H

#include "ui/stage.h"

struct tile {
    const char *id;
    const char *label;
    bool held; // it is picked up
};

// How high the tile is when it is that wide, at least TOUCH_TARGET.
int tile_height(const struct stage *stage, const struct tile *tile, int width);

// The width in which the label is on one line.
int tile_width(const struct stage *stage, const struct tile *tile);

// Whether no word of the label has to be broken for that width.
bool tile_fits(const struct stage *stage, const struct tile *tile, int width);

void tile_put(struct stage *stage, struct rect rect, const struct tile *tile);

#endif
