#include "ui/cells.h"

#include "base/arena.h"
#include "base/hash.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>

enum { CELL = 96, MOST_RUNS = 128 };

// Rectangles counted in cells.
struct runs {
    struct rect run[MOST_RUNS];
    int count;
};

void cells_begin(struct cells *cells, int width, int height)
{
    cells->width = width;
    cells->height = height;
    cells->across = (width + CELL - 1) / CELL;
    cells->down = (height + CELL - 1) / CELL;
    int count = cells->across * cells->down;
    if (count > cells->room) {
        cells->hash = memory_grow(cells->hash, (size_t)count, sizeof *cells->hash);
        cells->room = count;
    }
    for (int i = 0; i < count; i++) {
        cells->hash[i] = HASH_START;
    }
}

void cells_free(struct cells *cells)
{
    free(cells->hash);
    *cells = (struct cells){0};
}

void cells_add(struct cells *cells, struct rect rect, uint64_t hash)
{
    rect = rect_common(rect, (struct rect){0, 0, cells->width, cells->height});
    if (rect_empty(rect)) {
        return;
    }
    int right = (rect.x + rect.w - 1) / CELL, bottom = (rect.y + rect.h - 1) / CELL;
    for (int y = rect.y / CELL; y <= bottom; y++) {
        for (int x = rect.x / CELL; x <= right; x++) {
            uint64_t *cell = &cells->hash[y * cells->across + x];
            *cell = hash_number(*cell, hash);
        }
    }
}

// A run joins one that ends just above it and is as wide; when there are too many, the last one
// grows.
static void add_run(struct runs *runs, struct rect run)
{
    for (int i = 0; i < runs->count; i++) {
        struct rect *above = &runs->run[i];
        if (above->x == run.x && above->w == run.w && above->y + above->h == run.y) {
            above->h++;
            return;
        }
    }
    if (runs->count < MOST_RUNS) {
        runs->run[runs->count++] = run;
    } else {
        struct rect *last = &runs->run[MOST_RUNS - 1];
        *last = rect_around(*last, run);
    }
}

static void find_runs(const struct cells *before, const struct cells *now, struct runs *runs)
{
    for (int y = 0; y < now->down; y++) {
        const size_t first = (size_t)y * (size_t)now->across;
        const uint64_t *was = before->hash + first, *is = now->hash + first;
        for (int x = 0; x < now->across; x++) {
            int start = x;
            while (x < now->across && was[x] != is[x]) {
                x++;
            }
            if (x > start) {
                add_run(runs, (struct rect){start, y, x - start, 1});
            }
        }
    }
}

static int area(struct rect rect)
{
    return rect.w * rect.h;
}

// Puts the two together whose common rectangle adds the least, as long as there are too many, and
// those that meet, so that nothing is painted twice.
static bool join_two(struct runs *runs, int most)
{
    int least = INT_MAX, one = 0, other = 0;
    for (int i = 0; i < runs->count; i++) {
        for (int j = i + 1; j < runs->count; j++) {
            struct rect a = runs->run[i], b = runs->run[j];
            int added = area(rect_around(a, b)) - area(a) - area(b);
            if (added < least) {
                least = added;
                one = i;
                other = j;
            }
        }
    }
    if (runs->count < 2 || (runs->count <= most && least > 0)) {
        return false;
    }
    runs->run[one] = rect_around(runs->run[one], runs->run[other]);
    runs->run[other] = runs->run[--runs->count];
    return true;
}

int cells_differ(const struct cells *before, const struct cells *now, struct rect *found, int most)
{
    struct runs runs = {.count = 0};
    find_runs(before, now, &runs);
    while (join_two(&runs, most)) {
    }
    const struct rect window = {0, 0, now->width, now->height};
    for (int i = 0; i < runs.count; i++) {
        struct rect run = runs.run[i];
        struct rect pixels = {run.x * CELL, run.y * CELL, run.w * CELL, run.h * CELL};
        found[i] = rect_common(pixels, window);
    }
    return runs.count;
}
