// Pixels: what the window shows, or a picture in memory. Everything is drawn within the clip.
#ifndef MANTEN_UI_CANVAS_H
#define MANTEN_UI_CANVAS_H

#include "base/fault.h"
#include "ui/geometry.h"
#include "ui/type.h"

struct canvas;
struct picture;

void canvas_size(const struct canvas *canvas, int *width, int *height);
void canvas_clip(struct canvas *canvas, struct rect clip);

// Rounded corners and outlines are smoothed at their edges. The outline lies inside the rectangle.
void canvas_fill(struct canvas *canvas, struct rect rect, int radius, struct color color);
void canvas_outline(struct canvas *canvas, struct rect rect, int radius, int thickness,
                    struct color color);

// The shape filled, or with a thickness the lines around it. Smoothed.
void canvas_shape(struct canvas *canvas, const struct shape *shape, int thickness,
                  struct color color);

// Draws a text laid out by type_lay in a box that begins at x, y and is as wide as it was laid for
// (which is what its alignment refers to).
void canvas_text(struct canvas *canvas, struct type *type, int x, int y, const struct laid *laid);

// A picture (see picture.h) scaled to the rectangle. With `tint` alpha 0 it keeps its own colours,
// otherwise it is drawn in that colour by its opacity, which is how icons are drawn.
void canvas_picture(struct canvas *canvas, struct rect rect, const struct picture *picture,
                    struct color tint);

bool canvas_save_png(const struct canvas *canvas, const char *path, struct fault *fault);

#endif
