// A checklist on the tour: its items, and its result with little, with others and with all done.
#include "audit/tour_steps.h"

#include "kiosk/screens.h"

// The choice with the fewest or the most points; what does not apply is no answer here.
static struct response scored_answer(struct tour *tour, const struct item *item, bool best)
{
    struct response response = tour_survey_answer(tour, item);
    const struct choice *found = NULL;
    for (int i = 0; i < item->choice_count && item->kind == ITEM_SINGLE; i++) {
        const struct choice *choice = &item->choices[i];
        const int ahead = found ? choice->score - found->score : 0;
        if (!choice->outside && (!found || (best ? ahead > 0 : ahead < 0))) {
            found = choice;
        }
    }
    if (found) {
        response.values[0] = found->id;
    }
    return response;
}

static void answer_all(struct tour *tour, bool best)
{
    const struct sheet *sheet = tour->kiosk->at.sheet;
    tour_begin(tour);
    for (int i = 0; i < sheet->item_count; i++) {
        const struct response response = scored_answer(tour, &sheet->items[i], best);
        tour_answer(tour, &sheet->items[i], &response);
    }
    tour_hand_in(tour);
}

// Two others of the firm, who do everything.
static void look_with_colleagues(struct tour *tour, const struct sheet *checklist,
                                 const char *place)
{
    struct kiosk *kiosk = tour->kiosk;
    struct given *given = arena_take(tour->arena, (size_t)checklist->item_count, sizeof *given);
    struct respondent people[2];
    for (int i = 0; i < checklist->item_count; i++) {
        given[i].item = checklist->items[i].id;
        given[i].response = scored_answer(tour, &checklist->items[i], true);
    }
    people[0] = people[1] = (struct respondent){given, checklist->item_count};
    kiosk->colleagues = (struct colleagues){.people = people, .count = 2};
    tour_look_at(tour, &score_screen, arena_format(tour->arena, "%s, with others", place));
    kiosk->colleagues = (struct colleagues){.count = 0};
}

bool tour_checklist(struct tour *tour, const struct sheet *checklist, struct fault *fault)
{
    if (!tour_ask(tour, checklist->script, fault)) {
        return false;
    }
    struct kiosk *kiosk = tour->kiosk;
    const char *place = arena_format(tour->arena, "result of \"%s\"", checklist->id);
    tour->file =
        arena_format(tour->arena, "%s/checklists/%s.lua", kiosk->content->folder, checklist->id);
    tour_introduction(tour, NULL, checklist);
    tour_begin(tour);
    tour_menu(tour, arena_format(tour->arena, "\"%s\" begun", checklist->id));
    tour_items(tour, NULL);
    tour_hand_in(tour);
    answer_all(tour, false);
    kiosk->at.whole = true;
    tour_look_at(tour, &score_screen, arena_format(tour->arena, "%s, nothing done", place));
    if (checklist->scoring.compare) {
        look_with_colleagues(tour, checklist, place);
    }
    kiosk->at.whole = false;
    tour_look_at(tour, &score_screen, arena_format(tour->arena, "%s, the weakest", place));
    answer_all(tour, true);
    tour_look_at(tour, &score_screen, arena_format(tour->arena, "%s, everything done", place));
    tour_menu(tour, arena_format(tour->arena, "\"%s\" done", checklist->id));
    return true;
}
