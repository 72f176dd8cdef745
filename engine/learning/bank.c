#include "learning/bank.h"

#include <stdlib.h>

struct pool {
    const struct sheet *sheet;
    int *times;  // how often each item came before
    bool *taken; // for this attempt
    int *by_lot; // the items in an order drawn by lot: among those that came equally often it says
    int count;
};

static int times_drawn(const struct attempt *last, const char *item)
{
    int times = 0;
    for (const struct attempt *attempt = last; attempt; attempt = attempt->before) {
        times += attempt->drawn && !attempt->missed && attempt_asks(attempt, item);
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
        pool.times[i] = times_drawn(last, sheet->items[i].id);
        pool.by_lot[pool.count++] = i;
    }
    struct random random = random_seeded(seed ^ 0x62616E6Bu); // the order of asking has the seed
    random_shuffle(&random, pool.by_lot, (size_t)pool.count);
    return pool;
}

static bool was_missed(const struct attempt *last, const struct item *item)
{
    const struct given *given = attempt_given(last, item->id);
    return given && given->verdict == VERDICT_WRONG;
}

static int draw_missed(const struct sheet *sheet, const struct attempt *last, int *items)
{
    int count = 0;
    for (int i = 0; i < sheet->item_count; i++) {
        if (was_missed(last, &sheet->items[i])) {
            items[count++] = i;
        }
    }
    return count;
}

bool bank_asks_missed(const struct sheet *sheet, const struct attempt *last)
{
    bool missed = false;
    for (int i = 0; i < sheet->item_count && last && sheet->retry_missed; i++) {
        missed |= was_missed(last, &sheet->items[i]);
    }
    return missed;
}

int bank_draw(const struct sheet *sheet, const struct attempt *last, uint64_t seed, int *items)
{
    if (bank_asks_missed(sheet, last)) {
        return draw_missed(sheet, last, items);
    }
    struct arena *arena = arena_new();
    struct pool pool = pool_of(sheet, last, seed, arena);
    int count = 0;
    take_all(&pool);
    for (int i = 0; i < sheet->item_count; i++) {
        if (sheet->draw_count == 0 || pool.taken[i]) {
            items[count++] = i;
        }
    }
    arena_free(arena);
    return count;
}
