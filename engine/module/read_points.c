// Items whose choices the engine makes: true or false, and the points of a scale.
#include "module/read_fields.h"
#include "module/read_kinds.h"

static const struct prose_rule point_rule = {.characters = 250};
static const struct range points_range = {3, 7};

void read_true_false(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                     struct item *item)
{
    const bool answer = read_flag(reader, node, "answer");
    const bool keyed = sheet == SHEET_TEST;
    item->ordered = true;
    item->choice_count = 2;
    item->choices = arena_take(reader->arena, 2, sizeof *item->choices);
    item->choices[0] = (struct choice){.id = "true",
                                       .text.in = {[JAPANESE] = "正しい", [ENGLISH] = "True"},
                                       .correct = keyed && answer};
    item->choices[1] = (struct choice){.id = "false",
                                       .text.in = {[JAPANESE] = "誤り", [ENGLISH] = "False"},
                                       .correct = keyed && !answer};
    if (!keyed) {
        refuse_field(reader, node, "answer", "belongs in tests");
        return;
    }
    if (!node_has(node, "answer")) {
        reader_error(reader, node, "answer is missing");
    }
    item->choices[answer].feedback = item->feedback; // that of the choice which is wrong
    item->feedback = (struct text){0};
    want_feedback(reader, node, node);
}

static void read_named_points(struct reader *reader, const struct node *node, struct item *item)
{
    struct text *names = NULL;
    item->choice_count = read_text_list(reader, node, "points", points_range, point_rule, &names);
    item->choices = arena_take(reader->arena, (size_t)item->choice_count, sizeof *item->choices);
    for (int i = 0; i < item->choice_count; i++) {
        item->choices[i].text = names[i];
    }
}

// "1 low", "2", "3", "4", "5 high".
static void read_end(struct reader *reader, const struct node *node, const char *field,
                     struct item *item, int number)
{
    struct text name;
    if (!read_text_needed(reader, node, field, point_rule, &name) ||
        !is_fixed(reader, node, node_field(node, field), field)) {
        return;
    }
    for (int i = 0; i < LANGUAGES; i++) {
        item->choices[number].text.in[i] =
            arena_format(reader->arena, "%d %s", number + 1, name.in[i]);
    }
}

static void read_levels(struct reader *reader, const struct node *node, struct item *item)
{
    item->choice_count = read_whole(reader, node, "levels", points_range, points_range.least);
    item->choices = arena_take(reader->arena, (size_t)item->choice_count, sizeof *item->choices);
    for (int i = 0; i < item->choice_count; i++) {
        const char *digit = arena_format(reader->arena, "%d", i + 1);
        item->choices[i].text = (struct text){.in = {digit, digit}};
    }
    read_end(reader, node, "low", item, 0);
    read_end(reader, node, "high", item, item->choice_count - 1);
}

void read_scale(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                struct item *item)
{
    static const char only_levels[] = "belongs to levels: points have names of their own";
    (void)sheet;
    item->ordered = true;
    if (node_has(node, "points")) {
        refuse_field(reader, node, "levels", "is said by the number of points");
        refuse_field(reader, node, "low", only_levels);
        refuse_field(reader, node, "high", only_levels);
        read_named_points(reader, node, item);
    } else if (node_has(node, "levels")) {
        read_levels(reader, node, item);
    } else {
        reader_error(reader, node, "points are missing: give them names, or levels, low and high");
    }
    for (int i = 0; i < item->choice_count; i++) {
        item->choices[i].id = arena_format(reader->arena, "%d", i + 1);
    }
}
