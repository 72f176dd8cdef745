#include "ui/drawing.h"

#include "ui/pixels.h"

#include <SDL_image.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEAD = 4096, PNG_HEAD = 24, LARGEST = 16384 };

static size_t read_head(const char *path, char *head, struct fault *fault)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        fault_set(fault, "the picture %s cannot be read (%s): check the path", path,
                  strerror(errno));
        return 0;
    }
    size_t length = fread(head, 1, HEAD, file);
    head[length] = '\0';
    fclose(file);
    if (length == 0) {
        fault_set(fault, "the picture %s is empty: put a PNG or SVG file there", path);
    }
    return length;
}

static bool is_png(const char *head, size_t length)
{
    return length >= PNG_HEAD && memcmp(head, "\x89PNG\r\n\x1a\n", 8) == 0;
}

static int big_endian(const char *bytes)
{
    const unsigned char *b = (const unsigned char *)bytes;
    uint32_t number = (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
    return number > INT_MAX ? -1 : (int)number;
}

// The value of an attribute within the tag, or NULL.
static const char *attribute(const char *tag, const char *end, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = tag; (at = strstr(at, name)) && at < end; at += length) {
        bool whole = at > tag && strchr(" \t\r\n", at[-1]);
        const char *value = at + length;
        value += strspn(value, " \t\r\n");
        if (whole && *value == '=') {
            value += 1 + strspn(value + 1, " \t\r\n");
            return *value == '"' || *value == '\'' ? value + 1 : NULL;
        }
    }
    return NULL;
}

// A length in pixels; 0 when it is not one, such as a percentage.
static double length_of(const char *value)
{
    char *end = NULL;
    double length = value ? strtod(value, &end) : 0;
    bool pixels =
        value && end != value && (*end == '"' || *end == '\'' || strncmp(end, "px", 2) == 0);
    return pixels ? length : 0;
}

static bool svg_size(const char *head, double *width, double *height)
{
    const char *tag = strstr(head, "<svg");
    const char *end = tag ? strchr(tag, '>') : NULL;
    if (!end) {
        return false;
    }
    *width = length_of(attribute(tag, end, "width"));
    *height = length_of(attribute(tag, end, "height"));
    const char *box = attribute(tag, end, "viewBox");
    double x, y, box_width, box_height;
    if ((*width <= 0 || *height <= 0) && box &&
        sscanf(box, "%lf%*[ ,]%lf%*[ ,]%lf%*[ ,]%lf", &x, &y, &box_width, &box_height) == 4) {
        *width = box_width;
        *height = box_height;
    }
    return *width > 0 && *height > 0;
}

static bool sane(double size)
{
    return size >= 0.5 && size <= LARGEST;
}

bool drawing_size(const char *path, int *width, int *height, struct fault *fault)
{
    char head[HEAD + 1];
    double across = 0, down = 0;
    size_t length = read_head(path, head, fault);
    if (length == 0) {
        return false;
    }
    if (is_png(head, length)) {
        across = big_endian(head + 16);
        down = big_endian(head + 20);
    } else {
        svg_size(head, &across, &down);
    }
    if (!sane(across) || !sane(down)) {
        return fault_set(fault,
                         "the picture %s does not name its size: use a PNG, or an SVG with "
                         "a viewBox",
                         path);
    }
    *width = (int)SDL_lround(across);
    *height = (int)SDL_lround(down);
    return true;
}

static bool begins_as_png(const char *path, struct fault *fault)
{
    char head[HEAD + 1];
    size_t length = read_head(path, head, fault);
    return is_png(head, length);
}

// Takes the surface over.
static SDL_Surface *with_alpha(SDL_Surface *loaded)
{
    SDL_Surface *surface =
        loaded ? SDL_ConvertSurfaceFormat(loaded, SDL_PIXELFORMAT_ARGB8888, 0) : NULL;
    SDL_FreeSurface(loaded);
    return surface;
}

static SDL_Surface *load_png(const char *path, int width, int height)
{
    SDL_RWops *file = SDL_RWFromFile(path, "rb");
    SDL_Surface *surface = file ? with_alpha(IMG_LoadPNG_RW(file)) : NULL;
    if (file) {
        SDL_RWclose(file);
    }
    if (!surface || (surface->w == width && surface->h == height)) {
        return surface;
    }
    SDL_Surface *scaled = pixels_scaled(surface, width, height);
    SDL_FreeSurface(surface);
    return scaled;
}

static SDL_Surface *load_svg(const char *path, int width, int height)
{
    SDL_RWops *file = SDL_RWFromFile(path, "rb");
    SDL_Surface *surface = file ? with_alpha(IMG_LoadSizedSVG_RW(file, width, height)) : NULL;
    if (file) {
        SDL_RWclose(file);
    }
    if (!surface || (surface->w == width && surface->h == height)) {
        return surface;
    }
    SDL_Surface *whole = pixels_alpha_surface(width, height);
    SDL_Rect place = {(width - surface->w) / 2, (height - surface->h) / 2, 0, 0};
    SDL_SetSurfaceBlendMode(surface, SDL_BLENDMODE_NONE);
    SDL_BlitSurface(surface, NULL, whole, &place);
    SDL_FreeSurface(surface);
    return whole;
}

SDL_Surface *drawing_load(const char *path, int width, int height, struct fault *fault)
{
    if (!sane(width) || !sane(height)) {
        fault_set(fault, "the picture %s cannot be shown at %d x %d", path, width, height);
        return NULL;
    }
    struct fault unread = {""};
    bool png = begins_as_png(path, &unread);
    SDL_Surface *surface = NULL;
    if (!unread.text[0]) {
        surface = png ? load_png(path, width, height) : load_svg(path, width, height);
        fault_set(&unread, "the picture %s cannot be read (%s): use a PNG or SVG file", path,
                  SDL_GetError());
    }
    if (!surface) {
        *fault = unread;
    }
    return surface;
}
