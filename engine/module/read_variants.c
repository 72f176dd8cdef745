#include "module/read_variants.h"

static void refuse(struct reader *reader, const struct node *node, const char *field)
{
    if (node_has(node, field)) {
        reader_error(reader, node, "%s: a variant has that of the question that it varies", field);
    }
}

void read_variant(struct reader *reader, const struct node *node, const struct sheet *sheet,
                  struct item *item)
{
    if (!node_has(node, "variant_of")) {
        return;
    }
    if (sheet->kind != SHEET_TEST) {
        reader_error(reader, node, "variant_of: belongs in tests");
        return;
    }
    item->variant_of = read_name(reader, node, "variant_of");
    refuse(reader, node, "when");
    refuse(reader, node, "tags");
}

// What is asked under a condition is so in every wording.
static void check_variant(struct reader *reader, const struct node *node, const struct sheet *sheet,
                          struct item *item)
{
    const struct item *lead = sheet_item(sheet, item->variant_of);
    if (!lead || lead == item) {
        reader_error(reader, node, "variant_of: there is no other question \"%s\"",
                     item->variant_of);
    } else if (lead->variant_of) {
        reader_error(reader, node, "variant_of: \"%s\" is a variant itself: name \"%s\"",
                     item->variant_of, lead->variant_of);
    } else {
        item->when = lead->when;
    }
}

void check_variants(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    for (int i = 0; i < sheet->item_count; i++) {
        struct node item;
        if (sheet->items[i].variant_of && read_node(reader, &node->parts->values[i], &item)) {
            check_variant(reader, &item, sheet, &sheet->items[i]);
        }
    }
}
