#include "learning/module.h"

#include <string.h>

const char *sheet_kind_name(enum sheet_kind kind)
{
    static const char *const names[SHEET_KINDS] = {"test", "survey", "checklist", "exercise",
                                                   "scenario"};
    return names[kind];
}

const char *block_kind_name(enum block_kind kind)
{
    static const char *const names[BLOCK_KINDS] = {"paragraph", "heading", "list",  "steps",
                                                   "grid",      "callout", "figure"};
    return names[kind];
}

const char *ending_name(enum story_ending ending)
{
    static const char *const names[ENDINGS] = {"", "good", "mixed", "bad"};
    return names[ending];
}

int module_page_number(const struct module *module, const char *id)
{
    for (int i = 0; i < module->page_count; i++) {
        if (strcmp(module->pages[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

const struct page *module_page(const struct module *module, const char *id)
{
    int number = module_page_number(module, id);
    return number < 0 ? NULL : &module->pages[number];
}

const struct sheet *module_sheet(const struct module *module, const char *id)
{
    for (int i = 0; i < module->sheet_count; i++) {
        if (strcmp(module->sheets[i].id, id) == 0) {
            return &module->sheets[i];
        }
    }
    return NULL;
}

int sheet_item_number(const struct sheet *sheet, const char *id)
{
    for (int i = 0; i < sheet->item_count; i++) {
        if (strcmp(sheet->items[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

const struct item *sheet_item(const struct sheet *sheet, const char *id)
{
    int number = sheet_item_number(sheet, id);
    return number < 0 ? NULL : &sheet->items[number];
}

const struct group *sheet_group(const struct sheet *sheet, int item)
{
    for (int i = 0; i < sheet->scoring.group_count; i++) {
        const struct group *group = &sheet->scoring.groups[i];
        if (item >= group->first && item < group->first + group->count) {
            return group;
        }
    }
    return NULL;
}

const struct sheet *module_test(const struct module *module)
{
    for (int i = 0; i < module->sheet_count; i++) {
        if (module->sheets[i].kind == SHEET_TEST) {
            return &module->sheets[i];
        }
    }
    return NULL;
}

const struct sheet *page_scenario(const struct page *page)
{
    return page->sheet && page->sheet->kind == SHEET_SCENARIO ? page->sheet : NULL;
}

bool page_is_debrief(const struct page *page)
{
    const struct sheet *scenario = page_scenario(page);
    return scenario && page == scenario->scenes + scenario->scene_count;
}

bool page_decides(const struct page *page)
{
    for (int i = 0; page->item && i < page->item->choice_count; i++) {
        if (page->item->choices[i].leads) {
            return true;
        }
    }
    return false;
}

static int place_among(const char *const *ids, int count, const char *id)
{
    for (int i = 0; i < count; i++) {
        if (strcmp(ids[i], id) == 0) {
            return i;
        }
    }
    return -1;
}

int course_place(const struct course *course, const char *module)
{
    return place_among(course->modules, course->module_count, module);
}

bool course_optional(const struct course *course, const char *module)
{
    return place_among(course->optional, course->optional_count, module) >= 0;
}

const struct requirement *course_requirement(const struct course *course, const char *module)
{
    for (int i = 0; i < course->requirement_count; i++) {
        if (strcmp(course->requirements[i].module, module) == 0) {
            return &course->requirements[i];
        }
    }
    return NULL;
}
