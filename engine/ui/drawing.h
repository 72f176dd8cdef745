// Reads a picture's file: SVG by SDL_image, which understands shapes but no text in them, and PNG.
#ifndef MANTEN_UI_DRAWING_H
#define MANTEN_UI_DRAWING_H

#include "base/fault.h"

#include <SDL.h>

// The size that the file names, read from its beginning only.
bool drawing_size(const char *path, int *width, int *height, struct fault *fault);

// Exactly that size, with alpha (SDL_PIXELFORMAT_ARGB8888). A drawing of other proportions is
// centred in it, a PNG is stretched. The caller frees it.
SDL_Surface *drawing_load(const char *path, int width, int height, struct fault *fault);

#endif
