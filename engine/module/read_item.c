#include "module/read_item.h"

#include <string.h>

static const struct prose_rule stem_rule = {.characters = 500};
static const struct prose_rule choice_rule = {.characters = 250};
static const struct prose_rule feedback_rule = {.characters = 800};
static const struct range choices_range = {2, 12};
static const struct range points_range = {3, 7};
static const struct range length_range = {1, 2000};

enum { LENGTH_USUAL = 400 };

static void read_choice(struct reader *reader, const struct node *node, int number,
                        struct choice *choice)
{
    choice->id = node_has(node, "id") ? read_name(reader, node, "id")
                                      : arena_format(reader->arena, "%c", 'a' + number);
    choice->correct = node_is(node, "right");
    read_text(reader, node, node_field(node, "text"), NULL, choice_rule, &choice->text);
    read_text_field(reader, node, "feedback", feedback_rule, &choice->feedback);
}

static void check_choice(struct reader *reader, const struct node *node, enum sheet_kind sheet)
{
    bool option = node_is(node, "option");
    if (!option && !node_is(node, "right") && !node_is(node, "wrong")) {
        reader_error(reader, node, "is no choice");
    } else if (sheet == SHEET_TEST && option) {
        reader_error(reader, node, "belongs in surveys: a test has right and wrong");
    } else if (sheet == SHEET_SURVEY && !option) {
        reader_error(reader, node, "belongs in tests: a survey has option");
    } else if (node_is(node, "wrong") && !node_has(node, "feedback")) {
        reader_warn(reader, node, "feedback is missing: say why it is tempting and what is better");
    }
}

static void check_choice_ids(struct reader *reader, const struct node *node,
                             const struct item *item)
{
    for (int i = 0; i < item->choice_count; i++) {
        const char *id = item->choices[i].id;
        for (int j = 0; j < i && id && id[0] != '\0'; j++) {
            const char *other = item->choices[j].id;
            if (other && strcmp(other, id) == 0) {
                reader_error(reader, node, "two choices have the id \"%s\"", id);
            }
        }
    }
}

// False when there may be others than those read: one was complained of, or all of them.
static bool read_choices(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                         struct item *item)
{
    bool all = !node->parts_faulty;
    item->choice_count = read_parts(reader, node, "choices", choices_range);
    item->choices = arena_take(reader->arena, (size_t)item->choice_count, sizeof *item->choices);
    for (int i = 0; i < item->choice_count; i++) {
        struct node choice;
        if (read_node(reader, &node->parts->values[i], &choice)) {
            read_choice(reader, &choice, i, &item->choices[i]);
            check_choice(reader, &choice, sheet);
        } else {
            all = false;
        }
    }
    check_choice_ids(reader, node, item);
    return all;
}

static int count_right(const struct item *item)
{
    int count = 0;
    for (int i = 0; i < item->choice_count; i++) {
        count += item->choices[i].correct;
    }
    return count;
}

static void read_single(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                        struct item *item)
{
    const bool all = read_choices(reader, node, sheet, item);
    const int right = count_right(item);
    if (sheet == SHEET_TEST && all && right != 1) {
        reader_error(reader, node, "needs exactly one right choice, and has %d", right);
    }
}

static void read_multiple(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                          struct item *item)
{
    const bool all = read_choices(reader, node, sheet, item);
    const int right = count_right(item);
    if (sheet == SHEET_TEST && all && right == 0) {
        reader_error(reader, node, "has no right choice");
    } else if (sheet == SHEET_TEST && all && right == item->choice_count) {
        reader_error(reader, node, "has no wrong choice");
    }
    if (sheet == SHEET_TEST && node_has(node, "most")) {
        reader_error(reader, node, "most: belongs in surveys");
    }
    struct range range = {1, item->choice_count > 0 ? item->choice_count : 1};
    item->most = read_whole(reader, node, "most", range, 0);
}

static void read_true_false(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                            struct item *item)
{
    (void)sheet;
    if (!node_has(node, "answer")) {
        reader_error(reader, node, "answer is missing");
    }
    bool answer = read_flag(reader, node, "answer");
    item->ordered = true;
    item->choice_count = 2;
    item->choices = arena_take(reader->arena, 2, sizeof *item->choices);
    item->choices[0] = (struct choice){
        .id = "true", .text.in = {[JAPANESE] = "正しい", [ENGLISH] = "True"}, .correct = answer};
    item->choices[1] = (struct choice){
        .id = "false", .text.in = {[JAPANESE] = "誤り", [ENGLISH] = "False"}, .correct = !answer};
    read_text_field(reader, node, "feedback", feedback_rule, &item->choices[answer].feedback);
    if (!node_has(node, "feedback")) {
        reader_warn(reader, node, "feedback is missing: say why it is tempting and what is better");
    }
}

static void read_scale(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       struct item *item)
{
    (void)sheet;
    const struct value *points = node_field(node, "points");
    item->ordered = true;
    if (points->kind != VALUE_LIST) {
        reader->faulty = true;
        return;
    }
    if (points->count < points_range.least || points->count > points_range.most) {
        reader_error(reader, node, "points: the number of them (%d) has to be from %d to %d",
                     points->count, points_range.least, points_range.most);
        return;
    }
    item->choice_count = points->count;
    item->choices = arena_take(reader->arena, (size_t)points->count, sizeof *item->choices);
    for (int i = 0; i < points->count; i++) {
        const char *what = arena_format(reader->scratch, "points %d", i + 1);
        item->choices[i].id = arena_format(reader->arena, "%d", i + 1);
        read_text(reader, node, &points->values[i], what, choice_rule, &item->choices[i].text);
    }
}

static void read_free_text(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                           struct item *item)
{
    (void)sheet;
    item->length = read_whole(reader, node, "length", length_range, LENGTH_USUAL);
}

static const struct item_word {
    const char *word;
    enum item_kind kind;
    bool in_test, in_survey;
    void (*read)(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 struct item *item);
} item_words[] = {
    {"single", ITEM_SINGLE, true, true, read_single},
    {"multiple", ITEM_MULTIPLE, true, true, read_multiple},
    {"true_false", ITEM_TRUE_FALSE, true, false, read_true_false},
    {"scale", ITEM_SCALE, false, true, read_scale},
    {"text", ITEM_TEXT, false, true, read_free_text},
};

static const struct item_word *find_word(const struct node *node, enum sheet_kind sheet)
{
    for (size_t i = 0; i < sizeof item_words / sizeof item_words[0]; i++) {
        bool fits = sheet == SHEET_TEST ? item_words[i].in_test : item_words[i].in_survey;
        if (fits && node_is(node, item_words[i].word)) {
            return &item_words[i];
        }
    }
    return NULL;
}

static void read_rules(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       struct item *item)
{
    item->ordered = read_flag(reader, node, "ordered");
    item->required = read_flag(reader, node, "required");
    if (sheet != SHEET_TEST) {
        return;
    }
    if (node_has(node, "required")) {
        reader_error(reader, node, "required: belongs in surveys; a test asks for every answer");
    }
    item->required = true;
    if (item->review_count == 0 && !node_has(node, "review")) {
        reader_warn(reader, node, "review is missing: name the pages that teach it");
    }
}

void read_item(struct reader *reader, const struct node *node, enum sheet_kind sheet,
               struct item *item)
{
    const struct item_word *word = find_word(node, sheet);
    item->id = read_name(reader, node, "id");
    if (!word) {
        reader_error(reader, node, "does not belong in a %s", sheet_kind_name(sheet));
        return;
    }
    item->kind = word->kind;
    item->when = read_condition(reader, node, "when");
    item->review_count = read_names(reader, node, "review", &item->review);
    read_text_needed(reader, node, "stem", stem_rule, &item->stem);
    read_rules(reader, node, sheet, item);
    word->read(reader, node, sheet, item);
}
