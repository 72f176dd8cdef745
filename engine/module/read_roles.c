#include "module/read_roles.h"

#include <string.h>

static const struct prose_rule role_rule = {.characters = 40, .one_line = true};

enum { ROLES_LEAST = 2, ROLES_MOST = 8 };

static void read_role(struct reader *reader, const struct node *node, const struct value *value,
                      struct course *course)
{
    struct course_role *role = &course->roles[course->role_count++];
    const char *id = value_text(value_of(value, "id"));
    role->id = "";
    if (value->kind != VALUE_MAP || !id) {
        reader->faulty = true; // which the worker complained of
        return;
    }
    const char *what = arena_format(reader->scratch, "roles %d", course->role_count);
    if (!prose_is_name(id)) {
        reader_error(reader, node, "%s: \"%.80s\" is no name: use a-z, 0-9 and -", what, id);
        return;
    }
    for (int i = 0; i < course->role_count - 1; i++) {
        if (strcmp(course->roles[i].id, id) == 0) {
            reader_error(reader, node, "roles: \"%s\" comes twice", id);
        }
    }
    role->id = arena_text(reader->arena, id);
    const struct value *text = value_of(value, "text");
    if (read_text(reader, node, text, what, role_rule, &role->text) && role->text.function > 0) {
        reader->faulty = true;
    }
}

void read_roles(struct reader *reader, const struct node *node, struct course *course)
{
    const struct value *list = node_field(node, "roles");
    if (list->kind == VALUE_NIL) {
        return;
    }
    if (list->kind != VALUE_LIST) {
        reader->faulty = true;
        return;
    }
    if (list->count < ROLES_LEAST || list->count > ROLES_MOST) {
        reader_error(reader, node, "roles: there have to be %d to %d, and are %d", ROLES_LEAST,
                     ROLES_MOST, list->count);
        return;
    }
    course->roles = arena_take(reader->arena, (size_t)list->count, sizeof *course->roles);
    for (int i = 0; i < list->count; i++) {
        read_role(reader, node, &list->values[i], course);
    }
}
