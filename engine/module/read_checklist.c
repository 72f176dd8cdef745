// Checklists: groups of items whose answers give points.
#include "module/read_checklist.h"

#include "learning/score.h"
#include "module/read_sheet.h"

#include <string.h>

static const struct prose_rule title_rule = {.characters = 60, .one_line = true};
static const struct prose_rule reference_rule = {.characters = 40, .one_line = true};
static const struct range groups_range = {1, 8};
static const struct range of_100_range = {1, 100};
static const struct range reference_range = {0, 100};

static void check_group_twice(struct reader *reader, const struct node *node,
                              const struct scoring *scoring)
{
    const char *id = scoring->groups[scoring->group_count - 1].id;
    for (int i = 0; i < scoring->group_count - 1 && id[0] != '\0'; i++) {
        if (strcmp(scoring->groups[i].id, id) == 0) {
            reader_error(reader, node, "the id comes twice in this checklist");
            return;
        }
    }
}

static void read_group(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    struct scoring *scoring = &sheet->scoring;
    struct group *group = &scoring->groups[scoring->group_count++];
    if (!node_is(node, "group")) {
        reader_error(reader, node, "is no group");
    }
    group->id = read_name(reader, node, "id");
    check_group_twice(reader, node, scoring);
    read_text_needed(reader, node, "title", title_rule, &group->title);
    group->reference = read_whole(reader, node, "reference", reference_range, -1);
    group->first = sheet->item_count;
    read_sheet_items(reader, node, sheet);
    group->count = sheet->item_count - group->first;
}

static void read_groups(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    const int count = read_parts(reader, node, "groups", groups_range);
    sheet->scoring.groups = arena_take(reader->arena, (size_t)count, sizeof *sheet->scoring.groups);
    for (int i = 0; i < count; i++) {
        struct node group;
        if (read_node(reader, &node->parts->values[i], &group)) {
            read_group(reader, &group, sheet);
        }
    }
}

static void read_opening(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    struct scoring *scoring = &sheet->scoring;
    scoring->opens_at = read_whole(reader, node, "opens_at", of_100_range, 0);
    if (!node_has(node, "opens_after") && !node_has(node, "opens_at")) {
        return;
    }
    scoring->opens_after = read_name(reader, node, "opens_after");
    if (!node_has(node, "opens_at")) {
        reader_error(reader, node, "opens_at is missing: the points that open it");
    } else if (strcmp(scoring->opens_after, sheet->id) == 0) {
        reader_error(reader, node, "opens_after: a checklist cannot open itself");
    } else if (scoring->opens_after[0] && !names_have(reader->checklists, scoring->opens_after)) {
        reader_error(reader, node, "opens_after: there is no checklist \"%s\"",
                     scoring->opens_after);
    }
}

// The item that says who one is has to be one that gives no points.
static void read_sides(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    if (!node_has(node, "sides")) {
        return;
    }
    const char *id = read_name(reader, node, "sides");
    const struct item *item = sheet_item(sheet, id);
    if (!sheet->scoring.compare) {
        reader_error(reader, node, "sides: belongs to compare = true");
    } else if (id[0] && !item) {
        reader_error(reader, node, "sides: there is no item \"%s\"", id);
    } else if (item && (item->kind != ITEM_SINGLE || score_counts(item) || !item->required)) {
        reader_error(reader, node,
                     "sides: \"%s\" has to be a single without points and with required = true",
                     id);
    }
    sheet->scoring.sides = id;
}

static bool any_counts(const struct sheet *sheet)
{
    for (int i = 0; i < sheet->item_count; i++) {
        if (score_counts(&sheet->items[i])) {
            return true;
        }
    }
    return false;
}

void read_checklist_parts(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    struct scoring *scoring = &sheet->scoring;
    sheet->kind = SHEET_CHECKLIST;
    read_sheet_head(reader, node, sheet);
    read_text_field(reader, node, "reference", reference_rule, &scoring->reference);
    scoring->pass = read_whole(reader, node, "pass", of_100_range, 0);
    scoring->compare = read_flag(reader, node, "compare");
    read_opening(reader, node, sheet);
    read_groups(reader, node, sheet);
    read_sides(reader, node, sheet);
    if (!reader->faulty && !any_counts(sheet)) {
        reader_error(reader, node, "no answer has a score");
    }
}
