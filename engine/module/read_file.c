#include "module/read_file.h"

#include "module/limits.h"
#include "module/read_checklist.h"
#include "module/read_course.h"
#include "module/read_roles.h"
#include "module/read_sheet.h"

#include <string.h>

static const struct prose_rule title_rule = {.characters = 100, .one_line = true};
static const struct prose_rule summary_rule = {.characters = 500};

const char *file_kind_word(enum file_kind kind)
{
    static const char *const words[] = {"module", "course", "survey", "checklist", "report"};
    return words[kind];
}

bool read_whole_node(struct reader *reader, const struct value *tree, enum file_kind kind,
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

const char *read_own_id(struct reader *reader, const struct node *node, const char *name,
                        const char *where)
{
    const char *id = read_name(reader, node, "id");
    if (id[0] != '\0' && strcmp(id, name) != 0) {
        reader_error(reader, node, "id: has to be \"%.64s\", the name of its %s", name, where);
    }
    return id;
}

// What asks the functions of a sheet in a file of its own.
static void add_script(struct reader *reader, struct sheet *sheet)
{
    struct module *script = arena_take(reader->arena, 1, sizeof *script);
    *script = (struct module){.id = sheet->id,
                              .title = sheet->title,
                              .sheets = sheet,
                              .sheet_count = 1,
                              .function_count = reader_functions(reader)};
    sheet->script = script->function_count > 0 ? script : NULL;
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
    add_script(reader, survey);
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
    add_script(reader, checklist);
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
    for (int i = 0; i < course->survey_count; i++) {
        if (!names_have(reader->surveys, course->surveys[i])) {
            reader_error(reader, node, "surveys: there is no survey \"%s\"", course->surveys[i]);
        }
    }
}

// The survey that closes the course, which is none of those that are open at any time.
static void read_closing(struct reader *reader, const struct node *node, struct course *course)
{
    const struct names open = {course->surveys, course->survey_count};
    const char *survey = node_has(node, "survey") ? read_name(reader, node, "survey") : NULL;
    course->survey = survey;
    if (!survey || survey[0] == '\0') {
        return;
    }
    if (!names_have(reader->surveys, survey)) {
        reader_error(reader, node, "survey: there is no survey \"%s\"", survey);
    }
    if (names_have(&open, survey)) {
        reader_error(reader, node, "surveys: \"%s\" closes the course; name it once", survey);
    }
    if (!node_has(node, "modules")) {
        reader_error(reader, node,
                     "survey: there are no modules that it could close; name it in surveys");
    }
}

// A course may do without modules when there is something else to open.
static void read_contents(struct reader *reader, const struct node *node, struct course *course)
{
    course->module_count = read_names(reader, node, "modules", &course->modules);
    course->checklist_count = read_names(reader, node, "checklists", &course->checklists);
    course->survey_count = read_names(reader, node, "surveys", &course->surveys);
    if (course->module_count == 0 && node_field(node, "modules")->kind == VALUE_LIST) {
        reader_error(reader, node, "modules: names no module");
    } else if (!node_has(node, "modules") && course->checklist_count + course->survey_count == 0) {
        reader_error(reader, node, "modules is missing, or checklists or surveys");
    }
    check_course(reader, node, course);
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
    read_contents(reader, &node, course);
    read_course_order(reader, &node, course);
    read_roles(reader, &node, course);
    read_closing(reader, &node, course);
    return reader->faulty ? NULL : course;
}
