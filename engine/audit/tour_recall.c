// What was missed in other modules, as it comes back on the tour: of each kind that the module's
// test asks in, one question, before it is answered and with what is said about the answer.
#include "audit/tour_steps.h"

#include "kiosk/posing.h"
#include "kiosk/screens.h"
#include "kiosk/trying.h"
#include "learning/recall.h"

static struct sheet *sheet_of(struct tour *tour, const struct module *module,
                              const struct sheet *test)
{
    bool taken[ITEM_KINDS] = {false};
    struct sheet *sheet = arena_take(tour->arena, 1, sizeof *sheet);
    sheet->id = arena_format(tour->arena, "%s-recall", module->id);
    sheet->kind = SHEET_EXERCISE;
    sheet->title = module->title;
    sheet->items = arena_take(tour->arena, ITEM_KINDS, sizeof *sheet->items);
    for (int i = 0; i < test->item_count; i++) {
        const struct item *item = &test->items[i];
        if (!taken[item->kind] && joined_fixed(item)) {
            sheet->items[sheet->item_count++] = joined_item(module, item, tour->arena);
            taken[item->kind] = true;
        }
    }
    return sheet;
}

static void look(struct tour *tour, int number, const char *state)
{
    struct kiosk *kiosk = tour->kiosk;
    struct recall *recall = &kiosk->recall;
    const struct item *item = &recall->sheet->items[number];
    recall->number = number;
    recall->page = (struct page){.id = item->id, .sheet = recall->sheet, .item = item};
    kiosk->at.page = &recall->page;
    trying_begin(kiosk, &recall->page);
    kiosk->at.guide = GUIDE_KEYS; // the most that is said
    tour_look_at(tour, &recall_screen,
                 arena_format(tour->arena, "recall of \"%s\"%s", item->id, state));
}

void tour_recall(struct tour *tour, const struct module *module, const struct sheet *test)
{
    struct ruling ruling;
    struct fault fault;
    struct kiosk *kiosk = tour->kiosk;
    struct origin origin = kiosk_origin(kiosk);
    struct sheet *sheet = sheet_of(tour, module, test);
    if (test->of_count > 0 || sheet->item_count == 0 ||
        !judge_recall(&kiosk->visit, &origin, module, sheet, &ruling, &fault)) {
        return;
    }
    tour_apply(tour, &ruling);
    kiosk->at = (struct at){.module = module, .sheet = sheet};
    kiosk->recall.sheet = sheet;
    for (int i = 0; i < sheet->item_count; i++) {
        const struct response wrong = tour_wrong(tour, &sheet->items[i]);
        const struct response right = tour_right(tour, &sheet->items[i]);
        look(tour, i, "");
        tour_answer(tour, &sheet->items[i], &wrong);
        look(tour, i, ", wrong");
        tour_answer(tour, &sheet->items[i], &right);
        look(tour, i, ", right");
    }
    kiosk->at.tried = NULL;
    kiosk->recall = (struct recall){.sheet = NULL};
}
