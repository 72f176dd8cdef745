// A sentence with gaps, each of which takes one of its own choices.
#include "module/read_choices.h"
#include "module/read_fields.h"
#include "module/read_kinds.h"

#include <string.h>

static const struct prose_rule sentence_rule = {.characters = 500};
static const struct range gaps_range = {1, 4};
static const struct range choices_range = {2, 5};

static void read_gap_choices(struct reader *reader, const struct node *gap, enum sheet_kind sheet,
                             const char *id, struct item *item)
{
    const int count = read_parts(reader, gap, "choices", choices_range);
    const int first = item->choice_count;
    bool all = !gap->parts_faulty;
    for (int i = 0; i < count; i++) {
        struct node node;
        if (!read_node(reader, &gap->parts->values[i], &node)) {
            all = false;
            continue;
        }
        struct choice *choice = &item->choices[item->choice_count++];
        choice->id = read_branch(reader, &node, id, i);
        choice->target = id;
        read_choice(reader, &node, sheet, item, choice);
    }
    if (all && sheet == SHEET_TEST) {
        const struct item own = {.choices = item->choices + first,
                                 .choice_count = item->choice_count - first};
        check_one_right(reader, gap, &own);
    }
}

static bool read_gap_list(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                          struct item *item)
{
    bool all = !node->parts_faulty;
    const int count = read_parts(reader, node, "gaps", gaps_range);
    const size_t choices = (size_t)count * (size_t)choices_range.most;
    item->targets = arena_take(reader->arena, (size_t)count, sizeof *item->targets);
    item->choices = arena_take(reader->arena, choices, sizeof *item->choices);
    for (int i = 0; i < count; i++) {
        struct node gap;
        if (!read_node(reader, &node->parts->values[i], &gap)) {
            all = false;
            continue;
        }
        if (!node_is(&gap, "gap")) {
            reader_error(reader, &gap, "is no gap");
        }
        struct target *target = &item->targets[item->target_count++];
        target->id = read_root(reader, &gap, i);
        read_gap_choices(reader, &gap, sheet, target->id, item);
    }
    if (!check_target_ids(reader, node, item)) {
        return false; // and so are the ids made of them
    }
    check_choice_ids(reader, node, item);
    return all;
}

// The gap that stands in the sentence at an opening brace, or -1.
static int gap_at(const struct item *item, const char *brace)
{
    for (int i = 0; i < item->target_count; i++) {
        const size_t length = strlen(item->targets[i].id);
        if (length > 0 && strncmp(brace + 1, item->targets[i].id, length) == 0 &&
            brace[length + 1] == '}') {
            return i;
        }
    }
    return -1;
}

// Every brace of the sentence belongs to a gap; counts how often each stands in it.
static bool count_gaps(struct reader *reader, const struct node *node, const struct item *item,
                       enum language language, int *counts)
{
    for (const char *at = item->sentence.in[language]; *at; at++) {
        const int gap = *at == '{' ? gap_at(item, at) : -1;
        if (gap >= 0) {
            counts[gap]++;
            at += strlen(item->targets[gap].id) + 1;
        } else if (*at == '{' || *at == '}') {
            reader_error(reader, node, "sentence, %s: there is no gap at \"%.40s\"",
                         language_codes[language], at);
            return false;
        }
    }
    return true;
}

static void check_sentence(struct reader *reader, const struct node *node, const struct item *item,
                           enum language language)
{
    int *counts = arena_take(reader->scratch, (size_t)item->target_count, sizeof *counts);
    if (!count_gaps(reader, node, item, language, counts)) {
        return;
    }
    for (int i = 0; i < item->target_count; i++) {
        if (counts[i] != 1 && item->targets[i].id[0] != '\0') {
            reader_error(reader, node, "sentence, %s: has to hold {%s} once, and holds it %d times",
                         language_codes[language], item->targets[i].id, counts[i]);
        }
    }
}

void read_gaps(struct reader *reader, const struct node *node, enum sheet_kind sheet,
               struct item *item)
{
    const struct value *sentence = node_field(node, "sentence");
    const bool all = read_gap_list(reader, node, sheet, item);
    if (!read_text_needed(reader, node, "sentence", sentence_rule, &item->sentence) ||
        !is_fixed(reader, node, sentence, "sentence")) {
        return;
    }
    for (int i = 0; i < LANGUAGES && all; i++) {
        if (value_of(sentence, language_codes[i])->kind == VALUE_STRING) {
            check_sentence(reader, node, item, (enum language)i);
        }
    }
}
