#include "learning/paper.h"

// An item's choices are drawn from the seed and the item's own id, so that adding or removing
// another item does not change an attempt that is under way.
static uint64_t seed_of_item(uint64_t seed, const char *id)
{
    uint64_t mixed = seed ^ 0xCBF29CE484222325u; // FNV-1a
    for (; *id; id++) {
        mixed = (mixed ^ (unsigned char)*id) * 0x100000001B3u;
    }
    return mixed;
}

struct paper paper_draw(const struct sheet *sheet, uint64_t seed, struct arena *arena)
{
    const size_t count = (size_t)sheet->item_count;
    struct paper paper = {
        .sheet = sheet,
        .items = arena_take(arena, count, sizeof *paper.items),
        .choices = arena_take(arena, count, sizeof *paper.choices),
        .targets = arena_take(arena, count, sizeof *paper.targets),
    };
    for (size_t i = 0; i < count; i++) {
        const struct item *item = &sheet->items[i];
        paper.items[i] = (int)i;
        paper.choices[i] = arena_take(arena, (size_t)item->choice_count, sizeof **paper.choices);
        paper.targets[i] = arena_take(arena, (size_t)item->target_count, sizeof **paper.targets);
        struct random random = random_seeded(seed_of_item(seed, item->id));
        item_order(item, &random, paper.choices[i], paper.targets[i]);
    }
    if (sheet->kind == SHEET_TEST) {
        struct random random = random_seeded(seed);
        random_shuffle(&random, paper.items, count);
    }
    return paper;
}
