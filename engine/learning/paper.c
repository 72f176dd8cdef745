#include "learning/paper.h"

#include "base/buffer.h"
#include "learning/bank.h"
#include "learning/form.h"

#include <string.h>

// An item's choices are drawn from the seed and the item's own id, so that adding or removing
// another item does not change an attempt that is under way.
static uint64_t seed_of_item(uint64_t seed, const char *id)
{
    uint64_t mixed = seed ^ 0xCBF29CE484222325u; // FNV-1a
    for (; *id; id++) {
        mixed = (mixed ^ (unsigned char)*id) * 0x100000001B3u;
    }
    return mixed;
}

// All items with their choices in order, none of them asked yet.
static struct paper blank_paper(const struct sheet *sheet, uint64_t seed, struct arena *arena)
{
    const size_t count = (size_t)sheet->item_count;
    struct paper paper = {
        .sheet = sheet,
        .items = arena_take(arena, count, sizeof *paper.items),
        .choices = arena_take(arena, count, sizeof *paper.choices),
        .targets = arena_take(arena, count, sizeof *paper.targets),
    };
    for (size_t i = 0; i < count; i++) {
        const struct item *item = &sheet->items[i];
        paper.choices[i] = arena_take(arena, (size_t)item->choice_count, sizeof **paper.choices);
        paper.targets[i] = arena_take(arena, (size_t)item->target_count, sizeof **paper.targets);
        struct random random = random_seeded(seed_of_item(seed, item->id));
        item_order(item, &random, paper.choices[i], paper.targets[i]);
    }
    return paper;
}

static void shuffle_items(struct paper *paper, uint64_t seed)
{
    if (paper->sheet->kind == SHEET_TEST) {
        struct random random = random_seeded(seed);
        random_shuffle(&random, paper->items, (size_t)paper->item_count);
    }
}

struct paper paper_draw(const struct sheet *sheet, uint64_t seed, const struct attempt *last,
                        struct arena *arena)
{
    struct paper paper = blank_paper(sheet, seed, arena);
    paper.item_count = bank_draw(sheet, last, seed, paper.items);
    shuffle_items(&paper, seed);
    return paper;
}

struct paper paper_whole(const struct sheet *sheet, struct arena *arena)
{
    struct paper paper = blank_paper(sheet, 0, arena);
    for (int i = 0; i < sheet->item_count; i++) {
        paper.items[paper.item_count++] = i;
    }
    return paper;
}

// ---- as text

typedef const char *id_at(const struct item *item, int number);

static const char *choice_id(const struct item *item, int number)
{
    return item->choices[number].id;
}

static const char *target_id(const struct item *item, int number)
{
    return item->targets[number].id;
}

static bool as_it_stands(const int *order, int count)
{
    for (int i = 0; i < count; i++) {
        if (order[i] != i) {
            return false;
        }
    }
    return true;
}

static void add_order(struct buffer *text, const struct item *item, const int *order, int count,
                      id_at *id)
{
    for (int i = 0; i < count; i++) {
        buffer_format(text, "%s%s", i > 0 ? "," : "", id(item, order[i]));
    }
}

static void add_item(struct buffer *text, const struct paper *paper, int number)
{
    const struct item *item = &paper->sheet->items[number];
    const bool choices = !as_it_stands(paper->choices[number], item->choice_count);
    const bool targets = !as_it_stands(paper->targets[number], item->target_count);
    buffer_format(text, "%s%s", text->length > 0 ? " " : "", item->id);
    if (choices || targets) {
        buffer_add_text(text, ":");
    }
    if (choices) {
        add_order(text, item, paper->choices[number], item->choice_count, choice_id);
    }
    if (targets) {
        buffer_add_text(text, ":");
        add_order(text, item, paper->targets[number], item->target_count, target_id);
    }
}

const char *paper_text(const struct paper *paper, struct arena *arena)
{
    struct buffer text = {0};
    for (int i = 0; i < paper->item_count; i++) {
        add_item(&text, paper, paper->items[i]);
    }
    const char *kept = arena_text(arena, buffer_text(&text));
    buffer_free(&text);
    return kept;
}

// ---- and back

// A piece of a text that is not copied.
struct span {
    const char *text;
    size_t length;
};

// What stands up to one of the ends, which are left in front of the rest.
static struct span next_span(const char **rest, const char *ends)
{
    const struct span span = {*rest, strcspn(*rest, ends)};
    *rest += span.length;
    return span;
}

static bool span_is(struct span span, const char *text)
{
    return strlen(text) == span.length && strncmp(span.text, text, span.length) == 0;
}

static bool holds(const int *order, int count, int number)
{
    for (int i = 0; i < count; i++) {
        if (order[i] == number) {
            return true;
        }
    }
    return false;
}

static int find_id(const struct item *item, int count, id_at *id, struct span span)
{
    for (int i = 0; i < count; i++) {
        if (span_is(span, id(item, i))) {
            return i;
        }
    }
    return -1;
}

// Fills the order with what the text names ("c,a,b"), and then all the others.
static void read_order(struct span listed, const struct item *item, int count, id_at *id,
                       int *order)
{
    const char *rest = listed.text;
    int filled = 0;
    while (rest < listed.text + listed.length) {
        const int number = find_id(item, count, id, next_span(&rest, ",: "));
        if (number >= 0 && !holds(order, filled, number)) {
            order[filled++] = number;
        }
        rest++; // the comma, or past the end
    }
    for (int i = 0; i < count; i++) {
        if (!holds(order, filled, i)) {
            order[filled++] = i;
        }
    }
}

static void read_item(struct paper *paper, const char **rest)
{
    const struct span id = next_span(rest, ": ");
    *rest += **rest == ':';
    const struct span choices = next_span(rest, ": ");
    *rest += **rest == ':';
    const struct span targets = next_span(rest, " ");
    for (int i = 0; i < paper->sheet->item_count; i++) {
        const struct item *item = &paper->sheet->items[i];
        if (span_is(id, item->id) && !holds(paper->items, paper->item_count, i)) {
            paper->items[paper->item_count++] = i;
            read_order(choices, item, item->choice_count, choice_id, paper->choices[i]);
            read_order(targets, item, item->target_count, target_id, paper->targets[i]);
        }
    }
}

struct paper paper_again(const struct sheet *sheet, const struct attempt *attempt,
                         struct arena *arena)
{
    sheet = form_posed_sheet(sheet, attempt->posed, arena);
    struct paper paper = blank_paper(sheet, attempt->seed, arena);
    for (int i = 0; i < sheet->item_count && !attempt->drawn; i++) {
        paper.items[paper.item_count++] = i;
    }
    const char *rest = attempt->drawn ? attempt->drawn : "";
    while (*rest) {
        read_item(&paper, &rest);
        rest += strspn(rest, " ");
    }
    return paper;
}
