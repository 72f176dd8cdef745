// manten describe: all content as data.
#include "base/buffer.h"
#include "command/command.h"
#include "command/describe_item.h"
#include "learning/form.h"
#include "learning/paper.h"
#include "module/content.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add_line(struct buffer *lines, const char *line)
{
    if (line[0] == '\0') {
        return;
    }
    if (lines->length > 0) {
        buffer_add_text(lines, "\n");
    }
    buffer_add_text(lines, line);
}

static void add_block(const struct said *said, struct buffer *lines, const struct block *block,
                      int language)
{
    for (int i = 0; i < block->line_count; i++) {
        add_line(lines, text_in(&block->lines[i], language, said));
    }
    add_line(lines, text_in(&block->description, language, said));
    for (int i = 0; i < block->label_count; i++) {
        add_line(lines, text_in(&block->labels[i].text, language, said));
    }
}

static void add_scene(cJSON *object, const struct page *page)
{
    cJSON_AddStringToObject(object, "scenario", page->sheet->id);
    if (page->leads) {
        cJSON_AddStringToObject(object, "leads", page->leads);
    }
    if (page->ending != ENDING_NONE) {
        cJSON_AddStringToObject(object, "ending", ending_name(page->ending));
    }
    if (page_is_debrief(page)) {
        cJSON_AddTrueToObject(object, "debrief");
    }
}

static cJSON *describe_page(const struct said *said, const struct page *page)
{
    cJSON *object = cJSON_CreateObject();
    cJSON_AddStringToObject(object, "id", page->id);
    describe_text(said, object, "title", &page->title);
    cJSON *text = cJSON_AddObjectToObject(object, "text");
    for (int language = 0; language < LANGUAGES; language++) {
        struct buffer lines = {0};
        buffer_add_text(&lines, "");
        for (int i = 0; i < page->block_count; i++) {
            add_block(said, &lines, &page->blocks[i], language);
        }
        cJSON_AddStringToObject(text, language_codes[language], lines.text);
        buffer_free(&lines);
    }
    if (page->from) {
        cJSON_AddStringToObject(object, "from", page->from->id);
    }
    if (page->item) {
        cJSON_AddItemToObject(object, "item", describe_item(said, page->item));
    }
    if (page_scenario(page)) {
        add_scene(object, page);
    }
    return object;
}

// A bank says how many of its items an attempt asks, and of which tag (null: of all).
static void add_draws(cJSON *object, const struct sheet *sheet)
{
    cJSON *draws = sheet->draw_count > 0 ? cJSON_AddArrayToObject(object, "draw") : NULL;
    for (int i = 0; i < sheet->draw_count; i++) {
        const struct draw *draw = &sheet->draws[i];
        cJSON *entry = cJSON_CreateObject();
        cJSON_AddItemToObject(entry, "tag",
                              draw->tag ? cJSON_CreateString(draw->tag) : cJSON_CreateNull());
        cJSON_AddNumberToObject(entry, "count", draw->count);
        cJSON_AddItemToArray(draws, entry);
    }
}

static cJSON *describe_group(const struct said *said, const struct sheet *sheet,
                             const struct group *group)
{
    cJSON *object = cJSON_CreateObject();
    cJSON_AddStringToObject(object, "id", group->id);
    describe_text(said, object, "title", &group->title);
    cJSON_AddItemToObject(object, "reference",
                          group->reference < 0 ? cJSON_CreateNull()
                                               : cJSON_CreateNumber(group->reference));
    cJSON *items = cJSON_AddArrayToObject(object, "items");
    for (int i = group->first; i < group->first + group->count; i++) {
        cJSON_AddItemToArray(items, cJSON_CreateString(sheet->items[i].id));
    }
    return object;
}

static void add_scoring(const struct said *said, cJSON *object, const struct sheet *sheet)
{
    const struct scoring *scoring = &sheet->scoring;
    cJSON *groups = cJSON_AddArrayToObject(object, "groups");
    for (int i = 0; i < scoring->group_count; i++) {
        cJSON_AddItemToArray(groups, describe_group(said, sheet, &scoring->groups[i]));
    }
    if (scoring->pass > 0) {
        cJSON_AddNumberToObject(object, "pass", scoring->pass);
    }
    if (scoring->opens_after) {
        cJSON_AddStringToObject(object, "opens_after", scoring->opens_after);
        cJSON_AddNumberToObject(object, "opens_at", scoring->opens_at);
    }
    cJSON_AddBoolToObject(object, "compare", scoring->compare);
    if (scoring->sides) {
        cJSON_AddStringToObject(object, "sides", scoring->sides);
    }
}

static cJSON *describe_sheet(const struct said *said, const struct sheet *sheet, const char *module)
{
    cJSON *object = cJSON_CreateObject();
    cJSON_AddStringToObject(object, "id", sheet->id);
    cJSON_AddItemToObject(object, "module",
                          module ? cJSON_CreateString(module) : cJSON_CreateNull());
    cJSON_AddStringToObject(object, "kind", sheet_kind_name(sheet->kind));
    describe_text(said, object, "title", &sheet->title);
    if (sheet->minutes > 0) {
        cJSON_AddNumberToObject(object, "minutes", sheet->minutes);
    }
    if (sheet->kind == SHEET_TEST) {
        cJSON_AddBoolToObject(object, "limit", sheet->limit);
        cJSON_AddBoolToObject(object, "confidence", sheet->confidence);
        cJSON_AddStringToObject(object, "retry", sheet->retry_missed ? "missed" : "all");
    }
    if (sheet->again) {
        cJSON_AddBoolToObject(object, "again", true);
    }
    add_draws(object, sheet);
    if (sheet->of_count > 0) {
        describe_ids(object, "of", sheet->of, sheet->of_count);
    }
    if (sheet->kind == SHEET_CHECKLIST) {
        add_scoring(said, object, sheet);
    }
    cJSON *items = cJSON_AddArrayToObject(object, "items");
    for (int i = 0; i < sheet->item_count; i++) {
        cJSON_AddItemToArray(items, describe_item(said, &sheet->items[i]));
    }
    return object;
}

// What stands on the pages is told there, so that the module's sheet is its test alone.
static void add_module_sheets(const struct said *said, cJSON *object, const struct module *module)
{
    cJSON *sheets = cJSON_AddArrayToObject(object, "sheets");
    cJSON *scenarios = cJSON_AddArrayToObject(object, "scenarios");
    for (int i = 0; i < module->sheet_count; i++) {
        const struct sheet *sheet = &module->sheets[i];
        if (sheet->kind == SHEET_SCENARIO) {
            cJSON *scenario = cJSON_CreateObject();
            cJSON_AddStringToObject(scenario, "id", sheet->id);
            describe_text(said, scenario, "title", &sheet->title);
            cJSON_AddItemToArray(scenarios, scenario);
        } else if (sheet->kind == SHEET_TEST) {
            cJSON_AddItemToArray(sheets, cJSON_CreateString(sheet->id));
        }
    }
}

static cJSON *describe_module(const struct said *said, const struct module *module)
{
    cJSON *object = cJSON_CreateObject();
    cJSON_AddStringToObject(object, "id", module->id);
    cJSON_AddNumberToObject(object, "version", module->version);
    describe_text(said, object, "title", &module->title);
    describe_text(said, object, "summary", &module->summary);
    cJSON_AddNumberToObject(object, "minutes", module->minutes);
    if (module->trade.function > 0 || module->trade.in[JAPANESE]) {
        describe_text(said, object, "trade", &module->trade);
    }
    if (module->recall_off) {
        cJSON_AddBoolToObject(object, "recall", false);
    }
    if (module->people > 0) {
        cJSON_AddNumberToObject(object, "people", module->people);
    }
    cJSON *pages = cJSON_AddArrayToObject(object, "pages");
    for (int i = 0; i < module->page_count; i++) {
        cJSON_AddItemToArray(pages, describe_page(said, &module->pages[i]));
    }
    add_module_sheets(said, object, module);
    return object;
}

static void describe_order(cJSON *object, const struct course *course)
{
    describe_ids(object, "optional", course->optional, course->optional_count);
    cJSON *requires = cJSON_AddObjectToObject(object, "requires");
    for (int i = 0; i < course->requirement_count; i++) {
        const struct requirement *requirement = &course->requirements[i];
        describe_ids(requires, requirement->module, requirement->needs, requirement->need_count);
    }
}

static void add_roles(cJSON *object, const struct course *course)
{
    cJSON *roles = course->role_count > 0 ? cJSON_AddArrayToObject(object, "roles") : NULL;
    for (int i = 0; i < course->role_count; i++) {
        cJSON *role = cJSON_CreateObject();
        cJSON_AddStringToObject(role, "id", course->roles[i].id);
        describe_text(NULL, role, "text", &course->roles[i].text);
        cJSON_AddItemToArray(roles, role);
    }
}

static void describe_courses(const struct content *content, cJSON *whole)
{
    cJSON *courses = cJSON_AddArrayToObject(whole, "courses");
    for (int i = 0; i < content->course_count; i++) {
        const struct course *course = content->courses[i];
        cJSON *object = cJSON_CreateObject();
        cJSON_AddStringToObject(object, "id", course->id);
        describe_text(NULL, object, "title", &course->title);
        add_roles(object, course);
        describe_ids(object, "modules", course->modules, course->module_count);
        describe_order(object, course);
        describe_ids(object, "checklists", course->checklists, course->checklist_count);
        describe_ids(object, "surveys", course->surveys, course->survey_count);
        cJSON_AddItemToObject(object, "survey",
                              course->survey ? cJSON_CreateString(course->survey)
                                             : cJSON_CreateNull());
        cJSON_AddItemToArray(courses, object);
    }
}

// What functions say before anything is answered, and of scripted items with the first of
// everything that could be drawn. False when they fail, which is said on standard error.
static bool ask(struct content *content, const struct module *script, const struct sheet **sheet,
                struct arena *arena, struct said **said)
{
    const struct learned nobody = {.language = JAPANESE};
    struct fault fault;
    const char *posed = NULL;
    *said = NULL;
    if (!script) {
        return true;
    }
    *said = arena_take(arena, (size_t)script->function_count, sizeof **said);
    if (!content_ask(content, script, &nobody, arena, *said, &fault)) {
        fprintf(stderr, "%s\n", fault.text);
        return false;
    }
    if (!*sheet) {
        return true;
    }
    const struct paper paper = paper_whole(*sheet, arena);
    if (!content_pose(content, script, &paper, VARY_LOWEST, &nobody, arena, &posed, &fault)) {
        fprintf(stderr, "%s\n", fault.text);
        return false;
    }
    *sheet = form_posed_sheet(*sheet, posed, arena);
    return true;
}

// A module whose functions fail is left out; gives how many those are.
static int describe_modules(struct content *content, cJSON *modules, cJSON *sheets)
{
    int failures = 0;
    for (int i = 0; i < content->module_count; i++) {
        const struct module *module = content->modules[i];
        struct arena *arena = arena_new();
        const struct sheet *test = module_test(module);
        struct said *said;
        const bool done = ask(content, module, &test, arena, &said);
        failures += !done;
        if (done) {
            cJSON_AddItemToArray(modules, describe_module(said, module));
        }
        if (done && test) {
            cJSON_AddItemToArray(sheets, describe_sheet(said, test, module->id));
        }
        arena_free(arena);
    }
    return failures;
}

// The same for surveys and checklists.
static int describe_own(struct content *content, struct sheet **own, int count, cJSON *sheets)
{
    int failures = 0;
    for (int i = 0; i < count; i++) {
        struct arena *arena = arena_new();
        const struct sheet *sheet = own[i];
        struct said *said;
        const bool done = ask(content, sheet->script, &sheet, arena, &said);
        failures += !done;
        if (done) {
            cJSON_AddItemToArray(sheets, describe_sheet(said, sheet, NULL));
        }
        arena_free(arena);
    }
    return failures;
}

static cJSON *describe_all(struct content *content, int *failures)
{
    cJSON *whole = cJSON_CreateObject();
    describe_courses(content, whole);
    cJSON *modules = cJSON_AddArrayToObject(whole, "modules");
    cJSON *sheets = cJSON_AddArrayToObject(whole, "sheets");
    *failures = describe_modules(content, modules, sheets);
    *failures += describe_own(content, content->surveys, content->survey_count, sheets);
    *failures += describe_own(content, content->checklists, content->checklist_count, sheets);
    return whole;
}

// What is left out for an error is said on standard error, so that nobody takes the rest for all.
static int say_what_is_missing(const struct content *content)
{
    int status = STATUS_DONE;
    for (int i = 0; i < content->complaint_count; i++) {
        const struct complaint *complaint = &content->complaints[i];
        if (complaint->error) {
            fprintf(stderr, "%s:%d: error: %s\n", complaint->file, complaint->line,
                    complaint->text);
            status = STATUS_FAILED;
        }
    }
    return status;
}

static int print(struct content *content)
{
    int failures;
    cJSON *whole = describe_all(content, &failures);
    char *text = cJSON_Print(whole);
    puts(text);
    free(text);
    cJSON_Delete(whole);
    const int status = say_what_is_missing(content);
    return failures > 0 ? STATUS_FAILED : status;
}

static int describe(const char *folder)
{
    struct fault fault;
    struct content *content;
    struct warden *warden = warden_start(&fault);
    if (!warden) {
        return command_failed(&fault);
    }
    int status = STATUS_FAILED;
    if (content_load(warden, folder, &content, &fault)) {
        status = print(content);
        content_free(content);
    } else {
        command_failed(&fault);
    }
    warden_stop(warden);
    return status;
}

static int run(const struct invocation *invocation)
{
    const char *folder = invocation->content;
    for (int i = 1; i < invocation->count; i++) {
        const char *argument = invocation->arguments[i];
        if (argument[0] == '-') {
            return command_misused(&describe_command, "unknown option '%s'", argument);
        }
        if (i > 1) {
            return command_misused(&describe_command, "one folder is described at a time");
        }
        folder = argument;
    }
    return describe(folder);
}

const struct command describe_command = {
    .name = "describe",
    .usage = "describe [DIR] --json",
    .help =
        "Prints all content of a folder as JSON: courses, modules with the text of their pages,\n"
        "and sheets with their items, choices and answers.\n",
    .run = run,
};
