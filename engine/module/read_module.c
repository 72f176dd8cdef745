#include "module/read_file.h"
#include "module/read_page.h"
#include "module/read_scenario.h"
#include "module/read_sheet.h"
#include "module/teaching.h"

#include <string.h>

static const struct prose_rule title_rule = {.characters = 100, .one_line = true};
static const struct prose_rule summary_rule = {.characters = 500};
static const struct prose_rule trade_rule = {.characters = 40, .one_line = true};
static const struct range version_range = {1, 1000000};
static const struct range minutes_range = {1, 600};
static const struct range people_range = {1, 10000};

enum { SHEETS_MOST = SCENARIOS_MOST + 2 }; // with the test and the exercise

// ---- its sheets

// The records name sheets by their id alone.
static void check_sheet_twice(struct reader *reader, const struct node *node,
                              const struct module *module)
{
    const char *id = module->sheets[module->sheet_count - 1].id;
    for (int i = 0; i < module->sheet_count - 1 && id && id[0]; i++) {
        if (strcmp(module->sheets[i].id, id) == 0) {
            reader_error(reader, node, "the id comes twice in this module");
        }
    }
}

static void add_test(struct reader *reader, const struct node *node, struct module *module)
{
    if (module_test(module)) {
        reader_error(reader, node, "a module has one test, and there is one above");
        return;
    }
    struct sheet *sheet = &module->sheets[module->sheet_count++];
    read_sheet(reader, node, sheet);
    if (!sheet->id) {
        sheet->id = arena_format(reader->arena, "%s-test", module->id);
    }
    check_sheet_twice(reader, node, module);
    for (int i = 0; i < sheet->of_count; i++) {
        if (strcmp(sheet->of[i], module->id) == 0) {
            reader_error(reader, node, "of: names the module itself");
        }
    }
}

// What the pages ask is one sheet, which is there when one of them asks something.
static struct sheet *exercise_of(struct reader *reader, const struct node *page,
                                 struct module *module, size_t pages)
{
    struct node question;
    if (!page_asks(reader, page, &question)) {
        return NULL;
    }
    for (int i = 0; i < module->sheet_count; i++) {
        if (module->sheets[i].kind == SHEET_EXERCISE) {
            return &module->sheets[i];
        }
    }
    struct sheet *exercise = &module->sheets[module->sheet_count++];
    exercise->kind = SHEET_EXERCISE;
    exercise->id = arena_format(reader->arena, "%s-exercise", module->id);
    exercise->title = module->title;
    exercise->items = arena_take(reader->arena, pages, sizeof *exercise->items);
    check_sheet_twice(reader, page, module);
    return exercise;
}

static void add_scenario(struct reader *reader, const struct node *node, struct module *module)
{
    int count = 0;
    for (int i = 0; i < module->sheet_count; i++) {
        count += module->sheets[i].kind == SHEET_SCENARIO;
    }
    if (count == SCENARIOS_MOST) {
        reader_error(reader, node, "is one scenario too many: at most %d fit", SCENARIOS_MOST);
        return;
    }
    read_scenario(reader, node, module, &module->sheets[module->sheet_count++]);
    check_sheet_twice(reader, node, module);
}

// How many pages the module may come to have: what it says at most, and no more than fit.
static size_t room_for_pages(const struct node *node)
{
    int count = 0;
    for (int i = 0; i < node->parts->count; i++) {
        const struct value *part = &node->parts->values[i];
        const char *word = value_text(value_of(part, "word"));
        const struct value *scenes = value_of(part, "parts");
        count += word && strcmp(word, "scenario") == 0 && scenes->kind == VALUE_LIST
                     ? scenes->count + 1
                     : 1;
    }
    return (size_t)(count < PAGES_MOST ? count : PAGES_MOST);
}

static void read_steps(struct reader *reader, const struct node *node, struct module *module)
{
    const size_t pages = room_for_pages(node);
    module->pages = arena_take(reader->arena, pages, sizeof *module->pages);
    module->sheets = arena_take(reader->arena, SHEETS_MOST, sizeof *module->sheets);
    for (int i = 0; i < node->parts->count; i++) {
        struct node part;
        if (!read_node(reader, &node->parts->values[i], &part)) {
            continue;
        }
        if (node_is(&part, "page")) {
            read_page(reader, &part, module, exercise_of(reader, &part, module, pages));
        } else if (node_is(&part, "scenario")) {
            add_scenario(reader, &part, module);
        } else if (node_is(&part, "test")) {
            add_test(reader, &part, module);
        } else {
            reader_error(reader, &part, "does not belong in a module");
        }
    }
}

// ---- what only the whole shows

static void check_review(struct reader *reader, const struct node *node,
                         const struct module *module, const struct item *item)
{
    for (int i = 0; i < item->review_count; i++) {
        int page = module_page_number(module, item->review[i]);
        if (page < 0) {
            reader_error(reader, node, "review: there is no page \"%s\"", item->review[i]);
        }
    }
}

// The pages may stand behind the test, so this comes last.
static void check_reviews(struct reader *reader, const struct node *node,
                          const struct module *module)
{
    struct node part, item;
    for (int i = 0; i < node->parts->count; i++) {
        if (!read_node(reader, &node->parts->values[i], &part) || !node_is(&part, "test")) {
            continue;
        }
        const struct sheet *sheet = module_test(module);
        for (int j = 0; j < sheet->item_count && j < part.parts->count; j++) {
            if (read_node(reader, &part.parts->values[j], &item)) {
                check_review(reader, &item, module, &sheet->items[j]);
            }
        }
        return;
    }
}

static void check_asked(struct reader *reader, const struct node *page, const struct module *module,
                        struct names *taken)
{
    struct node question;
    const struct sheet *test = module_test(module);
    const char *id =
        page_asks(reader, page, &question) ? value_text(node_field(&question, "id")) : NULL;
    if (!id) {
        return;
    }
    if (names_have(taken, id) || (test && sheet_item(test, id))) {
        reader_error(reader, &question, "the id comes twice in this module");
    }
    taken->list[taken->count++] = id;
}

// Answers are known by the id of their item, wherever in the module it is asked.
static void check_items(struct reader *reader, const struct node *node, const struct module *module)
{
    struct node part, scene;
    struct names taken = {arena_take(reader->scratch, PAGES_MOST, sizeof *taken.list), 0};
    for (int i = 0; i < node->parts->count && taken.count < PAGES_MOST; i++) {
        if (!read_node(reader, &node->parts->values[i], &part)) {
            continue;
        }
        if (node_is(&part, "page")) {
            check_asked(reader, &part, module, &taken);
        }
        for (int j = 0; node_is(&part, "scenario") && j < part.parts->count; j++) {
            if (taken.count < PAGES_MOST && read_node(reader, &part.parts->values[j], &scene)) {
                check_asked(reader, &scene, module, &taken);
            }
        }
    }
}

// A part that was left out for an error may have been the page or the test.
static void check_whole(struct reader *reader, const struct node *node, const struct module *module)
{
    bool all = !node->parts_faulty;
    for (int i = 0; i < node->parts->count; i++) {
        all = all && node->parts->values[i].kind == VALUE_MAP;
    }
    const struct sheet *test = module_test(module);
    if (module->page_count == 0 && all && !(test && test->of_count > 0)) {
        reader_error(reader, node, "has no page");
    }
    if (!test && all) {
        reader_error(reader, node, "has no test: without one it cannot be completed");
    }
}

static void read_head(struct reader *reader, const struct node *node, const char *name,
                      struct module *module)
{
    module->id = read_own_id(reader, node, name, "folder");
    module->version = read_whole(reader, node, "version", version_range, 0);
    module->minutes = read_whole(reader, node, "minutes", minutes_range, 0);
    read_text_needed(reader, node, "title", title_rule, &module->title);
    read_text_needed(reader, node, "summary", summary_rule, &module->summary);
    read_text_field(reader, node, "trade", trade_rule, &module->trade);
    module->recall_off = node_has(node, "recall") && !read_flag(reader, node, "recall");
    module->people = read_whole(reader, node, "people", people_range, 0);
    if (!node_has(node, "version")) {
        reader_error(reader, node, "version is missing");
    }
    if (!node_has(node, "minutes")) {
        reader_error(reader, node, "minutes is missing");
    }
}

struct module *read_module(struct reader *reader, const struct value *tree, const char *name)
{
    struct node node;
    if (!read_whole_node(reader, tree, FILE_MODULE, &node)) {
        return NULL;
    }
    struct module *module = arena_take(reader->arena, 1, sizeof *module);
    read_head(reader, &node, name, module);
    read_steps(reader, &node, module);
    check_whole(reader, &node, module);
    check_reviews(reader, &node, module);
    check_items(reader, &node, module);
    teaching_module(reader, &node, module);
    module->function_count = reader_functions(reader);
    return reader->faulty ? NULL : module;
}
