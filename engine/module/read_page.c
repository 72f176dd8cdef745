#include "module/read_page.h"

#include "module/picture_path.h"
#include "module/read_item.h"
#include "module/teaching.h"

#include <string.h>

static const struct prose_rule page_title = {.characters = 100, .one_line = true};
static const struct prose_rule heading_rule = {.characters = 100, .one_line = true};
static const struct prose_rule paragraph_rule = {.characters = 1500};
static const struct prose_rule entry_rule = {.characters = 500};
static const struct prose_rule cell_rule = {.characters = 300};
static const struct prose_rule description_rule = {.characters = 800};
static const struct prose_rule label_rule = {.characters = 60};

static const struct range blocks_range = {1, 12};
static const struct range entries_range = {1, 15};
static const struct range rows_range = {2, 16};

enum { COLUMNS_MOST = 6, LABELS_MOST = 30 };

typedef void read_block_kind(struct reader *reader, const struct node *node, struct block *block);

static void read_line(struct reader *reader, const struct node *node, struct block *block)
{
    const bool heading = block->kind == BLOCK_HEADING;
    block->line_count = 1;
    block->lines = arena_take(reader->arena, 1, sizeof *block->lines);
    read_text(reader, node, node_field(node, "text"), NULL, heading ? heading_rule : paragraph_rule,
              block->lines);
}

static void read_entries(struct reader *reader, const struct node *node, struct block *block)
{
    block->line_count = read_parts(reader, node, "entries", entries_range);
    block->lines = arena_take(reader->arena, (size_t)block->line_count, sizeof *block->lines);
    for (int i = 0; i < block->line_count; i++) {
        const char *what = arena_format(reader->scratch, "entry %d", i + 1);
        read_text(reader, node, &node->parts->values[i], what, entry_rule, &block->lines[i]);
    }
}

static void read_row(struct reader *reader, const struct node *node, struct block *block, int row)
{
    const struct value *cells = &node->parts->values[row];
    if (cells->kind != VALUE_LIST) {
        reader->faulty = true;
        return;
    }
    if (cells->count != block->columns) {
        reader_error(reader, node, "row %d has another number of cells (%d) than the first (%d)",
                     row + 1, cells->count, block->columns);
        return;
    }
    for (int i = 0; i < block->columns; i++) {
        const char *what = arena_format(reader->scratch, "row %d, cell %d", row + 1, i + 1);
        read_text(reader, node, &cells->values[i], what, cell_rule,
                  &block->lines[row * block->columns + i]);
    }
}

static void read_rows(struct reader *reader, const struct node *node, struct block *block)
{
    int rows = read_parts(reader, node, "rows", rows_range);
    if (rows == 0) {
        return;
    }
    const struct value *head = &node->parts->values[0];
    block->columns = head->kind == VALUE_LIST ? head->count : 0;
    if (block->columns < 1 || block->columns > COLUMNS_MOST) {
        reader_error(reader, node, "row 1: the number of cells (%d) has to be from 1 to %d",
                     block->columns, COLUMNS_MOST);
        return;
    }
    block->line_count = rows * block->columns;
    block->lines = arena_take(reader->arena, (size_t)block->line_count, sizeof *block->lines);
    for (int row = 0; row < rows; row++) {
        read_row(reader, node, block, row);
    }
}

static double read_share(struct reader *reader, const struct node *node, const struct value *label,
                         int number, const char *field)
{
    const struct value *value = value_of(label, field);
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
        return 0;
    }
    double share = value->kind == VALUE_INTEGER  ? (double)value->integer
                   : value->kind == VALUE_NUMBER ? value->number
                                                 : -1;
    if (!(share >= 0 && share <= 1)) {
        reader_error(reader, node, "label %d, %s: has to be between 0 and 1", number, field);
        return 0;
    }
    return share;
}

static void read_label(struct reader *reader, const struct node *node, int number,
                       struct label *label)
{
    const struct value *value = &node_field(node, "labels")->values[number - 1];
    const char *what = arena_format(reader->scratch, "label %d", number);
    if (value->kind != VALUE_MAP) {
        reader->faulty = true;
        return;
    }
    label->x = read_share(reader, node, value, number, "x");
    label->y = read_share(reader, node, value, number, "y");
    label->width = read_share(reader, node, value, number, "width");
    read_text(reader, node, value_of(value, "text"), what, label_rule, &label->text);
}

static void read_labels(struct reader *reader, const struct node *node, struct block *block)
{
    const struct value *labels = node_field(node, "labels");
    if (labels->kind != VALUE_LIST) {
        reader->faulty = reader->faulty || labels->kind != VALUE_NIL;
        return;
    }
    if (labels->count > LABELS_MOST) {
        reader_error(reader, node, "labels: too many (%d; at most %d)", labels->count, LABELS_MOST);
        return;
    }
    block->label_count = labels->count;
    block->labels = arena_take(reader->arena, (size_t)labels->count, sizeof *block->labels);
    for (int i = 0; i < labels->count; i++) {
        read_label(reader, node, i + 1, &block->labels[i]);
    }
}

static void read_figure(struct reader *reader, const struct node *node, struct block *block)
{
    const struct value *picture = node_field(node, "picture");
    const char *name = value_text(picture);
    struct fault fault;
    if (picture->kind == VALUE_FAULTY) {
        reader->faulty = true;
    } else if (!name) {
        reader_error(reader, node, "picture: has to be the name of a file");
    } else {
        block->picture = picture_path(reader->arena, reader->folder, name, &fault);
        if (!block->picture) {
            reader_error(reader, node, "picture: %s", fault.text);
        }
    }
    read_text_needed(reader, node, "description", description_rule, &block->description);
    read_labels(reader, node, block);
}

static const struct block_word {
    const char *word;
    enum block_kind kind;
    enum tone tone;
    read_block_kind *read;
} block_words[] = {
    {"paragraph", BLOCK_PARAGRAPH, TONE_NOTE, read_line},
    {"heading", BLOCK_HEADING, TONE_NOTE, read_line},
    {"list", BLOCK_LIST, TONE_NOTE, read_entries},
    {"steps", BLOCK_STEPS, TONE_NOTE, read_entries},
    {"grid", BLOCK_GRID, TONE_NOTE, read_rows},
    {"note", BLOCK_CALLOUT, TONE_NOTE, read_line},
    {"warning", BLOCK_CALLOUT, TONE_WARNING, read_line},
    {"example", BLOCK_CALLOUT, TONE_EXAMPLE, read_line},
    {"ask", BLOCK_CALLOUT, TONE_ASK, read_line},
    {"figure", BLOCK_FIGURE, TONE_NOTE, read_figure},
};

// `list` is a block as well, but for one that has what a question has.
static bool is_question(const struct node *node)
{
    enum item_kind kind;
    return item_kind_from_name(node->word, &kind) &&
           (kind != ITEM_LIST || node_has(node, "id") || node_has(node, "stem"));
}

static void read_block(struct reader *reader, const struct value *value, struct block *block)
{
    struct node node;
    if (!read_node(reader, value, &node)) {
        return;
    }
    for (size_t i = 0; i < sizeof block_words / sizeof block_words[0]; i++) {
        if (node_is(&node, block_words[i].word)) {
            block->kind = block_words[i].kind;
            block->tone = block_words[i].tone;
            block_words[i].read(reader, &node, block);
            return;
        }
    }
    reader_error(reader, &node,
                 is_question(&node) ? "has to stand last on its page"
                                    : "does not belong on a page");
}

static void read_asked(struct reader *reader, const struct node *node, struct sheet *asking,
                       struct page *page)
{
    struct item *item = &asking->items[asking->item_count++];
    item->id = "";
    read_item(reader, node, asking->kind, item);
    page->sheet = asking;
    page->item = item;
}

void read_blocks(struct reader *reader, const struct node *node, struct page *page)
{
    page->block_count = read_parts(reader, node, "blocks", blocks_range);
    page->blocks = arena_take(reader->arena, (size_t)page->block_count, sizeof *page->blocks);
    for (int i = 0; i < page->block_count; i++) {
        read_block(reader, &node->parts->values[i], &page->blocks[i]);
    }
    teaching_page(reader, node, page);
}

bool page_asks(struct reader *reader, const struct node *page, struct node *question)
{
    const int count = page->parts->count;
    const struct value *last = count > 0 ? &page->parts->values[count - 1] : NULL;
    return last && last->kind == VALUE_MAP && read_node(reader, last, question) &&
           is_question(question);
}

struct page *read_next_page(struct reader *reader, const struct node *node, struct module *module)
{
    if (module->page_count == PAGES_MOST) {
        reader_error(reader, node, "is one page too many: at most %d fit", PAGES_MOST);
        return NULL;
    }
    return &module->pages[module->page_count++];
}

static void check_page_twice(struct reader *reader, const struct node *node,
                             const struct module *module, const struct page *page)
{
    for (int i = 0; &module->pages[i] != page && page->id[0] != '\0'; i++) {
        if (strcmp(module->pages[i].id, page->id) == 0) {
            reader_error(reader, node, "the id comes twice in this module");
            return;
        }
    }
}

struct page *read_page(struct reader *reader, const struct node *node, struct module *module,
                       struct sheet *asking)
{
    struct value blocks = *node->parts;
    struct node rest = *node;
    struct node question;
    struct page *page = read_next_page(reader, node, module);
    if (!page) {
        return NULL;
    }
    page->id = read_name(reader, node, "id");
    read_text_needed(reader, node, "title", page_title, &page->title);
    page->when = read_condition(reader, node, "when");
    if (page_asks(reader, node, &question)) {
        read_asked(reader, &question, asking, page);
        blocks.count--;
        rest.parts = &blocks;
    }
    read_blocks(reader, &rest, page);
    check_page_twice(reader, node, module, page);
    return page;
}
