// Polygons, and lines around them, smoothed at their edges.
#include "base/arena.h"
#include "ui/surface.h"

#include <math.h>
#include <stdlib.h>

enum { SUBLINES = 8 }; // of a row of pixels; along the row the coverage is exact

struct corner_at {
    double x, y;
};

struct raster {
    const struct corner_at *corners;
    int count;
    struct rect area; // that is drawn
    double *row;      // coverage of its pixels
};

static int compare(const void *one, const void *other)
{
    const double a = *(const double *)one;
    const double b = *(const double *)other;
    return (a > b) - (a < b);
}

// Where the outline crosses the height, from left to right.
static int crossings(const struct raster *raster, double y, double *found)
{
    int count = 0;
    for (int i = 0; i < raster->count; i++) {
        const struct corner_at *from = &raster->corners[i];
        const struct corner_at *to = &raster->corners[(i + 1) % raster->count];
        if ((from->y <= y) != (to->y <= y)) {
            found[count++] = from->x + (y - from->y) * (to->x - from->x) / (to->y - from->y);
        }
    }
    qsort(found, (size_t)count, sizeof *found, compare);
    return count;
}

static double clamped(double value, double least, double most)
{
    return value < least ? least : value > most ? most : value;
}

static void add_span(const struct raster *raster, double from, double to)
{
    from = clamped(from - raster->area.x, 0, raster->area.w);
    to = clamped(to - raster->area.x, 0, raster->area.w);
    for (int x = (int)from; x < raster->area.w && x < to; x++) {
        const double left = from > x ? from : x;
        const double right = to < x + 1 ? to : x + 1;
        raster->row[x] += (right - left) / SUBLINES;
    }
}

static void cover_row(const struct raster *raster, int y, uint8_t *coverage)
{
    double found[SHAPE_POINTS_MOST];
    for (int x = 0; x < raster->area.w; x++) {
        raster->row[x] = 0;
    }
    for (int i = 0; i < SUBLINES; i++) {
        const int count = crossings(raster, y + (i + 0.5) / SUBLINES, found);
        for (int j = 0; j + 1 < count; j += 2) {
            add_span(raster, found[j], found[j + 1]);
        }
    }
    for (int x = 0; x < raster->area.w; x++) {
        coverage[x] = (uint8_t)(clamped(raster->row[x], 0, 1) * 255 + 0.5);
    }
}

static struct rect bounds_of(const struct corner_at *corners, int count)
{
    double left = corners[0].x, right = left, top = corners[0].y, bottom = top;
    for (int i = 1; i < count; i++) {
        left = fmin(left, corners[i].x);
        right = fmax(right, corners[i].x);
        top = fmin(top, corners[i].y);
        bottom = fmax(bottom, corners[i].y);
    }
    const int x = (int)floor(left);
    const int y = (int)floor(top);
    return (struct rect){x, y, (int)ceil(right) - x, (int)ceil(bottom) - y};
}

static void fill(struct canvas *canvas, const struct corner_at *corners, int count,
                 struct color color)
{
    const SDL_Rect *clip = &canvas->surface->clip_rect;
    struct raster raster = {.corners = corners, .count = count};
    raster.area =
        rect_common(bounds_of(corners, count), (struct rect){clip->x, clip->y, clip->w, clip->h});
    if (rect_empty(raster.area)) {
        return;
    }
    struct mask *mask = mask_new(raster.area.w, raster.area.h);
    raster.row = memory_take((size_t)raster.area.w, sizeof *raster.row);
    for (int i = 0; i < raster.area.h; i++) {
        cover_row(&raster, raster.area.y + i, mask->coverage + (size_t)i * (size_t)raster.area.w);
    }
    pixels_mask(canvas->surface, raster.area.x, raster.area.y, mask, color, FLIP_NONE);
    free(raster.row);
    mask_free(mask);
}

// A line is a rectangle that lies aslant. Points are the middles of pixels' corners.
static void draw_line(struct canvas *canvas, struct point from, struct point to, int thickness,
                      struct color color)
{
    const double across = to.x - from.x;
    const double down = to.y - from.y;
    const double length = sqrt(across * across + down * down);
    if (length <= 0) {
        return;
    }
    const double x = -down / length * thickness / 2;
    const double y = across / length * thickness / 2;
    const struct corner_at corners[] = {{from.x + x, from.y + y},
                                        {to.x + x, to.y + y},
                                        {to.x - x, to.y - y},
                                        {from.x - x, from.y - y}};
    fill(canvas, corners, 4, color);
}

void canvas_shape(struct canvas *canvas, const struct shape *shape, int thickness,
                  struct color color)
{
    struct corner_at corners[SHAPE_POINTS_MOST];
    for (int i = 0; i < shape->count; i++) {
        corners[i] = (struct corner_at){shape->points[i].x, shape->points[i].y};
    }
    if (thickness <= 0 && shape->count > 2) {
        fill(canvas, corners, shape->count, color);
    }
    const int lines = shape->count == 2 ? 1 : shape->count;
    for (int i = 0; thickness > 0 && i < lines; i++) {
        draw_line(canvas, shape->points[i], shape->points[(i + 1) % shape->count], thickness,
                  color);
    }
}
