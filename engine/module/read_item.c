#include "module/read_item.h"

#include "module/read_fields.h"
#include "module/read_kinds.h"
#include "module/read_scores.h"
#include "module/read_scripted.h"
#include "module/teaching.h"

#include <string.h>

static const struct prose_rule stem_rule = {.characters = 500};

static const struct {
    bool in_test, in_survey;
    read_kind *read;
} kinds[ITEM_KINDS] = {
    [ITEM_SINGLE] = {true, true, read_single},
    [ITEM_MULTIPLE] = {true, true, read_multiple},
    [ITEM_TRUE_FALSE] = {true, true, read_true_false},
    [ITEM_SCALE] = {false, true, read_scale},
    [ITEM_TEXT] = {false, true, read_free_text},
    [ITEM_ORDER] = {true, true, read_order},
    [ITEM_MATCH] = {true, true, read_match},
    [ITEM_CATEGORIZE] = {true, true, read_categorize},
    [ITEM_GAPS] = {true, true, read_gaps},
    [ITEM_MATRIX] = {true, true, read_matrix},
    [ITEM_HOTSPOT] = {true, true, read_hotspot},
    [ITEM_LIST] = {true, true, read_list},
    [ITEM_NUMBER] = {true, true, read_number},
    [ITEM_SHORT] = {true, true, read_short},
    [ITEM_MONTH] = {true, true, read_month},
    [ITEM_DATE] = {true, true, read_date},
    [ITEM_SHARES] = {false, true, read_shares},
};

static bool find_kind(const struct node *node, enum sheet_kind sheet, enum item_kind *kind)
{
    return item_kind_from_name(node->word, kind) &&
           (sheet == SHEET_TEST ? kinds[*kind].in_test : kinds[*kind].in_survey);
}

// A single with options in a scene is a decision; what else is asked on pages has a key, as in a
// test.
static enum sheet_kind asked_as(const struct node *node, enum sheet_kind sheet)
{
    bool decision = sheet == SHEET_SCENARIO && node_is(node, "single");
    if (sheet != SHEET_EXERCISE && sheet != SHEET_SCENARIO) {
        return sheet;
    }
    for (int i = 0; decision && i < node->parts->count; i++) {
        const char *word = value_text(value_of(&node->parts->values[i], "word"));
        if (word && strcmp(word, "option") == 0) {
            return SHEET_SCENARIO;
        }
    }
    return SHEET_TEST;
}

// Nobody is led back to where the question stands, and nobody is asked again.
static void refuse_on_page(struct reader *reader, const struct node *node)
{
    static const char *const fields[] = {"review", "hints", "tags", "variant_of"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        refuse_field(reader, node, fields[i], "belongs in tests, not on a page");
    }
    refuse_field(reader, node, "when", "belongs to the page that it stands on");
    refuse_field(reader, node, "required", "belongs in surveys; on a page nobody has to answer");
}

static void read_rules(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                       struct item *item)
{
    item->ordered = read_flag(reader, node, "ordered");
    if (sheet == SHEET_EXERCISE || sheet == SHEET_SCENARIO) {
        refuse_on_page(reader, node);
        item->required = true; // there is no "no answer": who does not answer goes on
        return;
    }
    item->required = read_flag(reader, node, "required");
    if (sheet == SHEET_CHECKLIST) {
        item->ordered = true; // from done to not done
        return;
    }
    if (sheet == SHEET_SURVEY) {
        return;
    }
    refuse_field(reader, node, "required", "belongs in surveys; a test asks for every answer");
    item->required = true;
    if (item->review_count == 0 && !node_has(node, "review") && !node_allows(node, "review")) {
        reader_warn(reader, node, "review is missing: name the pages that teach it");
    }
}

void read_item(struct reader *reader, const struct node *node, enum sheet_kind place,
               struct item *item)
{
    const enum sheet_kind sheet = asked_as(node, place);
    item->id = read_name(reader, node, "id");
    if (!find_kind(node, sheet, &item->kind)) {
        reader_error(reader, node, "does not belong in a %s", sheet_kind_name(sheet));
        return;
    }
    item->when = read_condition(reader, node, "when");
    item->review_count = read_names(reader, node, "review", &item->review);
    read_text_needed(reader, node, "stem", stem_rule, &item->stem);
    read_reason(reader, node, sheet, &item->feedback);
    read_rules(reader, node, place, item);
    kinds[item->kind].read(reader, node, sheet, item);
    read_item_scoring(reader, node, sheet, item);
    read_scripted(reader, node, place, item);
    teaching_item(reader, node, sheet, item);
}
