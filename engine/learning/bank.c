#include "learning/bank.h"

#include <string.h>

struct pool {
    const struct sheet *sheet;
    int *times;  // how often each item came before
    bool *taken; // for this attempt
    int *by_lot; // the items in an order drawn by lot: among those that came equally often it says
    int count;
};

// An item and its variants are one point in several wordings.
bool bank_same_point(const struct item *one, const struct item *other)
{
    const char *lead = one->variant_of ? one->variant_of : one->id;
    return strcmp(lead, other->variant_of ? other->variant_of : other->id) == 0;
}

// The wording of the point that the attempt asks, or NULL.
static const struct item *wording_in(const struct sheet *sheet, const struct attempt *attempt,
                                     const struct item *point)
{
    for (int i = 0; i < sheet->item_count; i++) {
        const struct item *item = &sheet->items[i];
        if (bank_same_point(item, point) && attempt_asks(attempt, item->id)) {
            return item;
        }
    }
    return NULL;
}

static int times_drawn(const struct sheet *sheet, const struct attempt *last,
                       const struct item *point)
{
    int times = 0;
    for (const struct attempt *attempt = last; attempt; attempt = attempt->before) {
        times += !attempt->missed && wording_in(sheet, attempt, point);
    }
    return times;
}

static bool fits(const struct pool *pool, int item, const struct draw *draw)
{
    return !pool->taken[item] && (!draw->tag || item_tagged(&pool->sheet->items[item], draw->tag));
}

// The item that came least often, or -1 when no more fits.
static int next_of(const struct pool *pool, const struct draw *draw)
{
    int best = -1;
    for (int i = 0; i < pool->count; i++) {
        const int item = pool->by_lot[i];
        if (fits(pool, item, draw) && (best < 0 || pool->times[item] < pool->times[best])) {
            best = item;
        }
    }
    return best;
}

static void take_all(struct pool *pool)
{
    for (int i = 0; i < pool->sheet->draw_count; i++) {
        const struct draw *draw = &pool->sheet->draws[i];
        int item = 0;
        for (int j = 0; j < draw->count && (item = next_of(pool, draw)) >= 0; j++) {
            pool->taken[item] = true;
        }
    }
}

static struct pool pool_of(const struct sheet *sheet, const struct attempt *last, uint64_t seed,
                           struct arena *arena)
{
    const size_t count = (size_t)sheet->item_count;
    struct pool pool = {
        .sheet = sheet,
        .times = arena_take(arena, count, sizeof *pool.times),
        .taken = arena_take(arena, count, sizeof *pool.taken),
        .by_lot = arena_take(arena, count, sizeof *pool.by_lot),
    };
    for (int i = 0; i < sheet->item_count; i++) {
        if (!sheet->items[i].variant_of) {
            pool.times[i] = times_drawn(sheet, last, &sheet->items[i]);
            pool.by_lot[pool.count++] = i;
        }
    }
    struct random random = random_seeded(seed ^ 0x62616E6Bu); // the order of asking has the seed
    random_shuffle(&random, pool.by_lot, (size_t)pool.count);
    return pool;
}

static bool missed_in(const struct attempt *attempt, const struct item *item)
{
    const struct given *given = item ? attempt_given(attempt, item->id) : NULL;
    return given && given->verdict == VERDICT_WRONG;
}

static int times_worded(const struct attempt *last, const struct item *item)
{
    int times = 0;
    for (const struct attempt *attempt = last; attempt; attempt = attempt->before) {
        times += attempt_given(attempt, item->id) != NULL;
    }
    return times;
}

// Of the wordings beside this one, that which was answered least often; this one without others.
static int other_wording(const struct sheet *sheet, const struct attempt *last, int asked)
{
    int best = -1;
    for (int i = 0; i < sheet->item_count; i++) {
        const struct item *item = &sheet->items[i];
        if (i != asked && bank_same_point(item, &sheet->items[asked]) &&
            (best < 0 || times_worded(last, item) < times_worded(last, &sheet->items[best]))) {
            best = i;
        }
    }
    return best < 0 ? asked : best;
}

// How the point is asked next: as last time, but in other words when it was missed.
static int next_wording(const struct sheet *sheet, const struct attempt *last, int point)
{
    const struct item *worded = NULL;
    const struct attempt *attempt = last;
    while (attempt && !(worded = wording_in(sheet, attempt, &sheet->items[point]))) {
        attempt = attempt->before;
    }
    if (!worded) {
        return point;
    }
    const int asked = (int)(worded - sheet->items);
    return missed_in(attempt, worded) ? other_wording(sheet, last, asked) : asked;
}

static bool point_missed(const struct sheet *sheet, const struct attempt *last, int point)
{
    const struct item *item = &sheet->items[point];
    return !item->variant_of && missed_in(last, wording_in(sheet, last, item));
}

bool bank_asks_missed(const struct sheet *sheet, const struct attempt *last)
{
    bool missed = false;
    for (int i = 0; i < sheet->item_count && last && sheet->retry_missed; i++) {
        missed |= point_missed(sheet, last, i);
    }
    return missed;
}

int bank_draw(const struct sheet *sheet, const struct attempt *last, uint64_t seed, int *items)
{
    const bool missed = bank_asks_missed(sheet, last);
    struct arena *arena = arena_new();
    struct pool pool = pool_of(sheet, last, seed, arena);
    int count = 0;
    take_all(&pool);
    for (int i = 0; i < sheet->item_count; i++) {
        const bool drawn = sheet->draw_count == 0 ? !sheet->items[i].variant_of : pool.taken[i];
        if (missed ? point_missed(sheet, last, i) : drawn) {
            items[count++] = next_wording(sheet, last, i);
        }
    }
    arena_free(arena);
    return count;
}
