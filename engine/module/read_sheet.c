#include "module/read_sheet.h"

#include "module/read_bank.h"
#include "module/read_hints.h"
#include "module/read_item.h"
#include "module/read_variants.h"

#include <string.h>

static const struct prose_rule title_rule = {.characters = 100, .one_line = true};
static const struct prose_rule introduction_rule = {.characters = 1000};
static const struct range items_range = {1, 60};
static const struct range bank_range = {1, 200};
static const struct range minutes_range = {1, 240};

static void check_twice(struct reader *reader, const struct sheet *sheet, int number,
                        const struct node *node)
{
    const char *id = sheet->items[number].id;
    for (int i = 0; i < number && id[0] != '\0'; i++) {
        if (strcmp(sheet->items[i].id, id) == 0) {
            reader_error(reader, node, "the id comes twice in this %s",
                         sheet_kind_name(sheet->kind));
            return;
        }
    }
}

static bool make_room(struct reader *reader, const struct node *node, struct sheet *sheet, int more)
{
    const int count = sheet->item_count + more;
    const int most = sheet->draw_count > 0 ? bank_range.most : items_range.most;
    if (count > most) {
        reader_error(reader, node, "too many items with those above (%d; at most %d)", count, most);
        return false;
    }
    struct item *items = arena_take(reader->arena, (size_t)count, sizeof *items);
    if (sheet->item_count > 0) {
        memcpy(items, sheet->items, (size_t)sheet->item_count * sizeof *items);
    }
    sheet->items = items;
    return true;
}

void read_sheet_items(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    const int count =
        read_parts(reader, node, "items", sheet->draw_count > 0 ? bank_range : items_range);
    if (!make_room(reader, node, sheet, count)) {
        return;
    }
    for (int i = 0; i < count; i++) {
        const int number = sheet->item_count++;
        struct node item;
        sheet->items[number].id = "";
        if (read_node(reader, &node->parts->values[i], &item)) {
            read_item(reader, &item, sheet->kind, &sheet->items[number]);
            read_variant(reader, &item, sheet, &sheet->items[number]);
            read_tags(reader, &item, sheet, &sheet->items[number]);
            read_hints(reader, &item, sheet, &sheet->items[number]);
            check_twice(reader, sheet, number, &item);
        }
    }
}

void read_sheet_head(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    if (node_has(node, "id")) {
        sheet->id = read_name(reader, node, "id");
    }
    read_text_needed(reader, node, "title", title_rule, &sheet->title);
    read_text_field(reader, node, "introduction", introduction_rule, &sheet->introduction);
    sheet->minutes = read_whole(reader, node, "minutes", minutes_range, 0);
}

static void read_limit(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    sheet->limit = sheet->kind == SHEET_TEST && read_flag(reader, node, "limit");
    if (sheet->limit && !node_has(node, "minutes")) {
        reader_error(reader, node, "limit: needs minutes: say how long there is");
    }
}

static void check_of(struct reader *reader, const struct node *node, const struct sheet *sheet)
{
    for (int i = 0; i < sheet->of_count; i++) {
        if (!names_have(reader->modules, sheet->of[i])) {
            reader_error(reader, node, "of: there is no module \"%s\"", sheet->of[i]);
        }
    }
    if (node_field(node, "of")->kind == VALUE_LIST && node_field(node, "of")->count == 0) {
        reader_error(reader, node, "of: names no module");
    }
    if (node->parts->kind == VALUE_LIST && node->parts->count > 0) {
        reader_error(reader, node, "of: its questions come from other modules: leave its own out");
    }
    if (sheet->draw_count != 1 || sheet->draws[0].tag) {
        reader_error(reader, node, "of: needs draw: say how many questions, as a number");
    }
}

// The questions come when the other modules are there (joined.h).
static void read_of(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    sheet->of_count = read_names(reader, node, "of", &sheet->of);
    check_of(reader, node, sheet);
    sheet->item_count = 0;
}

void read_sheet(struct reader *reader, const struct node *node, struct sheet *sheet)
{
    sheet->kind = node_is(node, "test") ? SHEET_TEST : SHEET_SURVEY;
    read_sheet_head(reader, node, sheet);
    read_draw(reader, node, sheet);
    read_retry(reader, node, sheet);
    read_limit(reader, node, sheet);
    sheet->confidence = sheet->kind == SHEET_TEST && read_flag(reader, node, "confidence");
    sheet->again = sheet->kind == SHEET_SURVEY && read_flag(reader, node, "again");
    if (sheet->kind == SHEET_TEST && node_has(node, "of")) {
        read_of(reader, node, sheet);
        return;
    }
    read_sheet_items(reader, node, sheet);
    if (!node->parts_faulty) {
        check_draw(reader, node, sheet);
        check_variants(reader, node, sheet);
    }
}
