#include "module/read_scores.h"

#include "learning/score.h"
#include "module/read_fields.h"

static const struct range points_range = {-100, 100};

static bool choices_count(const struct item *item)
{
    return item->kind == ITEM_SINGLE || item->kind == ITEM_MULTIPLE || item->kind == ITEM_LIST ||
           item->kind == ITEM_HOTSPOT;
}

void read_choice_score(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       const struct item *item, struct choice *choice)
{
    if (sheet != SHEET_CHECKLIST || !choices_count(item)) {
        refuse_field(reader, node, "score", "belongs to the options of a checklist");
        refuse_field(reader, node, "outside", "belongs to the options of a checklist");
        return;
    }
    choice->score = read_whole(reader, node, "score", points_range, 0);
    choice->outside = read_flag(reader, node, "outside");
    if (choice->outside && choice->score != 0) {
        reader_error(reader, node, "what does not apply has no score");
    }
}

static int read_score(struct reader *reader, const struct node *node, const struct value *value)
{
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
    } else if (value->kind != VALUE_INTEGER || value->integer < points_range.least ||
               value->integer > points_range.most) {
        reader_error(reader, node, "scores: each has to be a whole number from %d to %d",
                     points_range.least, points_range.most);
    } else {
        return (int)value->integer;
    }
    return 0;
}

// The scores of a scale's or matrix's points, one for each.
static void read_scores(struct reader *reader, const struct node *node, struct item *item)
{
    const bool matrix = item->kind == ITEM_MATRIX;
    const int points = matrix ? item->target_count : item->choice_count;
    const struct value *list = node_field(node, "scores");
    if (list->kind != VALUE_LIST) {
        reader->faulty = true;
        return;
    }
    if (list->count != points) {
        reader_error(reader, node, "scores: there are %d for %d points", list->count, points);
        return;
    }
    for (int i = 0; i < points; i++) {
        const int score = read_score(reader, node, &list->values[i]);
        if (matrix) {
            item->targets[i].score = score;
        } else {
            item->choices[i].score = score;
        }
    }
}

static void refuse_scoring(struct reader *reader, const struct node *node)
{
    refuse_field(reader, node, "step", "belongs in checklists");
    refuse_field(reader, node, "scores", "belongs in checklists");
}

void read_item_scoring(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       struct item *item)
{
    if (sheet != SHEET_CHECKLIST) {
        refuse_scoring(reader, node);
        return;
    }
    read_text_field(reader, node, "step", feedback_rule, &item->step);
    if (item->kind == ITEM_SCALE || item->kind == ITEM_MATRIX) {
        if (node_has(node, "scores")) {
            read_scores(reader, node, item);
        }
    } else {
        refuse_field(reader, node, "scores", "belongs to the points of a scale or matrix");
    }
    if (score_counts(item)) {
        item->required = true; // or else its points could be passed by
        if (!node_has(node, "feedback") || !node_has(node, "step")) {
            reader_warn(reader, node,
                        "feedback or step is missing: say why it matters and what "
                        "to do first");
        }
    }
}
