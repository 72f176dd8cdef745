#include "ui/geometry.h"

static int least(int one, int other)
{
    return one < other ? one : other;
}

static int most(int one, int other)
{
    return one > other ? one : other;
}

bool rect_empty(struct rect rect)
{
    return rect.w <= 0 || rect.h <= 0;
}

bool rect_has(struct rect rect, int x, int y)
{
    return x >= rect.x && y >= rect.y && x < rect.x + rect.w && y < rect.y + rect.h;
}

bool rect_inside(struct rect inner, struct rect outer)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}

struct rect rect_common(struct rect one, struct rect other)
{
    int x = most(one.x, other.x), y = most(one.y, other.y);
    int right = least(one.x + one.w, other.x + other.w);
    int bottom = least(one.y + one.h, other.y + other.h);
    return (struct rect){x, y, most(right - x, 0), most(bottom - y, 0)};
}

struct rect rect_around(struct rect one, struct rect other)
{
    if (rect_empty(one)) {
        return other;
    }
    if (rect_empty(other)) {
        return one;
    }
    int x = least(one.x, other.x), y = least(one.y, other.y);
    int right = most(one.x + one.w, other.x + other.w);
    int bottom = most(one.y + one.h, other.y + other.h);
    return (struct rect){x, y, right - x, bottom - y};
}

struct rect rect_inset(struct rect rect, int by)
{
    return (struct rect){rect.x + by, rect.y + by, rect.w - 2 * by, rect.h - 2 * by};
}

struct rect shape_bounds(const struct shape *shape)
{
    struct rect bounds = {0, 0, 0, 0};
    for (int i = 0; i < shape->count; i++) {
        const struct point *point = &shape->points[i];
        bounds = rect_around(bounds, (struct rect){point->x, point->y, 1, 1});
    }
    return bounds;
}
