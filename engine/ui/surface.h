// What the files of this room share about pixels; nobody outside the room includes it.
#ifndef MANTEN_UI_SURFACE_H
#define MANTEN_UI_SURFACE_H

#include "ui/canvas.h"
#include "ui/pixels.h"

#include <SDL.h>

enum { CORNERS_KEPT = 16 };

struct corner {
    int radius, thickness; // thickness 0: filled
    struct mask *mask;
};

// `surface` has 32 bits a pixel, 0x00RRGGBB, and its clip is the canvas's clip.
struct canvas {
    SDL_Surface *surface;
    struct corner corners[CORNERS_KEPT];
    int corners_made;
};

// Straight alpha, SDL_PIXELFORMAT_ARGB8888.
struct picture {
    SDL_Surface *surface;
};

// Frees what the canvas keeps for itself, but not its surface.
void canvas_forget_corners(struct canvas *canvas);

#endif
