// What is asked on pages: the exercise of a module, and the ways through its scenarios.
#include "learning/ruling.h"

#include <string.h>

// Every learner has the choices in an order of their own, drawn from the part of their id that does
// not tell the time: the same visit has the same order on another day.
uint64_t visit_seed(const struct visit *visit, const struct module *module,
                    const struct sheet *sheet)
{
    const struct attempt *before = visit_attempt(visit, module, sheet);
    uint64_t seed = 0xCBF29CE484222325u; // FNV-1a
    const size_t length = strlen(visit->learner.text);
    const size_t timeless = length < 12 ? length : 12;
    for (const char *at = visit->learner.text + length - timeless; *at; at++) {
        seed = (seed ^ (unsigned char)*at) * 0x100000001B3u;
    }
    for (const char *at = sheet->id; *at; at++) {
        seed = (seed ^ (unsigned char)*at) * 0x100000001B3u;
    }
    seed = (seed ^ (uint64_t)(before ? before->number : 0)) * 0x100000001B3u;
    return seed >> 1; // SQLite's integers are signed
}

// All of its items are asked, also those that come into the content later: no paper is kept.
static struct fact *begin(struct ruling *ruling, struct origin *origin, const struct visit *visit,
                          const struct module *module, const struct sheet *sheet)
{
    struct fact *fact = ruling_begin(ruling, origin, visit, module, sheet);
    fact->seed = visit_seed(visit, module, sheet);
    return fact;
}

static struct fact *add_place(struct ruling *ruling, struct origin *origin,
                              const struct visit *visit, const struct module *module,
                              const struct page *page)
{
    struct fact *fact = ruling_add(ruling, origin, FACT_PLACE, visit);
    fact->module = module->id;
    fact->version = module->version;
    fact->page = page->id;
    return fact;
}

static const struct attempt *open_attempt(const struct visit *visit, const struct module *module,
                                          const struct sheet *sheet)
{
    const struct attempt *attempt = visit_attempt(visit, module, sheet);
    return attempt && !attempt->handed_in ? attempt : NULL;
}

static const struct page *page_that_asks(const struct module *module, const char *item)
{
    for (int i = 0; i < module->page_count; i++) {
        const struct page *page = &module->pages[i];
        if (page->item && strcmp(page->item->id, item) == 0) {
            return page;
        }
    }
    return NULL;
}

bool judge_try(const struct visit *visit, struct origin *origin, const struct module *module,
               const struct given *given, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct page *page = page_that_asks(module, given->item);
    if (!page) {
        return fault_set(fault, "no page of %s asks %s", module->id, given->item);
    }
    const struct attempt *attempt = open_attempt(visit, module, page->sheet);
    const struct sheet *scenario = page_scenario(page);
    const struct way way = scenario ? scenario_way(scenario, attempt) : (struct way){0};
    if (scenario && (!attempt || way_station(&way, page) < 0)) {
        return fault_set(fault, "scene %s is not on the way", page->id);
    }
    if (given->response.declined || !item_accepts(page->item, &given->response, fault)) {
        return fault_set(fault, "%s does not take that answer", given->item);
    }
    const struct id id =
        attempt ? attempt->id : begin(ruling, origin, visit, module, page->sheet)->id;
    struct fact *fact = ruling_add(ruling, origin, FACT_ANSWER, visit);
    fact->attempt = id;
    fact->item = page->item->id;
    fact->response = given->response;
    fact->verdict = item_judge(page->item, &given->response);
    return true;
}

bool judge_scene(const struct visit *visit, struct origin *origin, const struct module *module,
                 const struct page *scene, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct sheet *scenario = page_scenario(scene);
    const struct attempt *attempt = visit_attempt(visit, module, scenario);
    const struct way way = scenario_way(scenario, attempt);
    if (page_is_debrief(scene)) {
        if (!attempt || !way_ended(&way)) {
            return fault_set(fault, "scenario %s has not come to an end", scenario->id);
        }
    } else if (!attempt || attempt->handed_in) {
        if (scene != scenario->scenes) {
            return fault_set(fault, "scenario %s begins with another scene", scenario->id);
        }
        begin(ruling, origin, visit, module, scenario);
    } else if (way_station(&way, scene) < 0) {
        return fault_set(fault, "scene %s is not on the way", scene->id);
    }
    add_place(ruling, origin, visit, module, scene);
    return true;
}

static void hand_in(struct ruling *ruling, struct origin *origin, const struct visit *visit,
                    const struct attempt *attempt, const struct way *way)
{
    struct fact *fact = ruling_add(ruling, origin, FACT_OUTCOME, visit);
    fact->attempt = attempt->id;
    fact->right = way_right(way, &fact->total);
    fact->complete = true;
}

bool judge_end(const struct visit *visit, struct origin *origin, const struct module *module,
               const struct sheet *scenario, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct attempt *attempt = open_attempt(visit, module, scenario);
    const struct way way = scenario_way(scenario, attempt);
    if (!attempt || !way_ended(&way)) {
        return fault_set(fault, "scenario %s has not come to an end", scenario->id);
    }
    hand_in(ruling, origin, visit, attempt, &way);
    return true;
}

bool judge_replay(const struct visit *visit, struct origin *origin, const struct module *module,
                  const struct page *scene, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct sheet *scenario = page_scenario(scene);
    const struct attempt *before = visit_attempt(visit, module, scenario);
    const struct way way = scenario_way(scenario, before);
    const int station = way_station(&way, scene);
    if (!before || !way_ended(&way) || station < 0) {
        return fault_set(fault, "scene %s is not on a way that has ended", scene->id);
    }
    if (!before->handed_in) {
        hand_in(ruling, origin, visit, before, &way);
    }
    const struct id attempt = begin(ruling, origin, visit, module, scenario)->id;
    for (int i = 0; i < station; i++) {
        const struct given *given = way.stations[i].given;
        if (given) {
            struct fact *fact = ruling_add(ruling, origin, FACT_ANSWER, visit);
            fact->attempt = attempt;
            fact->item = given->item;
            fact->response = given->response;
            fact->verdict = given->verdict;
        }
    }
    add_place(ruling, origin, visit, module, scene);
    return true;
}
