// Pixels of 32-bit surfaces (0x00RRGGBB): the two ways in which everything is painted that SDL does
// not paint itself, within the surface's clip.
#ifndef MANTEN_UI_PIXELS_H
#define MANTEN_UI_PIXELS_H

#include "ui/geometry.h"
#include "ui/type.h"

#include <SDL.h>
#include <stdint.h>

// How much of each pixel is covered, 0 to 255. Freed with mask_free, which overwrites it.
struct mask {
    int width, height;
    uint8_t coverage[];
};

// Which sides of a mask are exchanged when it is painted.
enum { FLIP_NONE = 0, FLIP_ACROSS = 1, FLIP_DOWN = 2 };

struct mask *mask_new(int width, int height);
void mask_free(struct mask *mask);
size_t mask_bytes(const struct mask *mask);

void pixels_fill(SDL_Surface *surface, struct rect rect, struct color color);
void pixels_mask(SDL_Surface *surface, int x, int y, const struct mask *mask, struct color color,
                 unsigned flips);

// A surface of the kind that is painted on, and one with alpha. Never NULL.
SDL_Surface *pixels_surface(int width, int height);
SDL_Surface *pixels_alpha_surface(int width, int height);

// The same picture at another size: averaged when it shrinks, smoothed when it grows. The surface
// has alpha (SDL_PIXELFORMAT_ARGB8888); the caller frees the result.
SDL_Surface *pixels_scaled(SDL_Surface *surface, int width, int height);

#endif
