// Pictures at another size. Shrinking averages the area that a pixel stands for, weighed by opacity
// so that what is transparent lends no colour to an edge.
#include "ui/pixels.h"

struct sum {
    double red, green, blue, alpha, area;
};

static void sum_add(struct sum *sum, uint32_t pixel, double area)
{
    double alpha = (pixel >> 24) * area;
    sum->red += ((pixel >> 16) & 255) * alpha;
    sum->green += ((pixel >> 8) & 255) * alpha;
    sum->blue += (pixel & 255) * alpha;
    sum->alpha += alpha;
    sum->area += area;
}

static uint32_t sum_pixel(const struct sum *sum)
{
    if (sum->alpha <= 0) {
        return 0;
    }
    uint32_t alpha = (uint32_t)(sum->alpha / sum->area + 0.5);
    uint32_t red = (uint32_t)(sum->red / sum->alpha + 0.5);
    uint32_t green = (uint32_t)(sum->green / sum->alpha + 0.5);
    uint32_t blue = (uint32_t)(sum->blue / sum->alpha + 0.5);
    return alpha << 24 | red << 16 | green << 8 | blue;
}

// How much of the pixel from `at` to `at` + 1 lies between `start` and `end`.
static double part_between(int at, double start, double end)
{
    double from = start > at ? start : at;
    double to = end < at + 1 ? end : at + 1;
    return to > from ? to - from : 0;
}

static const uint32_t *row_of(const SDL_Surface *surface, int y)
{
    return (const void *)((const uint8_t *)surface->pixels + (size_t)y * (size_t)surface->pitch);
}

static uint32_t average(const SDL_Surface *from, double left, double top, double right,
                        double bottom)
{
    struct sum sum = {0};
    for (int y = (int)top; y < bottom && y < from->h; y++) {
        const uint32_t *row = row_of(from, y);
        double down = part_between(y, top, bottom);
        for (int x = (int)left; x < right && x < from->w; x++) {
            sum_add(&sum, row[x], down * part_between(x, left, right));
        }
    }
    return sum_pixel(&sum);
}

static void shrink(const SDL_Surface *from, SDL_Surface *to)
{
    double across = (double)from->w / to->w, down = (double)from->h / to->h;
    for (int y = 0; y < to->h; y++) {
        uint32_t *row = (void *)((uint8_t *)to->pixels + (size_t)y * (size_t)to->pitch);
        for (int x = 0; x < to->w; x++) {
            row[x] = average(from, x * across, y * down, (x + 1) * across, (y + 1) * down);
        }
    }
}

SDL_Surface *pixels_scaled(SDL_Surface *surface, int width, int height)
{
    SDL_Surface *scaled = pixels_alpha_surface(width, height);
    bool grows = width > surface->w || height > surface->h;
    if (!grows || SDL_SoftStretchLinear(surface, NULL, scaled, NULL) != 0) {
        shrink(surface, scaled);
    }
    return scaled;
}
