#include "learning/recall.h"

#include "base/buffer.h"
#include "learning/ruling.h"

#include <string.h>

static const char ending[] = "-recall";

struct missed {
    const struct module *module;
    const struct item *item;
    const char *id; // as it comes back: "telework/wifi"
    const struct attempt *attempt;
};

// ---- what was missed

static const struct attempt *first_of(const struct attempt *attempt)
{
    while (attempt && attempt_earlier(attempt)) {
        attempt = attempt_earlier(attempt);
    }
    return attempt && attempt->handed_in ? attempt : NULL;
}

static bool is_recall(const struct attempt *attempt)
{
    const size_t length = strlen(attempt->sheet);
    return length >= sizeof ending && strcmp(attempt->sheet + length - strlen(ending), ending) == 0;
}

static bool came_back(const struct progress *progress, const char *id)
{
    for (int i = 0; i < progress->attempt_count; i++) {
        const struct attempt *attempt = progress->attempts[i];
        for (; attempt; attempt = attempt_earlier(attempt)) {
            if (is_recall(attempt) && attempt_asks(attempt, id)) {
                return true;
            }
        }
    }
    return false;
}

// Those of the latest attempts come first.
static void keep(struct missed *found, int *count, struct missed one)
{
    int place = *count;
    while (place > 0 && strcmp(found[place - 1].attempt->id.text, one.attempt->id.text) < 0) {
        place--;
    }
    if (place == RECALL_MOST) {
        return;
    }
    *count += *count < RECALL_MOST;
    for (int i = *count - 1; i > place; i--) {
        found[i] = found[i - 1];
    }
    found[place] = one;
}

static void look_in(const struct progress *progress, const struct module *module,
                    struct arena *arena, struct missed *found, int *count)
{
    const struct sheet *test = module_test(module);
    const struct attempt *attempt = first_of(progress_attempt(progress, test->id));
    for (int i = 0; attempt && i < attempt->given_count; i++) {
        const struct item *item = sheet_item(test, attempt->given[i].item);
        if (!item || attempt->given[i].verdict != VERDICT_WRONG || !joined_fixed(item)) {
            continue;
        }
        const char *id = arena_format(arena, "%s/%s", module->id, item->id);
        if (!came_back(progress, id)) {
            keep(found, count, (struct missed){module, item, id, attempt});
        }
    }
}

static int choose(const struct progress *progress, const struct module *entered,
                  const struct modules *modules, struct arena *arena, struct missed *found)
{
    int count = 0;
    for (int i = 0; i < modules->count; i++) {
        const struct module *module = modules->list[i];
        const struct sheet *test = module_test(module);
        if (strcmp(module->id, entered->id) != 0 && test && test->of_count == 0) {
            look_in(progress, module, arena, found, &count);
        }
    }
    return count;
}

// ---- what came back already

static int again(const struct attempt *attempt, const struct modules *modules, struct arena *arena,
                 struct missed *found)
{
    int count = 0;
    for (int i = 0; i < modules->count; i++) {
        const struct sheet *test = module_test(modules->list[i]);
        for (int j = 0; test && j < test->item_count && count < RECALL_MOST; j++) {
            const char *id = arena_format(arena, "%s/%s", modules->list[i]->id, test->items[j].id);
            if (attempt_asks(attempt, id) && joined_fixed(&test->items[j])) {
                found[count++] = (struct missed){modules->list[i], &test->items[j], id, attempt};
            }
        }
    }
    return count;
}

// The hashes of the scripts that the items are from, each once.
static const char *content_of(const struct missed *found, int count, struct arena *arena)
{
    const char *all = "";
    for (int i = 0; i < count; i++) {
        const char *content = module_test(found[i].module)->content;
        if (!strstr(all, content)) {
            all = arena_format(arena, "%s%s%s", all, all[0] ? " " : "", content);
        }
    }
    return all;
}

struct sheet *recall_sheet(const struct visit *visit, const struct module *module,
                           const struct modules *modules, struct arena *arena)
{
    struct missed found[RECALL_MOST];
    struct sheet *sheet = arena_take(arena, 1, sizeof *sheet);
    sheet->id = arena_format(arena, "%s%s", module->id, ending);
    sheet->kind = SHEET_EXERCISE;
    sheet->title = module->title;
    const struct attempt *begun = progress_attempt(&visit->progress, sheet->id);
    sheet->item_count = begun ? again(begun, modules, arena, found)
                              : choose(&visit->progress, module, modules, arena, found);
    sheet->content = content_of(found, sheet->item_count, arena);
    sheet->items = arena_take(arena, RECALL_MOST, sizeof *sheet->items);
    for (int i = 0; i < sheet->item_count; i++) {
        sheet->items[i] = joined_item(found[i].module, found[i].item, arena);
    }
    return sheet;
}

bool judge_recall(const struct visit *visit, struct origin *origin, const struct module *module,
                  const struct sheet *sheet, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    if (progress_attempt(&visit->progress, sheet->id)) {
        return fault_set(fault, "%s came back already", sheet->id);
    }
    struct buffer drawn = {0};
    for (int i = 0; i < sheet->item_count; i++) {
        buffer_format(&drawn, "%s%s", i > 0 ? " " : "", sheet->items[i].id);
    }
    struct fact *fact = ruling_begin(ruling, origin, visit, module, sheet);
    fact->seed = random_next(origin->lots) >> 1; // SQLite's integers are signed
    fact->drawn = arena_text(visit->progress.arena, buffer_text(&drawn));
    buffer_free(&drawn);
    return true;
}
