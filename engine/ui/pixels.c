#include "ui/pixels.h"

#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct mask *mask_new(int width, int height)
{
    struct mask *mask = memory_take(1, sizeof *mask + (size_t)width * (size_t)height);
    mask->width = width;
    mask->height = height;
    return mask;
}

size_t mask_bytes(const struct mask *mask)
{
    return mask ? sizeof *mask + (size_t)mask->width * (size_t)mask->height : 0;
}

void mask_free(struct mask *mask)
{
    if (mask) {
        explicit_bzero(mask, mask_bytes(mask));
        free(mask);
    }
}

static struct rect clipped(const SDL_Surface *surface, struct rect rect)
{
    const SDL_Rect *clip = &surface->clip_rect;
    return rect_common(rect, (struct rect){clip->x, clip->y, clip->w, clip->h});
}

static uint32_t pixel_of(struct color color)
{
    return (uint32_t)color.red << 16 | (uint32_t)color.green << 8 | color.blue;
}

static uint32_t *pixel_row(SDL_Surface *surface, int x, int y)
{
    uint8_t *row = (uint8_t *)surface->pixels + (size_t)y * (size_t)surface->pitch;
    return (uint32_t *)(void *)row + x;
}

// `part` is 0 to 256; red and blue are mixed in one multiplication.
static inline uint32_t mixed(uint32_t under, uint32_t over, uint32_t part)
{
    uint32_t rest = 256 - part;
    uint32_t outer = (under & 0xff00ff) * rest + (over & 0xff00ff) * part;
    uint32_t green = (under & 0x00ff00) * rest + (over & 0x00ff00) * part;
    return ((outer >> 8) & 0xff00ff) | ((green >> 8) & 0x00ff00);
}

static inline uint32_t part_of(uint32_t level)
{
    return level + (level >> 7);
}

static void fill_opaque(SDL_Surface *surface, struct rect rect, struct color color)
{
    const SDL_Rect area = {rect.x, rect.y, rect.w, rect.h};
    SDL_FillRect(surface, &area, pixel_of(color));
}

void pixels_fill(SDL_Surface *surface, struct rect rect, struct color color)
{
    struct rect area = clipped(surface, rect);
    if (rect_empty(area) || color.alpha == 0) {
        return;
    }
    if (color.alpha == 255) {
        fill_opaque(surface, area, color);
        return;
    }
    const uint32_t over = pixel_of(color), part = part_of(color.alpha);
    for (int y = area.y; y < area.y + area.h; y++) {
        uint32_t *row = pixel_row(surface, area.x, y);
        for (int i = 0; i < area.w; i++) {
            row[i] = mixed(row[i], over, part);
        }
    }
}

static void mask_row(uint32_t *row, const uint8_t *coverage, int step, int count,
                     struct color color)
{
    const uint32_t over = pixel_of(color), alpha = part_of(color.alpha);
    for (int i = 0; i < count; i++, coverage += step) {
        uint32_t level = *coverage;
        if (level == 0) {
            continue;
        }
        uint32_t part = (part_of(level) * alpha) >> 8;
        row[i] = part == 256 ? over : mixed(row[i], over, part);
    }
}

void pixels_mask(SDL_Surface *surface, int x, int y, const struct mask *mask, struct color color,
                 unsigned flips)
{
    struct rect area = clipped(surface, (struct rect){x, y, mask->width, mask->height});
    int step = flips & FLIP_ACROSS ? -1 : 1;
    int column = flips & FLIP_ACROSS ? mask->width - 1 - (area.x - x) : area.x - x;
    for (int i = 0; i < area.h; i++) {
        int line = area.y - y + i;
        line = flips & FLIP_DOWN ? mask->height - 1 - line : line;
        const uint8_t *from = mask->coverage + (size_t)line * (size_t)mask->width + column;
        mask_row(pixel_row(surface, area.x, area.y + i), from, step, area.w, color);
    }
}

static SDL_Surface *surface_in(int width, int height, Uint32 format)
{
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, format);
    if (!surface) {
        fputs("manten: out of memory: close other programs or add memory, then start again\n",
              stderr);
        _Exit(1);
    }
    return surface;
}

SDL_Surface *pixels_surface(int width, int height)
{
    return surface_in(width, height, SDL_PIXELFORMAT_RGB888);
}

SDL_Surface *pixels_alpha_surface(int width, int height)
{
    return surface_in(width, height, SDL_PIXELFORMAT_ARGB8888);
}
