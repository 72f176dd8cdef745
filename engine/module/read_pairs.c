// Items whose choices are put with something: partners, categories, points.
#include "module/read_choices.h"
#include "module/read_fields.h"
#include "module/read_kinds.h"

#include <string.h>

static const struct prose_rule card_rule = {.characters = 120};
static const struct prose_rule category_rule = {.characters = 60, .one_line = true};
static const struct prose_rule row_rule = {.characters = 250};
static const struct range pairs_range = {2, 6};
static const struct range also_range = {1, 4};
static const struct range categories_range = {2, 4};
static const struct range options_range = {2, 12};
static const struct range rows_range = {2, 10};
static const struct range points_range = {2, 7};

static bool same_text(const struct text *one, const struct text *other)
{
    for (int i = 0; i < LANGUAGES; i++) {
        if (one->in[i] && other->in[i] && one->in[i][0] != '\0' &&
            strcmp(one->in[i], other->in[i]) == 0) {
            return true;
        }
    }
    return false;
}

// Nobody could tell two targets apart that read the same.
static void check_targets(struct reader *reader, const struct node *node, const char *what,
                          const struct item *item)
{
    check_target_ids(reader, node, item);
    for (int i = 0; i < item->target_count; i++) {
        for (int j = 0; j < i; j++) {
            if (same_text(&item->targets[i].text, &item->targets[j].text)) {
                reader_error(reader, node, "%s %d and %d read the same", what, j + 1, i + 1);
            }
        }
    }
}

static void read_pair(struct reader *reader, const struct node *pair, enum sheet_kind sheet,
                      struct choice *choice, struct target *target)
{
    if (!node_is(pair, "pair")) {
        reader_error(reader, pair, "is no pair");
    }
    target->id = choice->id;
    choice->target = sheet == SHEET_TEST ? target->id : NULL;
    read_text(reader, pair, node_field(pair, "text"), NULL, card_rule, &choice->text);
    read_text_needed(reader, pair, "with", card_rule, &target->text);
    read_reason(reader, pair, sheet, &choice->feedback);
}

static void read_also(struct reader *reader, const struct node *node, struct item *item)
{
    struct text *also = NULL;
    const int count = node_has(node, "also")
                          ? read_text_list(reader, node, "also", also_range, card_rule, &also)
                          : 0;
    for (int i = 0; i < count; i++) {
        struct target *target = &item->targets[item->target_count++];
        target->id = arena_format(reader->arena, "also-%d", i + 1);
        target->text = also[i];
    }
}

void read_match(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                struct item *item)
{
    const int count = read_parts(reader, node, "pairs", pairs_range);
    const size_t targets = (size_t)count + (size_t)also_range.most;
    bool all = true;
    item->choices = arena_take(reader->arena, (size_t)count, sizeof *item->choices);
    item->targets = arena_take(reader->arena, targets, sizeof *item->targets);
    for (int i = 0; i < count; i++) {
        struct node pair;
        if (!read_node(reader, &node->parts->values[i], &pair)) {
            all = false;
            continue;
        }
        item->choices[i].id = read_letter(reader, &pair, i);
        read_pair(reader, &pair, sheet, &item->choices[i], &item->targets[i]);
        if (sheet == SHEET_TEST) {
            want_feedback(reader, &pair, node);
        }
    }
    item->choice_count = item->target_count = count;
    read_also(reader, node, item);
    if (all) {
        check_targets(reader, node, "partners", item);
    }
}

static void read_option(struct reader *reader, const struct node *node, const char *id,
                        const char *category, struct item *item)
{
    const enum sheet_kind sheet = category ? SHEET_TEST : SHEET_SURVEY;
    struct choice *choice = &item->choices[item->choice_count++];
    choice->id = id;
    choice->target = category;
    read_choice(reader, node, sheet, item, choice);
}

static void read_category(struct reader *reader, const struct node *node,
                          const struct node *category, enum sheet_kind sheet, struct item *item)
{
    struct target *target = &item->targets[item->target_count];
    target->id = read_root(reader, category, item->target_count++);
    read_text(reader, category, node_field(category, "text"), NULL, category_rule, &target->text);
    if (sheet != SHEET_TEST && category->parts->count > 0) {
        reader_error(reader, category,
                     "holds options, which belongs in tests: here put them "
                     "beside the categories");
        return;
    }
    for (int i = 0; i < category->parts->count; i++) {
        struct node option;
        if (read_node(reader, &category->parts->values[i], &option)) {
            read_option(reader, &option, read_branch(reader, &option, target->id, i), target->id,
                        item);
            want_feedback(reader, &option, node);
        }
    }
}

static void read_loose_option(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                              struct item *item)
{
    if (!node_is(node, "option")) {
        reader_error(reader, node, "is neither category nor option");
    } else if (sheet == SHEET_TEST) {
        reader_error(reader, node, "belongs in a category's braces: in a test each one does");
    } else {
        read_option(reader, node, read_branch(reader, node, "", item->choice_count), NULL, item);
    }
}

static int count_options(const struct node *node, int *categories)
{
    int count = 0;
    for (int i = 0; i < node->parts->count; i++) {
        const struct value *part = &node->parts->values[i];
        const char *word = value_text(value_of(part, "word"));
        const bool category = word && strcmp(word, "category") == 0;
        const struct value *options = value_of(part, "parts");
        *categories += category;
        count += !category ? 1 : options->kind == VALUE_LIST ? options->count : 0;
    }
    return count;
}

static bool sound_count(struct reader *reader, const struct node *node, const char *what, int count,
                        struct range range)
{
    if (count >= range.least && count <= range.most) {
        return true;
    }
    if (!node->parts_faulty) {
        reader_error(reader, node, "the number of %s (%d) has to be from %d to %d", what, count,
                     range.least, range.most);
    }
    return false;
}

void read_categorize(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                     struct item *item)
{
    int categories = 0;
    const int options = count_options(node, &categories);
    if (!sound_count(reader, node, "categories", categories, categories_range) ||
        !sound_count(reader, node, "options", options, options_range)) {
        return;
    }
    item->choices = arena_take(reader->arena, (size_t)options, sizeof *item->choices);
    item->targets = arena_take(reader->arena, (size_t)categories, sizeof *item->targets);
    for (int i = 0; i < node->parts->count; i++) {
        struct node part;
        if (!read_node(reader, &node->parts->values[i], &part)) {
            continue;
        }
        if (node_is(&part, "category")) {
            read_category(reader, node, &part, sheet, item);
        } else {
            read_loose_option(reader, &part, sheet, item);
        }
    }
    check_choice_ids(reader, node, item);
    check_targets(reader, node, "categories", item);
}

static void read_points(struct reader *reader, const struct node *node, struct item *item)
{
    struct text *names = NULL;
    if (!node_has(node, "points")) {
        reader_error(reader, node, "points is missing");
        return;
    }
    item->target_count =
        read_text_list(reader, node, "points", points_range, category_rule, &names);
    item->targets = arena_take(reader->arena, (size_t)item->target_count, sizeof *item->targets);
    for (int i = 0; i < item->target_count; i++) {
        item->targets[i].id = arena_format(reader->arena, "%d", i + 1);
        item->targets[i].text = names[i];
    }
    check_targets(reader, node, "points", item);
}

static void read_row(struct reader *reader, const struct node *row, enum sheet_kind sheet,
                     const struct item *item, struct choice *choice)
{
    if (!node_is(row, "row")) {
        reader_error(reader, row, "is no row");
    }
    read_text(reader, row, node_field(row, "text"), NULL, row_rule, &choice->text);
    read_reason(reader, row, sheet, &choice->feedback);
    if (sheet != SHEET_TEST) {
        refuse_field(reader, row, "answer", "belongs in tests");
        return;
    }
    if (!node_has(row, "answer")) {
        reader_error(reader, row, "answer is missing: the number of the right point");
    }
    const struct range range = {1, item->target_count > 0 ? item->target_count : points_range.most};
    const int answer = read_whole(reader, row, "answer", range, 0);
    if (answer >= 1 && answer <= item->target_count) {
        choice->target = item->targets[answer - 1].id;
    }
}

void read_matrix(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 struct item *item)
{
    read_points(reader, node, item);
    item->choice_count = read_parts(reader, node, "rows", rows_range);
    item->choices = arena_take(reader->arena, (size_t)item->choice_count, sizeof *item->choices);
    for (int i = 0; i < item->choice_count; i++) {
        struct node row;
        if (!read_node(reader, &node->parts->values[i], &row)) {
            continue;
        }
        item->choices[i].id = read_letter(reader, &row, i);
        read_row(reader, &row, sheet, item, &item->choices[i]);
        if (sheet == SHEET_TEST) {
            want_feedback(reader, &row, node);
        }
    }
    check_choice_ids(reader, node, item);
}
