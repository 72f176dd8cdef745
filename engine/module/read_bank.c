#include "module/read_bank.h"

#include <string.h>

static const struct range draws_range = {1, 20};
static const struct range count_range = {1, 60};

static void read_count(struct reader *reader, const struct node *node, const struct value *value,
                       struct draw *draw)
{
    const bool whole = value->kind == VALUE_INTEGER;
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
    } else if (!whole || value->integer < count_range.least || value->integer > count_range.most) {
        reader_error(reader, node, "draw: has to be a whole number from %d to %d",
                     count_range.least, count_range.most);
    } else {
        draw->count = (int)value->integer;
    }
}

static void read_drawn_tag(struct reader *reader, const struct node *node,
                           const struct value *value, struct draw *draw)
{
    const char *tag = value_text(value);
    if (value->kind == VALUE_NIL) {
        return; // of all items
    }
    if (!tag || !prose_is_name(tag)) {
        reader_error(reader, node, "draw: a tag is a name such as \"mail\"");
        tag = "";
    }
    draw->tag = arena_text(reader->arena, tag);
}

void read_draw(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    const struct value *list = node_field(node, "draw");
    if (list->kind == VALUE_NIL) {
        return;
    }
    sheet->draws = arena_take(reader->arena, (size_t)draws_range.most, sizeof *sheet->draws);
    if (list->kind == VALUE_FAULTY) {
        reader->faulty = true;
        return;
    }
    if (list->kind != VALUE_LIST || list->count < draws_range.least ||
        list->count > draws_range.most) {
        reader_error(reader, node, "draw: has to be a number, or a table of 1 to %d tags",
                     draws_range.most);
        return;
    }
    sheet->draw_count = list->count;
    for (int i = 0; i < list->count; i++) {
        read_count(reader, node, value_of(&list->values[i], "count"), &sheet->draws[i]);
        read_drawn_tag(reader, node, value_of(&list->values[i], "tag"), &sheet->draws[i]);
    }
}

void read_retry(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    const struct value *value = node_field(node, "retry");
    const char *retry = value_text(value);
    if (value->kind == VALUE_NIL) {
        return;
    }
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
        return;
    }
    sheet->retry_missed = retry && strcmp(retry, "missed") == 0;
    if (!sheet->retry_missed && !(retry && strcmp(retry, "all") == 0)) {
        reader_error(reader, node, "retry: has to be \"all\" or \"missed\"");
    }
}

static int draws_that_fit(const struct sheet *sheet, const struct item *item)
{
    int fitting = 0;
    for (int i = 0; i < sheet->draw_count; i++) {
        fitting += !sheet->draws[i].tag || item_tagged(item, sheet->draws[i].tag);
    }
    return fitting;
}

void read_tags(struct reader *reader, const struct node *node, const struct sheet *sheet,
               struct item *item)
{
    if (item->variant_of) {
        return; // it is drawn with the other
    }
    item->tag_count = read_names(reader, node, "tags", &item->tags);
    if (!sheet->draws) {
        if (node_has(node, "tags")) {
            reader_error(reader, node, "tags: belong in tests that draw their questions");
        }
        return;
    }
    if (sheet->draw_count == 0) {
        return; // `draw` was complained of
    }
    if (item->when > 0) {
        reader_error(reader, node, "when: what is drawn by lot is asked in any case");
    }
    const int fitting = draws_that_fit(sheet, item);
    if (fitting == 0) {
        reader_warn(reader, node, "is never asked: the test draws none of its tags");
    } else if (fitting > 1) {
        reader_error(reader, node, "tags: the test draws more than one of them");
    }
}

static void check_enough(struct reader *reader, const struct node *node, const struct sheet *sheet,
                         const struct draw *draw)
{
    int found = 0;
    for (int i = 0; i < sheet->item_count; i++) {
        const struct item *item = &sheet->items[i];
        found += !item->variant_of && (!draw->tag || item_tagged(item, draw->tag));
    }
    if (found < draw->count && draw->tag) {
        reader_error(reader, node,
                     "draw: %d questions with the tag \"%s\" are wanted, and the test has %d",
                     draw->count, draw->tag, found);
    } else if (found < draw->count) {
        reader_error(reader, node, "draw: %d questions are wanted, and the test has %d",
                     draw->count, found);
    }
}

void check_draw(struct reader *reader, const struct node *node, const struct sheet *sheet)
{
    int size = 0;
    for (int i = 0; i < sheet->draw_count; i++) {
        check_enough(reader, node, sheet, &sheet->draws[i]);
        size += sheet->draws[i].count;
    }
    if (size > count_range.most) {
        reader_error(reader, node, "draw: %d questions are more than the %d that an attempt asks",
                     size, count_range.most);
    }
}
