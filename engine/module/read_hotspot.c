// Regions of a picture.
#include "module/read_choices.h"
#include "module/read_fields.h"
#include "module/read_kinds.h"

#include "module/picture_path.h"

static const struct prose_rule description_rule = {.characters = 800};

static void read_picture(struct reader *reader, const struct node *node, struct item *item)
{
    const struct value *picture = node_field(node, "picture");
    const char *name = value_text(picture);
    struct fault fault;
    if (picture->kind == VALUE_FAULTY) {
        reader->faulty = true;
    } else if (picture->kind == VALUE_NIL) {
        reader_error(reader, node, "picture is missing");
    } else if (!name) {
        reader_error(reader, node, "picture: has to be the name of a file");
    } else {
        item->picture = picture_path(reader->arena, reader->folder, name, &fault);
        if (!item->picture) {
            reader_error(reader, node, "picture: %s", fault.text);
        }
    }
    read_text_needed(reader, node, "description", description_rule, &item->description);
}

// A share of the picture; nothing smaller than `least` of it can be touched.
static bool read_share(struct reader *reader, const struct node *node, const char *field,
                       double least, double *share)
{
    if (!node_has(node, field)) {
        reader_error(reader, node, "%s is missing", field);
        return false;
    }
    return read_fraction(reader, node, field, least, 1, share);
}

static void read_region(struct reader *reader, const struct node *node, struct region *region)
{
    const double smallest = 0.02;
    const double slack = 1e-9; // decimal fractions are not exact
    const bool across = read_share(reader, node, "x", 0, &region->x);
    const bool down = read_share(reader, node, "y", 0, &region->y);
    const bool wide = read_share(reader, node, "width", smallest, &region->width);
    const bool high = read_share(reader, node, "height", smallest, &region->height);
    if (across && wide && region->x + region->width > 1 + slack) {
        reader_error(reader, node, "x and width: the region leaves the picture (%g + %g is over 1)",
                     region->x, region->width);
    }
    if (down && high && region->y + region->height > 1 + slack) {
        reader_error(reader, node,
                     "y and height: the region leaves the picture (%g + %g is over 1)", region->y,
                     region->height);
    }
}

static bool overlap(const struct region *one, const struct region *other)
{
    const double slack = 1e-9;
    return one->x + slack < other->x + other->width && other->x + slack < one->x + one->width &&
           one->y + slack < other->y + other->height && other->y + slack < one->y + one->height;
}

static void check_overlaps(struct reader *reader, const struct node *node, const struct item *item)
{
    for (int i = 0; i < item->choice_count; i++) {
        for (int j = 0; j < i; j++) {
            if (overlap(&item->choices[i].region, &item->choices[j].region)) {
                reader_error(reader, node, "the regions \"%s\" and \"%s\" overlap",
                             item->choices[j].id, item->choices[i].id);
            }
        }
    }
}

static void check_most(struct reader *reader, const struct node *node, const struct item *item)
{
    int right = 0;
    for (int i = 0; i < item->choice_count; i++) {
        right += item->choices[i].correct;
    }
    if (item->most > 0 && item->most < right) {
        reader_error(reader, node, "most: %d may be chosen, but %d are right", item->most, right);
    }
}

void read_hotspot(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                  struct item *item)
{
    read_picture(reader, node, item);
    const bool all = read_choices(reader, node, sheet, item);
    for (int i = 0; i < item->choice_count; i++) {
        struct node choice;
        if (read_node(reader, &node->parts->values[i], &choice)) {
            read_region(reader, &choice, &item->choices[i].region);
        }
    }
    const struct range range = {1, item->choice_count > 0 ? item->choice_count : 1};
    item->most = read_whole(reader, node, "most", range, 0);
    if (all && sheet == SHEET_TEST) {
        check_some_right(reader, node, item);
        check_most(reader, node, item);
    }
    if (all) {
        check_overlaps(reader, node, item);
    }
}
