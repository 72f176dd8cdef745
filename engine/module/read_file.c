#include "module/read_file.h"

#include "module/limits.h"
#include "module/read_checklist.h"
#include "module/read_page.h"
#include "module/read_sheet.h"
#include "module/teaching.h"

#include <string.h>

static const struct prose_rule title_rule = {.characters = 100, .one_line = true};
static const struct prose_rule summary_rule = {.characters = 500};
static const struct range version_range = {1, 1000000};
static const struct range minutes_range = {1, 600};

enum { PAGES_MOST = 100 };

const char *file_kind_word(enum file_kind kind)
{
    static const char *const words[FILE_KINDS] = {"module", "course", "survey", "checklist"};
    return words[kind];
}

static bool read_whole_node(struct reader *reader, const struct value *tree, enum file_kind kind,
                            struct node *node)
{
    if (!read_node(reader, tree, node)) {
        return false;
    }
    if (!node_is(node, file_kind_word(kind))) {
        reader_error(reader, node, "does not belong in this file, which holds one %s",
                     file_kind_word(kind));
        return false;
    }
    return true;
}

static const char *read_own_id(struct reader *reader, const struct node *node, const char *name,
                               const char *where)
{
    const char *id = read_name(reader, node, "id");
    if (id[0] != '\0' && strcmp(id, name) != 0) {
        reader_error(reader, node, "id: has to be \"%.64s\", the name of its %s", name, where);
    }
    return id;
}

static void check_page_twice(struct reader *reader, const struct module *module, int number,
                             const struct node *node)
{
    const char *id = module->pages[number].id;
    for (int i = 0; i < number && id[0] != '\0'; i++) {
        if (strcmp(module->pages[i].id, id) == 0) {
            reader_error(reader, node, "the id comes twice in this module");
            return;
        }
    }
}

static void add_page(struct reader *reader, const struct node *node, struct module *module)
{
    if (module->page_count == PAGES_MOST) {
        reader_error(reader, node, "is one page too many: at most %d fit", PAGES_MOST);
        return;
    }
    struct page *page = &module->pages[module->page_count++];
    read_page(reader, node, page);
    check_page_twice(reader, module, module->page_count - 1, node);
}

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
static void check_reviews(struct reader *reader, const struct value *tree,
                          const struct module *module)
{
    struct node node, part, item;
    read_node(reader, tree, &node);
    for (int i = 0; i < node.parts->count; i++) {
        if (!read_node(reader, &node.parts->values[i], &part) || !node_is(&part, "test")) {
            continue;
        }
        const struct sheet *sheet = &module->sheets[0];
        for (int j = 0; j < sheet->item_count && j < part.parts->count; j++) {
            if (read_node(reader, &part.parts->values[j], &item)) {
                check_review(reader, &item, module, &sheet->items[j]);
            }
        }
        return;
    }
}

static void add_test(struct reader *reader, const struct node *node, struct module *module)
{
    if (module->sheet_count == 1) {
        reader_error(reader, node, "a module has one test, and there is one above");
        return;
    }
    struct sheet *sheet = &module->sheets[module->sheet_count++];
    read_sheet(reader, node, sheet);
    if (!sheet->id) {
        sheet->id = arena_format(reader->arena, "%s-test", module->id);
    }
}

static void read_steps(struct reader *reader, const struct node *node, struct module *module)
{
    module->pages = arena_take(reader->arena, PAGES_MOST, sizeof *module->pages);
    module->sheets = arena_take(reader->arena, 1, sizeof *module->sheets);
    for (int i = 0; i < node->parts->count; i++) {
        struct node part;
        if (!read_node(reader, &node->parts->values[i], &part)) {
            continue;
        }
        if (node_is(&part, "page")) {
            add_page(reader, &part, module);
        } else if (node_is(&part, "test")) {
            add_test(reader, &part, module);
        } else {
            reader_error(reader, &part, "does not belong in a module");
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
    if (module->page_count == 0 && all) {
        reader_error(reader, node, "has no page");
    }
    if (module->sheet_count == 0 && all) {
        reader_error(reader, node, "has no test: without one it cannot be completed");
    }
}

struct module *read_module(struct reader *reader, const struct value *tree, const char *name)
{
    struct node node;
    if (!read_whole_node(reader, tree, FILE_MODULE, &node)) {
        return NULL;
    }
    struct module *module = arena_take(reader->arena, 1, sizeof *module);
    module->id = read_own_id(reader, &node, name, "folder");
    module->version = read_whole(reader, &node, "version", version_range, 0);
    module->minutes = read_whole(reader, &node, "minutes", minutes_range, 0);
    read_text_needed(reader, &node, "title", title_rule, &module->title);
    read_text_needed(reader, &node, "summary", summary_rule, &module->summary);
    if (!node_has(&node, "version")) {
        reader_error(reader, &node, "version is missing");
    }
    if (!node_has(&node, "minutes")) {
        reader_error(reader, &node, "minutes is missing");
    }
    read_steps(reader, &node, module);
    check_whole(reader, &node, module);
    check_reviews(reader, tree, module);
    teaching_module(reader, &node, module);
    module->function_count = reader->results->kind == VALUE_LIST ? reader->results->count : 0;
    return reader->faulty ? NULL : module;
}

struct sheet *read_survey(struct reader *reader, const struct value *tree, const char *name)
{
    struct node node;
    if (!read_whole_node(reader, tree, FILE_SURVEY, &node)) {
        return NULL;
    }
    struct sheet *survey = arena_take(reader->arena, 1, sizeof *survey);
    read_own_id(reader, &node, name, "file");
    read_sheet(reader, &node, survey);
    return reader->faulty ? NULL : survey;
}

struct sheet *read_checklist(struct reader *reader, const struct value *tree, const char *name)
{
    struct node node;
    if (!read_whole_node(reader, tree, FILE_CHECKLIST, &node)) {
        return NULL;
    }
    struct sheet *checklist = arena_take(reader->arena, 1, sizeof *checklist);
    checklist->id = read_own_id(reader, &node, name, "file");
    read_checklist_parts(reader, &node, checklist);
    return reader->faulty ? NULL : checklist;
}

static void check_course(struct reader *reader, const struct node *node,
                         const struct course *course)
{
    for (int i = 0; i < course->module_count; i++) {
        if (!names_have(reader->modules, course->modules[i])) {
            reader_error(reader, node, "modules: there is no module \"%s\"", course->modules[i]);
        }
    }
    for (int i = 0; i < course->checklist_count; i++) {
        if (!names_have(reader->checklists, course->checklists[i])) {
            reader_error(reader, node, "checklists: there is no checklist \"%s\"",
                         course->checklists[i]);
        }
    }
    const char *survey = course->survey;
    if (survey && survey[0] != '\0' && !names_have(reader->surveys, survey)) {
        reader_error(reader, node, "survey: there is no survey \"%s\"", survey);
    }
}

struct course *read_course(struct reader *reader, const struct value *tree, const char *name)
{
    struct node node;
    if (!read_whole_node(reader, tree, FILE_COURSE, &node)) {
        return NULL;
    }
    struct course *course = arena_take(reader->arena, 1, sizeof *course);
    course->id = read_own_id(reader, &node, name, "file");
    read_text_needed(reader, &node, "title", title_rule, &course->title);
    read_text_needed(reader, &node, "summary", summary_rule, &course->summary);
    course->module_count = read_names(reader, &node, "modules", &course->modules);
    if (course->module_count == 0 && node_field(&node, "modules")->kind == VALUE_LIST) {
        reader_error(reader, &node, "modules: names no module");
    } else if (!node_has(&node, "modules")) {
        reader_error(reader, &node, "modules is missing");
    }
    course->checklist_count = read_names(reader, &node, "checklists", &course->checklists);
    course->survey = node_has(&node, "survey") ? read_name(reader, &node, "survey") : NULL;
    check_course(reader, &node, course);
    return reader->faulty ? NULL : course;
}
