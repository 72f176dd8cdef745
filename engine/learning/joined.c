#include "learning/joined.h"

#include <string.h>

struct joining {
    const struct module *source;
    struct arena *arena;
};

// ---- questions

static bool all_fixed(const struct text *texts, int count)
{
    for (int i = 0; i < count; i++) {
        if (texts[i].function > 0) {
            return false;
        }
    }
    return true;
}

// Whether it says the same to everybody, so that it can be asked without its script.
bool joined_fixed(const struct item *item)
{
    bool same = item->when == 0 && !item->scripted && all_fixed(&item->stem, 1) &&
                all_fixed(&item->feedback, 1) && all_fixed(&item->sentence, 1) &&
                all_fixed(&item->description, 1) && all_fixed(&item->numbers.unit, 1) &&
                all_fixed(item->hints, item->hint_count);
    for (int i = 0; i < item->choice_count; i++) {
        same = same && all_fixed(&item->choices[i].text, 1) &&
               all_fixed(&item->choices[i].feedback, 1);
    }
    for (int i = 0; i < item->target_count; i++) {
        same = same && all_fixed(&item->targets[i].text, 1);
    }
    return same;
}

// A wording of a question that cannot be asked cannot be asked either.
static bool can_join(const struct sheet *test, const struct item *item)
{
    const struct item *lead = item->variant_of ? sheet_item(test, item->variant_of) : item;
    return lead && joined_fixed(item) && joined_fixed(lead);
}

static const char *joined_id(const struct joining *joining, const char *id)
{
    return arena_format(joining->arena, "%s/%s", joining->source->id, id);
}

struct item joined_item(const struct module *source, const struct item *item, struct arena *arena)
{
    const struct joining joining = {source, arena};
    struct item joined = *item;
    joined.id = joined_id(&joining, item->id);
    joined.variant_of = item->variant_of ? joined_id(&joining, item->variant_of) : NULL;
    joined.tags = arena_take(arena, 1, sizeof *joined.tags);
    joined.tags[0] = source->id;
    joined.tag_count = item->variant_of ? 0 : 1;
    joined.review = arena_take(arena, (size_t)item->review_count, sizeof *joined.review);
    for (int i = 0; i < item->review_count; i++) {
        joined.review[i] = joined_id(&joining, item->review[i]);
    }
    return joined;
}

// ---- pages

static void fix(struct text *text)
{
    text->function = 0; // what it says before anything is answered
}

static struct block joined_block(const struct joining *joining, const struct block *block)
{
    struct block joined = *block;
    joined.lines = arena_take(joining->arena, (size_t)block->line_count, sizeof *joined.lines);
    joined.labels = arena_take(joining->arena, (size_t)block->label_count, sizeof *joined.labels);
    for (int i = 0; i < block->line_count; i++) {
        joined.lines[i] = block->lines[i];
        fix(&joined.lines[i]);
    }
    for (int i = 0; i < block->label_count; i++) {
        joined.labels[i] = block->labels[i];
        fix(&joined.labels[i].text);
    }
    fix(&joined.description);
    return joined;
}

static struct page joined_page(const struct joining *joining, const struct page *page)
{
    struct page joined = {.id = joined_id(joining, page->id),
                          .title = page->title,
                          .block_count = page->block_count,
                          .from = joining->source};
    joined.blocks = arena_take(joining->arena, (size_t)page->block_count, sizeof *joined.blocks);
    fix(&joined.title);
    for (int i = 0; i < page->block_count; i++) {
        joined.blocks[i] = joined_block(joining, &page->blocks[i]);
    }
    return joined;
}

static bool reviews(const struct sheet *test, const char *page)
{
    for (int i = 0; i < test->item_count; i++) {
        for (int j = 0; j < test->items[i].review_count; j++) {
            if (strcmp(test->items[i].review[j], page) == 0) {
                return true;
            }
        }
    }
    return false;
}

// ---- all of them

static int join(struct module *module, struct sheet *test, const struct joining *joining)
{
    const struct module *source = joining->source;
    const struct sheet *from = module_test(source);
    int points = 0;
    for (int i = 0; i < from->item_count; i++) {
        if (can_join(from, &from->items[i])) {
            test->items[test->item_count++] = joined_item(source, &from->items[i], joining->arena);
            points += !from->items[i].variant_of;
        }
    }
    for (int i = 0; i < source->page_count; i++) {
        if (reviews(from, source->pages[i].id)) {
            module->pages[module->page_count++] = joined_page(joining, &source->pages[i]);
        }
    }
    return points;
}

// The next of the modules that the test names and that has a test of its own.
static const struct module *source_of(const struct sheet *test, int number,
                                      const struct modules *modules)
{
    for (int i = 0; i < modules->count; i++) {
        const struct module *module = modules->list[i];
        const struct sheet *own = module_test(module);
        if (own && own->of_count == 0 && strcmp(module->id, test->of[number]) == 0) {
            return module;
        }
    }
    return NULL;
}

static void make_room(struct module *module, struct sheet *test, const struct modules *modules,
                      struct arena *arena)
{
    size_t items = 0;
    size_t pages = (size_t)module->page_count;
    for (int i = 0; i < test->of_count; i++) {
        const struct module *source = source_of(test, i, modules);
        items += source ? (size_t)module_test(source)->item_count : 0;
        pages += source ? (size_t)source->page_count : 0;
    }
    struct page *all = arena_take(arena, pages, sizeof *all);
    if (module->page_count > 0) {
        memcpy(all, module->pages, (size_t)module->page_count * sizeof *all);
    }
    module->pages = all;
    test->items = arena_take(arena, items, sizeof *test->items);
}

// One after the other gives one more, until there are enough.
static void share_out(struct sheet *test, int wanted, const int *points, struct arena *arena)
{
    struct draw *draws = arena_take(arena, (size_t)test->of_count, sizeof *draws);
    bool any = true;
    while (wanted > 0 && any) {
        any = false;
        for (int i = 0; i < test->of_count && wanted > 0; i++) {
            if (draws[i].count < points[i]) {
                draws[i].tag = test->of[i];
                draws[i].count++;
                wanted--;
                any = true;
            }
        }
    }
    test->draw_count = 0;
    for (int i = 0; i < test->of_count; i++) {
        if (draws[i].count > 0) {
            draws[test->draw_count++] = draws[i];
        }
    }
    test->draws = draws;
}

int joined_fill(struct module *module, const struct modules *modules, struct arena *arena)
{
    struct sheet *test = (struct sheet *)module_test(module);
    int *points = arena_take(arena, (size_t)test->of_count, sizeof *points);
    const int wanted = test->draws[0].count;
    int all = 0;
    make_room(module, test, modules, arena);
    for (int i = 0; i < test->of_count; i++) {
        const struct joining joining = {source_of(test, i, modules), arena};
        points[i] = joining.source ? join(module, test, &joining) : 0;
        all += points[i];
    }
    share_out(test, wanted, points, arena);
    return all;
}
