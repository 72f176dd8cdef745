// The lesson on the tour: every page, every scene, what is said about each answer, and the debrief
// of ways that together make every decision in every way.
#include "audit/tour_steps.h"

#include "kiosk/posing.h"
#include "kiosk/screens.h"
#include "kiosk/trying.h"
#include "kiosk/view.h"
#include "learning/scenario.h"

#include <string.h>

static void show(struct tour *tour, const struct page *page)
{
    tour->kiosk->at.page = page;
    trying_begin(tour->kiosk, page);
    tour->kiosk->at.guide = GUIDE_KEYS; // the most that is said
}

static void look(struct tour *tour, const struct page *page, const char *state)
{
    tour_look_at(tour, &lesson_screen,
                 arena_format(tour->arena, "%s \"%s\"%s", page_scenario(page) ? "scene" : "page",
                              page->id, state));
}

static bool try(struct tour *tour, const struct page *page, const struct response *response)
{
    struct ruling ruling;
    struct fault fault;
    struct kiosk *kiosk = tour->kiosk;
    struct origin origin = kiosk_origin(kiosk);
    const struct given given = {.item = page->item->id, .response = *response};
    const bool done = judge_try(&kiosk->visit, &origin, kiosk->at.module, &given, &ruling, &fault);
    tour_apply(tour, &ruling);
    show(tour, page);
    return done;
}

// The page before anything is answered, and then with a wrong and a right answer.
static void look_at_answers(struct tour *tour, const struct page *page)
{
    struct kiosk *kiosk = tour->kiosk;
    show(tour, page);
    look(tour, page, "");
    if (!page->item) {
        return;
    }
    const struct response wrong =
        page_decides(page) ? (struct response){.values = {page->item->choices[0].id}, .count = 1}
                           : tour_wrong(tour, page->item);
    const struct question question = posing_question(kiosk);
    question_restore(&question, &wrong);
    look(tour, page, ", chosen");
    if (page_decides(page)) {
        return;
    }
    if (try(tour, page, &wrong)) {
        look(tour, page, ", wrong");
    }
    const struct response right = tour_right(tour, page->item);
    if (try(tour, page, &right)) {
        look(tour, page, ", right");
    }
}

// ---- ways through a scenario

struct ways {
    const struct sheet *scenario;
    int before[SCENES_MOST];                // a scene that leads there, or -1
    int by[SCENES_MOST];                    // with which option, or -1
    bool seen[SCENES_MOST];                 // the scene was looked at
    bool taken[SCENES_MOST][RESPONSE_MOST]; // and the option was taken on some way
};

static int number_of(const struct sheet *scenario, const char *id)
{
    for (int i = 0; id && i < scenario->scene_count; i++) {
        if (strcmp(scenario->scenes[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

static void lead(struct ways *ways, int from, int option, const char *to)
{
    const int number = number_of(ways->scenario, to);
    if (number > 0 && ways->before[number] < 0) {
        ways->before[number] = from;
        ways->by[number] = option;
    }
}

static void find_ways(struct ways *ways)
{
    for (int i = 0; i < ways->scenario->scene_count; i++) {
        ways->before[i] = ways->by[i] = -1;
    }
    for (int i = 0; i < ways->scenario->scene_count; i++) {
        const struct page *scene = &ways->scenario->scenes[i];
        lead(ways, i, -1, scene->leads);
        for (int j = 0; page_decides(scene) && j < scene->item->choice_count; j++) {
            lead(ways, i, j, scene->item->choices[j].leads);
        }
    }
}

static void apply_scene(struct tour *tour, const struct page *scene)
{
    struct ruling ruling;
    struct fault fault;
    struct kiosk *kiosk = tour->kiosk;
    struct origin origin = kiosk_origin(kiosk);
    judge_scene(&kiosk->visit, &origin, kiosk->at.module, scene, &ruling, &fault);
    tour_apply(tour, &ruling);
}

static void end_way(struct tour *tour, const struct sheet *scenario)
{
    struct ruling ruling;
    struct fault fault;
    struct kiosk *kiosk = tour->kiosk;
    struct origin origin = kiosk_origin(kiosk);
    judge_end(&kiosk->visit, &origin, kiosk->at.module, scenario, &ruling, &fault);
    tour_apply(tour, &ruling);
}

// What is decided at each scene to come to that one and take its option.
static void plan_way(const struct ways *ways, int to, int option, int *plan)
{
    memset(plan, 0, SCENES_MOST * sizeof *plan);
    plan[to] = option;
    for (int i = to; i > 0 && ways->before[i] >= 0; i = ways->before[i]) {
        plan[ways->before[i]] = ways->by[i] < 0 ? 0 : ways->by[i];
    }
}

static void walk(struct tour *tour, struct ways *ways, const int *plan)
{
    const struct sheet *scenario = ways->scenario;
    int at = 0;
    while (at >= 0) {
        const struct page *scene = &scenario->scenes[at];
        const char *leads = scene->leads;
        apply_scene(tour, scene);
        if (!ways->seen[at]) {
            look_at_answers(tour, scene);
        }
        ways->seen[at] = true;
        if (page_decides(scene)) {
            const struct choice *choice = &scene->item->choices[plan[at]];
            ways->taken[at][plan[at]] = true;
            try(tour, scene, &(struct response){.values = {choice->id}, .count = 1});
            leads = choice->leads;
        }
        at = number_of(scenario, leads);
    }
    const struct page *debrief = scenario->scenes + scenario->scene_count;
    apply_scene(tour, debrief);
    show(tour, debrief);
    look(tour, debrief, "");
    end_way(tour, scenario);
}

static void look_at_scenario(struct tour *tour, const struct sheet *scenario)
{
    struct ways ways = {.scenario = scenario};
    int plan[SCENES_MOST];
    find_ways(&ways);
    for (int i = 0; i < scenario->scene_count; i++) {
        const struct page *scene = &scenario->scenes[i];
        const int options = page_decides(scene) ? scene->item->choice_count : 1;
        for (int j = 0; j < options; j++) {
            if (page_decides(scene) ? !ways.taken[i][j] : !ways.seen[i]) {
                plan_way(&ways, i, j, plan);
                walk(tour, &ways, plan);
            }
        }
    }
}

void tour_pages(struct tour *tour, const struct module *module)
{
    for (int i = 0; i < module->page_count; i++) {
        const struct page *page = &module->pages[i];
        const struct sheet *scenario = page_scenario(page);
        if (!scenario) {
            look_at_answers(tour, page);
            tour_read(tour, module, page);
        } else if (page == scenario->scenes) {
            look_at_scenario(tour, scenario);
        }
    }
    tour->kiosk->at.tried = NULL;
}
