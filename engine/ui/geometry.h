// Rectangles and other shapes, in pixels.
#ifndef MANTEN_UI_GEOMETRY_H
#define MANTEN_UI_GEOMETRY_H

#include <stdbool.h>

struct rect {
    int x, y, w, h;
};

bool rect_empty(struct rect rect);
bool rect_has(struct rect rect, int x, int y);
bool rect_inside(struct rect inner, struct rect outer);
struct rect rect_common(struct rect one, struct rect other); // empty when they do not meet
struct rect rect_around(struct rect one, struct rect other); // an empty one is left out
struct rect rect_inset(struct rect rect, int by);

struct point {
    int x, y;
};

// A polygon; two points are a line.
enum { SHAPE_POINTS_MOST = 8 };

struct shape {
    struct point points[SHAPE_POINTS_MOST];
    int count;
};

// The smallest rectangle that holds all of its points.
struct rect shape_bounds(const struct shape *shape);

#endif
