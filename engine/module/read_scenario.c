#include "module/read_scenario.h"

#include "learning/scenario.h"
#include "module/read_page.h"

#include <string.h>

static const struct prose_rule title_rule = {.characters = 100, .one_line = true};
static const struct range parts_range = {1, SCENES_MOST + 1};

// The scenes of a scenario as they were written.
struct told {
    struct sheet *scenario;
    struct page *scenes; // those that the scenario lends
    struct node nodes[SCENES_MOST];
    bool reached[SCENES_MOST];
};

// ---- what a scene says

static enum story_ending read_ending(struct reader *reader, const struct node *node)
{
    const struct value *value = node_field(node, "ending");
    const char *said = value_text(value);
    for (int i = ENDING_NONE + 1; said && i < ENDINGS; i++) {
        if (strcmp(said, ending_name((enum story_ending)i)) == 0) {
            return (enum story_ending)i;
        }
    }
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
    } else if (value->kind != VALUE_NIL) {
        reader_error(reader, node, "ending: has to be \"good\", \"mixed\" or \"bad\"");
    }
    return ENDING_NONE;
}

static void read_scene(struct reader *reader, const struct node *node, struct module *module,
                       struct told *told)
{
    struct sheet *scenario = told->scenario;
    if (scenario->scene_count == SCENES_MOST) {
        reader_error(reader, node, "is one scene too many: at most %d fit", SCENES_MOST);
        return;
    }
    struct page *scene = read_page(reader, node, module, scenario);
    if (scene) {
        scene->sheet = scenario;
        scene->leads = node_has(node, "leads") ? read_name(reader, node, "leads") : NULL;
        scene->ending = read_ending(reader, node);
        told->nodes[scenario->scene_count++] = *node;
    }
}

// The debrief is there even when nothing is said in it: the way that was taken is shown on it.
static void read_debrief(struct reader *reader, const struct node *node, struct module *module,
                         const struct node *debrief, struct sheet *scenario)
{
    struct page *page = read_next_page(reader, node, module);
    if (!page) {
        return;
    }
    page->id = arena_format(reader->arena, "%s-debrief", scenario->id);
    page->title = scenario->title;
    page->sheet = scenario;
    if (module_page(module, page->id) != page) {
        reader_error(reader, node, "its debrief is called \"%s\", as a page above is", page->id);
    }
    if (debrief) {
        read_blocks(reader, debrief, page);
    }
}

// ---- where it leads

static int scene_number(const struct sheet *scenario, const char *id)
{
    for (int i = 0; i < scenario->scene_count; i++) {
        if (strcmp(scenario->scenes[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

static void check_lead(struct reader *reader, struct told *told, int from, const char *leads)
{
    const int to = scene_number(told->scenario, leads);
    if (to < 0) {
        reader_error(reader, &told->nodes[from],
                     "leads: there is no scene \"%.80s\" in this scenario", leads);
    } else if (to <= from) {
        reader_error(reader, &told->nodes[from],
                     "leads: \"%.80s\" does not stand further down: a story goes on, not round",
                     leads);
    } else {
        told->reached[to] = true;
    }
}

static bool is_decision(const struct item *item)
{
    bool decision = item && item->kind == ITEM_SINGLE;
    for (int i = 0; decision && i < item->choice_count; i++) {
        decision = !item->choices[i].correct;
    }
    return decision;
}

// An option that says nothing leads where the scene leads.
static void lead_options(struct reader *reader, struct told *told, int number, const char *usual)
{
    struct page *scene = &told->scenes[number];
    const struct item *item = scene->item;
    bool needed = false;
    for (int i = 0; i < item->choice_count; i++) {
        struct choice *choice = &item->choices[i];
        needed = needed || !choice->leads;
        choice->leads = choice->leads ? choice->leads : usual;
        if (choice->leads && choice->leads[0]) {
            check_lead(reader, told, number, choice->leads);
        }
    }
    if (needed && !usual) {
        reader_error(reader, &told->nodes[number],
                     "an option leads nowhere: give it `leads`, or let a scene follow");
    } else if (!needed && scene->leads) {
        reader_error(reader, &told->nodes[number], "leads: each of the options leads elsewhere");
    }
    scene->leads = NULL;
}

static void lead_on(struct reader *reader, struct told *told, int number)
{
    struct page *scene = &told->scenes[number];
    const struct node *node = &told->nodes[number];
    const bool last = number + 1 == told->scenario->scene_count;
    const char *usual = scene->leads ? scene->leads : last ? NULL : scene[1].id;
    if (scene->ending != ENDING_NONE) {
        if (scene->leads || is_decision(scene->item)) {
            reader_error(reader, node, "ending: the story ends here, and nothing leads on");
        }
        scene->leads = NULL;
    } else if (is_decision(scene->item)) {
        lead_options(reader, told, number, usual);
    } else if (!usual) {
        reader_error(reader, node, "leads nowhere: say with `ending` how the story ends here");
    } else if (usual[0]) {
        check_lead(reader, told, number, usual);
        scene->leads = usual;
    }
}

static void check_ways(struct reader *reader, struct told *told)
{
    for (int i = 0; i < told->scenario->scene_count; i++) {
        lead_on(reader, told, i);
    }
    for (int i = 1; i < told->scenario->scene_count && !reader->faulty; i++) {
        if (!told->reached[i]) {
            reader_error(reader, &told->nodes[i], "nothing leads to it");
        }
    }
}

// ---- the whole

static void read_scenes(struct reader *reader, const struct node *node, struct module *module,
                        struct told *told)
{
    const int count = read_parts(reader, node, "scenes", parts_range);
    struct node part, debrief;
    bool debriefs = false;
    for (int i = 0; i < count; i++) {
        if (!read_node(reader, &node->parts->values[i], &part)) {
            continue;
        }
        if (node_is(&part, "debrief") && i + 1 == count) {
            debrief = part;
            debriefs = true;
        } else if (node_is(&part, "scene")) {
            read_scene(reader, &part, module, told);
        } else {
            reader_error(reader, &part,
                         node_is(&part, "debrief") ? "has to stand last in its scenario"
                                                   : "does not belong in a scenario");
        }
    }
    if (told->scenario->scene_count == 0 && count > 0 && !node->parts_faulty) {
        reader_error(reader, node, "has no scene");
    }
    read_debrief(reader, node, module, debriefs ? &debrief : NULL, told->scenario);
}

void read_scenario(struct reader *reader, const struct node *node, struct module *module,
                   struct sheet *scenario)
{
    struct told *told = arena_take(reader->scratch, 1, sizeof *told);
    told->scenario = scenario;
    told->scenes = &module->pages[module->page_count];
    scenario->kind = SHEET_SCENARIO;
    scenario->scenes = told->scenes;
    scenario->id = read_name(reader, node, "id");
    scenario->items = arena_take(reader->arena, SCENES_MOST, sizeof *scenario->items);
    read_text_needed(reader, node, "title", title_rule, &scenario->title);
    read_scenes(reader, node, module, told);
    check_ways(reader, told);
}
