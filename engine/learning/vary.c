#include "learning/vary.h"

#include "base/random.h"

#include <math.h>

// A stream of its own for each item and name, so that another item or name changes nothing here.
static uint64_t seed_of(uint64_t seed, const char *item, const char *name)
{
    uint64_t mixed = seed ^ 0x76617279CBF29CE4u; // FNV-1a
    for (; *item; item++) {
        mixed = (mixed ^ (unsigned char)*item) * 0x100000001B3u;
    }
    mixed = (mixed ^ ':') * 0x100000001B3u;
    for (; *name; name++) {
        mixed = (mixed ^ (unsigned char)*name) * 0x100000001B3u;
    }
    return mixed;
}

const char *vary_number(double number, struct arena *arena)
{
    return arena_format(arena, "%.15g", number == 0 ? 0 : number); // no -0
}

static uint64_t place_of(const struct item *item, const struct vary *vary, uint64_t seed)
{
    if (seed == VARY_LOWEST || seed == VARY_HIGHEST) {
        return seed == VARY_LOWEST ? 0 : (uint64_t)vary->value_count - 1;
    }
    struct random random = random_seeded(seed_of(seed, item->id, vary->name));
    return random_below(&random, (uint64_t)vary->value_count);
}

struct drawn_item vary_draw(const struct item *item, uint64_t seed, struct arena *arena)
{
    struct drawn_item drawn = {
        .item = item->id,
        .values = arena_take(arena, (size_t)item->vary_count, sizeof *drawn.values),
        .count = item->vary_count,
    };
    for (int i = 0; i < item->vary_count; i++) {
        const struct vary *vary = &item->varies[i];
        const uint64_t place = place_of(item, vary, seed);
        const double number = vary->from + (double)place * vary->step;
        drawn.values[i] = (struct drawn){
            .name = vary->name,
            .value = vary->values ? vary->values[place].text
                                  : vary_number(round(number * 1e6) / 1e6, arena),
            .word = vary->values && vary->values[place].word,
        };
    }
    return drawn;
}
