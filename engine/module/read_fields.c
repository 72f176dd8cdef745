#include "module/read_fields.h"

#include <math.h>

const struct prose_rule feedback_rule = {.characters = 800};

void refuse_field(struct reader *reader, const struct node *node, const char *field,
                  const char *why)
{
    if (node_has(node, field)) {
        reader_error(reader, node, "%s: %s", field, why);
    }
}

void read_reason(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 struct text *reason)
{
    read_text_field(reader, node, "feedback", feedback_rule, reason);
    if (sheet == SHEET_SURVEY) {
        refuse_field(reader, node, "feedback", "belongs in tests: here nothing is wrong");
    }
}

void want_feedback(struct reader *reader, const struct node *node, const struct node *item)
{
    if (!node_has(node, "feedback") && !node_has(item, "feedback") &&
        !node_allows(item, "feedback")) {
        reader_warn(reader, node, "feedback is missing: say why it is tempting and what is better");
    }
}

static bool take_fraction(struct reader *reader, const struct node *node, const char *field,
                          const struct value *value, struct amount_range range, double *number)
{
    if (value->kind == VALUE_NIL) {
        return false;
    }
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
        return false;
    }
    *number = value->kind == VALUE_INTEGER  ? (double)value->integer
              : value->kind == VALUE_NUMBER ? value->number
                                            : NAN;
    if (isnan(*number)) {
        reader_error(reader, node, "%s: has to be a number", field);
        return false;
    }
    if (*number < range.least || *number > range.most) {
        reader_error(reader, node, "%s: %.15g is not between %.15g and %.15g", field, *number,
                     range.least, range.most);
        return false;
    }
    return true;
}

bool read_fraction(struct reader *reader, const struct node *node, const char *field, double least,
                   double most, double *number)
{
    return take_fraction(reader, node, field, node_field(node, field),
                         (struct amount_range){least, most}, number);
}

bool read_amount(struct reader *reader, const struct node *node, const char *field,
                 struct amount_range range, struct amount *amount)
{
    const struct value *value = node_field(node, field);
    *amount = (struct amount){.function = 0};
    if (is_function(value)) {
        amount->function =
            read_function(reader, value, (struct giving){.gives = GIVES_NUMBER}, &value);
        if (amount->function == 0) {
            return false;
        }
    }
    return take_fraction(reader, node, field, value, range, &amount->number);
}

bool is_fixed(struct reader *reader, const struct node *node, const struct value *text,
              const char *what)
{
    if (!is_function(text)) {
        return true;
    }
    reader_error(reader, node, "%s may not be a function: it says what is right", what);
    return false;
}

int read_text_list(struct reader *reader, const struct node *node, const char *field,
                   struct range range, struct prose_rule rule, struct text **texts)
{
    const struct value *list = node_field(node, field);
    if (list->kind != VALUE_LIST) {
        reader->faulty = true;
        return 0;
    }
    if (list->count < range.least || list->count > range.most) {
        reader_error(reader, node, "%s: the number of them (%d) has to be from %d to %d", field,
                     list->count, range.least, range.most);
        return 0;
    }
    *texts = arena_take(reader->arena, (size_t)list->count, sizeof **texts);
    for (int i = 0; i < list->count; i++) {
        const char *what = arena_format(reader->scratch, "%s %d", field, i + 1);
        read_text(reader, node, &list->values[i], what, rule, &(*texts)[i]);
    }
    return list->count;
}
