// A number with what is taken and what is right.
#include "module/read_fields.h"
#include "module/read_kinds.h"

#include <stdio.h>
#include <string.h>

static const struct prose_rule unit_rule = {.characters = 20, .one_line = true};
static const struct range decimals_range = {0, 3};
static const double number_most = 999999999;
static const struct amount_range taken = {-999999999, 999999999};

enum field { ANSWER, FROM, TO, LEAST, MOST, FIELDS };

static const char *const names[FIELDS] = {"answer", "from", "to", "least", "most"};

// What the author says, each field read once.
struct given {
    bool there[FIELDS];
    struct amount amount[FIELDS];
    bool faulty; // one of them was complained of
};

static struct given read_given(struct reader *reader, const struct node *node)
{
    struct given given = {.faulty = false};
    for (int i = 0; i < FIELDS; i++) {
        given.there[i] = read_amount(reader, node, names[i], taken, &given.amount[i]);
        given.faulty = given.faulty || (!given.there[i] && node_has(node, names[i]));
    }
    return given;
}

// How many digits the number has behind the point, as people write it; more than fit if it is tiny.
static int decimals_of(double number)
{
    char text[40];
    snprintf(text, sizeof text, "%.15g", number);
    const char *point = strchr(text, '.');
    return strchr(text, 'e') ? decimals_range.most + 1 : point ? (int)strlen(point + 1) : 0;
}

// As many digits behind the point as said, or as the fixed numbers have that are given here.
static int read_decimals(struct reader *reader, const struct node *node, const struct given *given)
{
    int needed = 0;
    bool functions = false;
    for (int i = 0; i < FIELDS; i++) {
        const struct amount *amount = &given->amount[i];
        const int decimals = amount->function > 0 ? 0 : decimals_of(amount->number);
        functions = functions || amount->function > 0;
        needed = decimals > needed ? decimals : needed;
    }
    const int otherwise = functions ? needed : decimals_range.most;
    const int said = read_whole(reader, node, "decimals", decimals_range, otherwise);
    for (int i = 0; i < FIELDS; i++) {
        if (given->there[i] && decimals_of(given->amount[i].number) > said) {
            reader_error(reader, node, "%s: %.15g has more than %d digits behind the point%s",
                         names[i], given->amount[i].number, said,
                         functions && !node_has(node, "decimals") ? ": set decimals" : "");
        }
    }
    return node_has(node, "decimals") ? said : needed;
}

static void read_bounds(struct reader *reader, const struct node *node, const struct given *given,
                        struct numbers *numbers)
{
    numbers->least = given->there[LEAST] ? given->amount[LEAST].number : 0;
    numbers->most = given->there[MOST] ? given->amount[MOST].number : number_most;
    if (numbers->least >= numbers->most) {
        reader_error(reader, node, "most: %.15g is not over least, which is %.15g", numbers->most,
                     numbers->least);
    }
}

static void check_key(struct reader *reader, const struct node *node, const struct numbers *numbers)
{
    if (numbers->from > numbers->to) {
        reader_error(reader, node, "to: %.15g is under from, which is %.15g", numbers->to,
                     numbers->from);
    } else if (numbers->from < numbers->least || numbers->to > numbers->most) {
        reader_error(reader, node,
                     "what is right (%.15g to %.15g) is not all taken (%.15g to "
                     "%.15g): set least and most",
                     numbers->from, numbers->to, numbers->least, numbers->most);
    } else if (numbers->from <= numbers->least && numbers->to >= numbers->most) {
        reader_error(reader, node, "all that is taken is right");
    }
}

static void read_key(struct reader *reader, const struct node *node, const struct given *given,
                     struct numbers *numbers)
{
    const bool range = node_has(node, "from") || node_has(node, "to");
    numbers->keyed = true;
    if (node_has(node, "answer")) {
        refuse_field(reader, node, "from", "is said by answer already");
        refuse_field(reader, node, "to", "is said by answer already");
        numbers->from = numbers->to = given->amount[ANSWER].number;
        numbers->from_function = numbers->to_function = given->amount[ANSWER].function;
    } else if (range) {
        numbers->from = given->there[FROM] ? given->amount[FROM].number : numbers->least;
        numbers->to = given->there[TO] ? given->amount[TO].number : numbers->most;
        numbers->from_function = given->amount[FROM].function;
        numbers->to_function = given->amount[TO].function;
    } else {
        reader_error(reader, node, "answer is missing, or from and to");
        return;
    }
    if (!given->faulty) {
        check_key(reader, node, numbers);
    }
}

void read_number(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                 struct item *item)
{
    const struct given given = read_given(reader, node);
    item->numbers.decimals = read_decimals(reader, node, &given);
    read_bounds(reader, node, &given, &item->numbers);
    read_text_field(reader, node, "unit", unit_rule, &item->numbers.unit);
    if (sheet == SHEET_TEST) {
        read_key(reader, node, &given, &item->numbers);
        want_feedback(reader, node, node);
        return;
    }
    for (int i = ANSWER; i <= TO; i++) {
        refuse_field(reader, node, names[i], "belongs in tests");
    }
}
