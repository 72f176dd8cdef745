#include "module/read_course.h"

#include <string.h>

enum { NEEDS_MOST = 10 };

static const struct range order_range = {1, 1000};

static void expect_in_course(struct reader *reader, const struct node *node, const char *field,
                             const struct course *course, const char *module)
{
    if (course_place(course, module) < 0) {
        reader_error(reader, node, "%s: \"%.64s\" is not among the modules of this course", field,
                     module);
    }
}

static void read_optional(struct reader *reader, const struct node *node, struct course *course)
{
    course->optional_count = read_names(reader, node, "optional", &course->optional);
    for (int i = 0; i < course->optional_count; i++) {
        expect_in_course(reader, node, "optional", course, course->optional[i]);
    }
}

// ---- what has to be complete before

static const char *read_module_id(struct reader *reader, const struct node *node,
                                  const struct course *course, const struct value *value)
{
    const char *id = value_text(value);
    if (!id || !prose_is_name(id)) {
        reader_error(reader, node, "requires: has to name modules, such as { b = { \"a\" } }");
        return "";
    }
    expect_in_course(reader, node, "requires", course, id);
    return arena_text(reader->arena, id);
}

static void read_requirement(struct reader *reader, const struct node *node,
                             const struct course *course, const struct value *value,
                             struct requirement *requirement)
{
    const struct value *needs = value_of(value, "needs");
    requirement->module = read_module_id(reader, node, course, value_of(value, "module"));
    if (needs->kind != VALUE_LIST || needs->count < 1 || needs->count > NEEDS_MOST) {
        reader_error(reader, node, "requires: \"%.64s\" has to need 1 to %d modules",
                     requirement->module, NEEDS_MOST);
        return;
    }
    requirement->needs =
        arena_take(reader->arena, (size_t)needs->count, sizeof *requirement->needs);
    for (int i = 0; i < needs->count; i++) {
        requirement->needs[i] = read_module_id(reader, node, course, &needs->values[i]);
    }
    requirement->need_count = needs->count;
}

// Whether all that the module needs is among those that open.
static bool opens(const struct course *course, int module, const bool *open)
{
    const struct requirement *requirement = course_requirement(course, course->modules[module]);
    for (int i = 0; requirement && i < requirement->need_count; i++) {
        const int need = course_place(course, requirement->needs[i]);
        if (need < 0 || !open[need]) {
            return false;
        }
    }
    return true;
}

// Modules that need each other never open.
static void expect_all_open(struct reader *reader, const struct node *node,
                            const struct course *course)
{
    bool *open = arena_take(reader->scratch, (size_t)course->module_count, sizeof *open);
    bool more = true;
    while (more) {
        more = false;
        for (int i = 0; i < course->module_count; i++) {
            if (!open[i] && opens(course, i, open)) {
                open[i] = more = true;
            }
        }
    }
    for (int i = 0; i < course->module_count; i++) {
        if (!open[i]) {
            reader_error(reader, node, "requires: \"%s\" never opens: what it needs needs \"%s\"",
                         course->modules[i], course->modules[i]);
            return;
        }
    }
}

static void advise(struct reader *reader, const struct node *node, const struct course *course)
{
    for (int i = 0; i < course->requirement_count; i++) {
        const struct requirement *requirement = &course->requirements[i];
        for (int j = 0; j < requirement->need_count; j++) {
            if (!course_optional(course, requirement->module) &&
                course_optional(course, requirement->needs[j])) {
                reader_warn(reader, node, "requires: \"%s\" is optional, but \"%s\" needs it",
                            requirement->needs[j], requirement->module);
            }
        }
    }
}

static void read_requires(struct reader *reader, const struct node *node, struct course *course)
{
    const struct value *list = node_field(node, "requires");
    if (list->kind == VALUE_NIL) {
        return;
    }
    if (list->kind != VALUE_LIST || list->count > course->module_count) {
        reader->faulty = true;
        if (list->kind != VALUE_FAULTY) {
            reader_error(reader, node, "requires: has to name modules of this course");
        }
        return;
    }
    course->requirements =
        arena_take(reader->arena, (size_t)list->count, sizeof *course->requirements);
    for (int i = 0; i < list->count; i++) {
        read_requirement(reader, node, course, &list->values[i], &course->requirements[i]);
    }
    course->requirement_count = list->count;
    if (!reader->faulty) {
        expect_all_open(reader, node, course);
        advise(reader, node, course);
    }
}

void read_course_order(struct reader *reader, const struct node *node, struct course *course)
{
    course->order = read_whole(reader, node, "order", order_range, order_range.most + 1);
    read_optional(reader, node, course);
    read_requires(reader, node, course);
}
