// Pictures from files, SVG and PNG, rasterised at the size they are shown at and cached.
#ifndef MANTEN_UI_PICTURE_H
#define MANTEN_UI_PICTURE_H

#include "base/fault.h"
#include "ui/type.h"

struct pictures;
struct picture;

struct pictures *pictures_open(void);
void pictures_close(struct pictures *pictures);

// The size that the file itself names (an SVG's width and height or viewBox). Cached as well.
bool picture_size(struct pictures *pictures, const char *path, int *width, int *height,
                  struct fault *fault);

// NULL when the file cannot be read; the fault says why. Owned by the cache, which keeps about the
// last 32 MiB.
const struct picture *picture_at_size(struct pictures *pictures, const char *path, int width,
                                      int height, struct fault *fault);

// The colour of one of its pixels; beyond its edges it is clear.
struct color picture_color(const struct picture *picture, int x, int y);

#endif
