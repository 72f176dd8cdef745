#include "module/read_hints.h"

#include "module/read_fields.h"

static const struct prose_rule hint_rule = {.characters = 300};
static const struct range hints_range = {1, 4};

void read_hints(struct reader *reader, const struct node *node, const struct sheet *sheet,
                struct item *item)
{
    if (!node_has(node, "hints")) {
        return;
    }
    if (sheet->kind != SHEET_TEST) {
        reader_error(reader, node, "hints: belong in tests");
        return;
    }
    item->hint_count = read_text_list(reader, node, "hints", hints_range, hint_rule, &item->hints);
    if (item->hint_count > 0 && item->review_count == 0) {
        reader_warn(reader, node, "hints: the last one is the page itself: name it in `review`");
    }
}
