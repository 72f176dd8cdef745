#include "ui/canvas.h"

#include "base/arena.h"
#include "ui/ink.h"
#include "ui/surface.h"
#include "ui/window.h"

#include <SDL_image.h>
#include <stdlib.h>

struct canvas *canvas_new(int width, int height)
{
    struct canvas *canvas = memory_take(1, sizeof *canvas);
    canvas->surface = pixels_surface(width, height);
    return canvas;
}

void canvas_forget_corners(struct canvas *canvas)
{
    for (int i = 0; i < CORNERS_KEPT; i++) {
        mask_free(canvas->corners[i].mask);
        canvas->corners[i].mask = NULL;
    }
}

void canvas_free(struct canvas *canvas)
{
    if (canvas) {
        canvas_forget_corners(canvas);
        SDL_FreeSurface(canvas->surface);
        free(canvas);
    }
}

void canvas_size(const struct canvas *canvas, int *width, int *height)
{
    *width = canvas->surface->w;
    *height = canvas->surface->h;
}

void canvas_clip(struct canvas *canvas, struct rect clip)
{
    const SDL_Rect area = {clip.x, clip.y, clip.w > 0 ? clip.w : 0, clip.h > 0 ? clip.h : 0};
    SDL_SetClipRect(canvas->surface, &area);
}

// How much of the pixel at x, y lies within the rounded corner of a rectangle that begins at 0, 0.
static double corner_cover(int x, int y, int radius)
{
    if (x < 0 || y < 0) {
        return 0;
    }
    if (x >= radius || y >= radius) {
        return 1;
    }
    double across = radius - (x + 0.5), down = radius - (y + 0.5);
    double inside = radius - SDL_sqrt(across * across + down * down) + 0.5;
    return inside < 0 ? 0 : inside > 1 ? 1 : inside;
}

static struct mask *corner_mask(int radius, int thickness)
{
    int size = radius > thickness ? radius : thickness;
    int inner = radius > thickness ? radius - thickness : 0;
    struct mask *mask = mask_new(size, size);
    for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
            double cover = corner_cover(x, y, radius);
            if (thickness > 0) {
                cover -= corner_cover(x - thickness, y - thickness, inner);
            }
            mask->coverage[y * size + x] = (uint8_t)(cover * 255 + 0.5);
        }
    }
    return mask;
}

static const struct mask *corner_at(struct canvas *canvas, int radius, int thickness)
{
    for (int i = 0; i < CORNERS_KEPT; i++) {
        const struct corner *corner = &canvas->corners[i];
        if (corner->mask && corner->radius == radius && corner->thickness == thickness) {
            return corner->mask;
        }
    }
    struct corner *corner = &canvas->corners[canvas->corners_made++ % CORNERS_KEPT];
    mask_free(corner->mask);
    *corner = (struct corner){radius, thickness, corner_mask(radius, thickness)};
    return corner->mask;
}

static void paint_corners(struct canvas *canvas, struct rect rect, const struct mask *corner,
                          struct color color)
{
    SDL_Surface *surface = canvas->surface;
    int right = rect.x + rect.w - corner->width, bottom = rect.y + rect.h - corner->height;
    pixels_mask(surface, rect.x, rect.y, corner, color, FLIP_NONE);
    pixels_mask(surface, right, rect.y, corner, color, FLIP_ACROSS);
    pixels_mask(surface, rect.x, bottom, corner, color, FLIP_DOWN);
    pixels_mask(surface, right, bottom, corner, color, FLIP_ACROSS | FLIP_DOWN);
}

static int half_of_shorter(struct rect rect)
{
    return (rect.w < rect.h ? rect.w : rect.h) / 2;
}

static int limited(int value, int most)
{
    return value < 0 ? 0 : value > most ? most : value;
}

void canvas_fill(struct canvas *canvas, struct rect rect, int radius, struct color color)
{
    if (rect_empty(rect) || color.alpha == 0) {
        return;
    }
    int r = limited(radius, half_of_shorter(rect));
    if (r == 0) {
        pixels_fill(canvas->surface, rect, color);
        return;
    }
    int inner = rect.w - 2 * r;
    pixels_fill(canvas->surface, (struct rect){rect.x + r, rect.y, inner, r}, color);
    pixels_fill(canvas->surface, (struct rect){rect.x, rect.y + r, rect.w, rect.h - 2 * r}, color);
    pixels_fill(canvas->surface, (struct rect){rect.x + r, rect.y + rect.h - r, inner, r}, color);
    paint_corners(canvas, rect, corner_at(canvas, r, 0), color);
}

static void paint_sides(struct canvas *canvas, struct rect rect, int corner, int thickness,
                        struct color color)
{
    SDL_Surface *surface = canvas->surface;
    int across = rect.w - 2 * corner, down = rect.h - 2 * corner;
    int right = rect.x + rect.w - thickness, bottom = rect.y + rect.h - thickness;
    pixels_fill(surface, (struct rect){rect.x + corner, rect.y, across, thickness}, color);
    pixels_fill(surface, (struct rect){rect.x + corner, bottom, across, thickness}, color);
    pixels_fill(surface, (struct rect){rect.x, rect.y + corner, thickness, down}, color);
    pixels_fill(surface, (struct rect){right, rect.y + corner, thickness, down}, color);
}

void canvas_outline(struct canvas *canvas, struct rect rect, int radius, int thickness,
                    struct color color)
{
    if (rect_empty(rect) || thickness <= 0 || color.alpha == 0) {
        return;
    }
    int half = half_of_shorter(rect);
    if (thickness > half) {
        canvas_fill(canvas, rect, radius, color);
        return;
    }
    int r = limited(radius, half);
    int corner = r > thickness ? r : thickness;
    paint_sides(canvas, rect, corner, thickness, color);
    paint_corners(canvas, rect, corner_at(canvas, r, thickness), color);
}

static bool seen(const struct canvas *canvas, struct rect rect)
{
    const SDL_Rect *clip = &canvas->surface->clip_rect;
    return !rect_empty(rect_common(rect, (struct rect){clip->x, clip->y, clip->w, clip->h}));
}

void canvas_text(struct canvas *canvas, struct type *type, int x, int y, const struct laid *laid)
{
    for (int i = 0; i < laid->line_count; i++) {
        struct rect line = type_line_reach(laid, i);
        line.x += x;
        line.y += y;
        const struct mask *mask = seen(canvas, line) ? type_mask(type, laid, i) : NULL;
        if (mask) {
            pixels_mask(canvas->surface, line.x, line.y, mask, type_color(laid), FLIP_NONE);
        }
    }
}

static struct mask *opacity_of(const SDL_Surface *surface)
{
    struct mask *mask = mask_new(surface->w, surface->h);
    for (int y = 0; y < surface->h; y++) {
        const uint8_t *bytes = (const uint8_t *)surface->pixels + (size_t)y * surface->pitch;
        const uint32_t *row = (const void *)bytes;
        for (int x = 0; x < surface->w; x++) {
            mask->coverage[y * surface->w + x] = (uint8_t)(row[x] >> 24);
        }
    }
    return mask;
}

static void paint_picture(struct canvas *canvas, struct rect rect, SDL_Surface *surface,
                          struct color tint)
{
    if (tint.alpha == 0) {
        SDL_Rect place = {rect.x, rect.y, rect.w, rect.h};
        SDL_SetSurfaceBlendMode(surface, SDL_BLENDMODE_BLEND);
        SDL_BlitSurface(surface, NULL, canvas->surface, &place);
        return;
    }
    struct mask *mask = opacity_of(surface);
    pixels_mask(canvas->surface, rect.x, rect.y, mask, tint, FLIP_NONE);
    mask_free(mask);
}

void canvas_picture(struct canvas *canvas, struct rect rect, const struct picture *picture,
                    struct color tint)
{
    if (!seen(canvas, rect)) {
        return;
    }
    SDL_Surface *surface = picture->surface;
    if (surface->w == rect.w && surface->h == rect.h) {
        paint_picture(canvas, rect, surface, tint);
        return;
    }
    SDL_Surface *scaled = pixels_scaled(surface, rect.w, rect.h);
    paint_picture(canvas, rect, scaled, tint);
    SDL_FreeSurface(scaled);
}

bool canvas_save_png(const struct canvas *canvas, const char *path, struct fault *fault)
{
    if (IMG_SavePNG(canvas->surface, path) != 0) {
        return fault_set(fault, "%s cannot be written (%s): check the folder and the free space",
                         path, SDL_GetError());
    }
    return true;
}
