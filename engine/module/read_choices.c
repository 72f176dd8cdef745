// What is picked, brought into an order or shared out; and a choice of any kind of item.
#include "module/read_choices.h"

#include "module/read_fields.h"
#include "module/read_kinds.h"
#include "module/read_scores.h"

#include <string.h>

// What the choices of a kind are like.
static const struct choices_rule {
    struct range count;
    struct prose_rule prose;
    bool loose;  // they are shuffled, so that one may be pinned
    bool sorted; // what is right is where they are put: in tests, too, they are options
} rules[ITEM_KINDS] = {
    [ITEM_SINGLE] = {{2, 12}, {.characters = 250}, true, false},
    [ITEM_MULTIPLE] = {{2, 12}, {.characters = 250}, true, false},
    [ITEM_ORDER] = {{2, 8}, {.characters = 250}, false, true},
    [ITEM_CATEGORIZE] = {{2, 12}, {.characters = 120}, false, true},
    [ITEM_GAPS] = {{2, 5}, {.characters = 60, .one_line = true}, true, false},
    [ITEM_HOTSPOT] = {{2, 10}, {.characters = 60, .one_line = true}, false, false},
    [ITEM_LIST] = {{2, 100}, {.characters = 100, .one_line = true}, false, false},
    [ITEM_SHORT] = {{0, 16}, {.characters = 100, .one_line = true}, false, false},
    [ITEM_SHARES] = {{2, 8}, {.characters = 120}, false, true},
};

const char *read_letter(struct reader *reader, const struct node *node, int number)
{
    return node_has(node, "id") ? read_name(reader, node, "id")
                                : arena_format(reader->arena, "%c", 'a' + number);
}

const char *read_root(struct reader *reader, const struct node *node, int number)
{
    enum { LENGTH_MOST = 60 };
    const char *id = read_letter(reader, node, number);
    if (strlen(id) > LENGTH_MOST) {
        reader_error(reader, node, "id: is longer than %d letters", LENGTH_MOST);
        return "";
    }
    return id;
}

const char *read_branch(struct reader *reader, const struct node *node, const char *root,
                        int number)
{
    return node_has(node, "id") ? read_name(reader, node, "id")
                                : arena_format(reader->arena, "%s%d", root, number + 1);
}

// A list may have more choices than there are letters.
static const char *read_choice_id(struct reader *reader, const struct node *node,
                                  const struct item *item, int number)
{
    return item->kind == ITEM_LIST && !node_has(node, "id")
               ? arena_format(reader->arena, "%d", number + 1)
               : read_letter(reader, node, number);
}

static void check_word(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       const struct item *item)
{
    const bool option = node_is(node, "option");
    const bool sorted = rules[item->kind].sorted;
    if (!option && !node_is(node, "right") && !node_is(node, "wrong")) {
        reader_error(reader, node, "is no choice");
    } else if (sorted && !option) {
        reader_error(reader, node, "is no option: no choice is right or wrong by itself here");
    } else if (sheet == SHEET_SCENARIO && !option) {
        reader_error(reader, node, "does not stand beside options: a decision has no right choice");
    } else if (sheet == SHEET_TEST && option && !sorted) {
        reader_error(reader, node, "belongs in surveys: a test has right and wrong");
    } else if (sheet != SHEET_TEST && !option) {
        reader_error(reader, node, "belongs in tests: a %s has option", sheet_kind_name(sheet));
    }
}

static void check_fields(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                         const struct item *item)
{
    static const char *const region[] = {"x", "y", "width", "height"};
    for (size_t i = 0; i < sizeof region / sizeof *region && item->kind != ITEM_HOTSPOT; i++) {
        refuse_field(reader, node, region[i], "belongs in a hotspot");
    }
    if (item->kind != ITEM_LIST) {
        refuse_field(reader, node, "reading", "belongs in a list");
    }
    if (!rules[item->kind].loose || item->ordered) {
        refuse_field(reader, node, "pinned", "nothing is shuffled here");
    }
    if (sheet != SHEET_SCENARIO) {
        refuse_field(reader, node, "leads", "belongs to the options of a single in a scene");
    }
    if (item->kind == ITEM_ORDER && sheet == SHEET_TEST) {
        refuse_field(reader, node, "feedback", "belongs to the question: no option is wrong here");
    }
}

void read_choice(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 const struct item *item, struct choice *choice)
{
    check_word(reader, node, sheet, item);
    check_fields(reader, node, sheet, item);
    read_choice_score(reader, node, sheet, item, choice);
    choice->correct = node_is(node, "right");
    choice->pinned = read_flag(reader, node, "pinned");
    choice->leads = node_has(node, "leads") ? read_name(reader, node, "leads") : NULL;
    read_text(reader, node, node_field(node, "text"), NULL, rules[item->kind].prose, &choice->text);
    read_reason(reader, node, sheet, &choice->feedback);
    const bool wrong = sheet == SHEET_TEST && node_is(node, "wrong") && item->kind != ITEM_LIST;
    if (wrong || (sheet == SHEET_SCENARIO && node_is(node, "option"))) {
        want_feedback(reader, node, node);
    }
}

void check_choice_ids(struct reader *reader, const struct node *node, const struct item *item)
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

bool check_target_ids(struct reader *reader, const struct node *node, const struct item *item)
{
    bool sound = true;
    for (int i = 0; i < item->target_count; i++) {
        const char *id = item->targets[i].id;
        sound = sound && id && id[0] != '\0';
        for (int j = 0; j < i && id && id[0] != '\0'; j++) {
            const char *other = item->targets[j].id;
            if (other && strcmp(other, id) == 0) {
                reader_error(reader, node, "the id \"%s\" comes twice in it", id);
                sound = false;
            }
        }
    }
    return sound;
}

bool read_choices(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                  struct item *item)
{
    bool all = !node->parts_faulty;
    item->choice_count = read_parts(reader, node, "choices", rules[item->kind].count);
    item->choices = arena_take(reader->arena, (size_t)item->choice_count, sizeof *item->choices);
    for (int i = 0; i < item->choice_count; i++) {
        struct node choice;
        if (read_node(reader, &node->parts->values[i], &choice)) {
            item->choices[i].id = read_choice_id(reader, &choice, item, i);
            read_choice(reader, &choice, sheet, item, &item->choices[i]);
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

void check_one_right(struct reader *reader, const struct node *node, const struct item *item)
{
    const int right = count_right(item);
    if (right != 1) {
        reader_error(reader, node, "needs exactly one right choice, and has %d", right);
    }
}

void check_some_right(struct reader *reader, const struct node *node, const struct item *item)
{
    const int right = count_right(item);
    if (right == 0) {
        reader_error(reader, node, "has no right choice");
    } else if (right == item->choice_count) {
        reader_error(reader, node, "has no wrong choice");
    }
}

void read_single(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 struct item *item)
{
    if (read_choices(reader, node, sheet, item) && sheet == SHEET_TEST) {
        check_one_right(reader, node, item);
    }
    if (sheet == SHEET_SCENARIO) {
        refuse_field(reader, node, "feedback", "belongs to the options of a decision");
    }
}

void read_multiple(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                   struct item *item)
{
    if (read_choices(reader, node, sheet, item) && sheet == SHEET_TEST) {
        check_some_right(reader, node, item);
    }
    if (sheet == SHEET_TEST) {
        refuse_field(reader, node, "most", "belongs in surveys");
    }
    const struct range range = {1, item->choice_count > 0 ? item->choice_count : 1};
    item->most = read_whole(reader, node, "most", range, 0);
}

void read_order(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                struct item *item)
{
    read_choices(reader, node, sheet, item);
    for (int i = 0; i < item->choice_count; i++) {
        item->choices[i].correct = sheet == SHEET_TEST; // which is how an order has a key
    }
    if (sheet == SHEET_TEST) {
        want_feedback(reader, node, node);
    }
}

void read_shares(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 struct item *item)
{
    read_choices(reader, node, sheet, item);
}
