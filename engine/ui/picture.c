#include "ui/picture.h"

#include "base/arena.h"
#include "base/hash.h"
#include "ui/drawing.h"
#include "ui/surface.h"

#include <stdlib.h>
#include <string.h>

// What is kept follows from the size of the display, by way of the pictures made for it.
enum { BUCKETS = 256, LARGEST_KEPT = 2 };

// One picture at one size, or (width and height 0) what the file says of its own size.
struct entry {
    struct picture picture; // comes first: what callers hold is a pointer to it
    struct entry *next;     // in its bucket
    char *path;
    int width, height;
    int own_width, own_height;
    uint64_t used;
};

struct pictures {
    struct entry *buckets[BUCKETS];
    uint64_t uses;
    size_t bytes, largest;
};

struct pictures *pictures_open(void)
{
    return memory_take(1, sizeof(struct pictures));
}

static size_t entry_bytes(const struct entry *entry)
{
    const SDL_Surface *surface = entry->picture.surface;
    return surface ? (size_t)surface->pitch * (size_t)surface->h : 0;
}

static void entry_free(struct entry *entry)
{
    SDL_FreeSurface(entry->picture.surface);
    free(entry->path);
    free(entry);
}

void pictures_close(struct pictures *pictures)
{
    for (int i = 0; pictures && i < BUCKETS; i++) {
        while (pictures->buckets[i]) {
            struct entry *entry = pictures->buckets[i];
            pictures->buckets[i] = entry->next;
            entry_free(entry);
        }
    }
    free(pictures);
}

static struct entry **bucket_of(struct pictures *pictures, const char *path, int width, int height)
{
    uint64_t hash = hash_bytes(HASH_START, path, strlen(path));
    hash = hash_number(hash, (uint64_t)width << 32 | (uint32_t)height);
    return &pictures->buckets[hash % BUCKETS];
}

static struct entry *find(struct pictures *pictures, const char *path, int width, int height)
{
    struct entry *entry = *bucket_of(pictures, path, width, height);
    while (entry &&
           !(entry->width == width && entry->height == height && strcmp(entry->path, path) == 0)) {
        entry = entry->next;
    }
    if (entry) {
        entry->used = ++pictures->uses;
    }
    return entry;
}

static struct entry *add(struct pictures *pictures, const char *path, int width, int height)
{
    struct entry **bucket = bucket_of(pictures, path, width, height);
    struct entry *entry = memory_take(1, sizeof *entry);
    size_t length = strlen(path) + 1;
    entry->path = memory_take(length, 1);
    memcpy(entry->path, path, length);
    entry->width = width;
    entry->height = height;
    entry->used = ++pictures->uses;
    entry->next = *bucket;
    *bucket = entry;
    return entry;
}

// The link to the picture that was not asked for the longest, other than the newest.
static struct entry **longest_unused(struct pictures *pictures)
{
    struct entry **oldest = NULL;
    for (int i = 0; i < BUCKETS; i++) {
        for (struct entry **link = &pictures->buckets[i]; *link; link = &(*link)->next) {
            bool older = !oldest || (*link)->used < (*oldest)->used;
            if ((*link)->picture.surface && (*link)->used != pictures->uses && older) {
                oldest = link;
            }
        }
    }
    return oldest;
}

static void make_room(struct pictures *pictures)
{
    struct entry **link;
    while (pictures->bytes > LARGEST_KEPT * pictures->largest &&
           (link = longest_unused(pictures))) {
        struct entry *entry = *link;
        *link = entry->next;
        pictures->bytes -= entry_bytes(entry);
        entry_free(entry);
    }
}

bool picture_size(struct pictures *pictures, const char *path, int *width, int *height,
                  struct fault *fault)
{
    struct entry *entry = find(pictures, path, 0, 0);
    if (!entry) {
        int own_width, own_height;
        if (!drawing_size(path, &own_width, &own_height, fault)) {
            return false;
        }
        entry = add(pictures, path, 0, 0);
        entry->own_width = own_width;
        entry->own_height = own_height;
    }
    *width = entry->own_width;
    *height = entry->own_height;
    return true;
}

const struct picture *picture_at_size(struct pictures *pictures, const char *path, int width,
                                      int height, struct fault *fault)
{
    struct entry *entry = find(pictures, path, width, height);
    if (!entry) {
        SDL_Surface *surface = drawing_load(path, width, height, fault);
        if (!surface) {
            return NULL;
        }
        entry = add(pictures, path, width, height);
        entry->picture.surface = surface;
        const size_t bytes = entry_bytes(entry);
        pictures->bytes += bytes;
        pictures->largest = bytes > pictures->largest ? bytes : pictures->largest;
        make_room(pictures);
    }
    return &entry->picture;
}

struct color picture_color(const struct picture *picture, int x, int y)
{
    const SDL_Surface *surface = picture->surface;
    if (x < 0 || y < 0 || x >= surface->w || y >= surface->h) {
        return (struct color){0, 0, 0, 0};
    }
    const uint8_t *row = (const uint8_t *)surface->pixels + (size_t)y * (size_t)surface->pitch;
    uint32_t pixel;
    memcpy(&pixel, row + 4 * (size_t)x, sizeof pixel);
    return (struct color){(uint8_t)(pixel >> 16), (uint8_t)(pixel >> 8), (uint8_t)pixel,
                          (uint8_t)(pixel >> 24)};
}
