// Months and dates with what is taken and what is right.
#include "module/read_fields.h"
#include "module/read_kinds.h"

#include <string.h>

// Whether it is a month or date of the calendar, by the rules that take answers.
static bool sound_day(enum item_kind kind, const char *text)
{
    const struct item any = {.id = "", .kind = kind};
    const struct response response = {.values = {text}, .count = 1};
    struct fault fault;
    return item_accepts(&any, &response, &fault) && strcmp(text, "1900") > 0 &&
           strcmp(text, "2101") < 0;
}

// NULL when the field is not there, or after a complaint.
static const char *take_day(struct reader *reader, const struct node *node, const char *field,
                            const struct value *value, enum item_kind kind)
{
    const char *text = value_text(value);
    if (value->kind == VALUE_NIL) {
        return NULL;
    }
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
        return NULL;
    }
    if (!text || !sound_day(kind, text)) {
        reader_error(reader, node, "%s: has to be a %s of 1900 to 2100", field,
                     kind == ITEM_MONTH ? "month such as \"2026-11\""
                                        : "date such as \"2026-11-21\"");
        return NULL;
    }
    return arena_text(reader->arena, text);
}

static const char *read_day(struct reader *reader, const struct node *node, const char *field,
                            enum item_kind kind)
{
    return take_day(reader, node, field, node_field(node, field), kind);
}

// The same where a function may give the day: then it is what that gives without answers.
static const char *read_given_day(struct reader *reader, const struct node *node, const char *field,
                                  enum item_kind kind, int *function)
{
    const struct value *value = node_field(node, field);
    *function = 0;
    if (is_function(value)) {
        *function = read_function(reader, value, (struct giving){.gives = GIVES_DAY}, &value);
        if (*function == 0) {
            return NULL;
        }
    }
    return take_day(reader, node, field, value, kind);
}

// Both are there, and the one is later than the other.
static bool later(const char *one, const char *other)
{
    return one && other && strcmp(one, other) > 0;
}

static void check_key(struct reader *reader, const struct node *node, const struct days *days)
{
    if (later(days->from, days->to)) {
        reader_error(reader, node, "to: %s is before from, which is %s", days->to, days->from);
    } else if (later(days->least, days->from) || later(days->to, days->most) ||
               later(days->from, days->most) || later(days->least, days->to)) {
        reader_error(reader, node, "what is right is not all taken: see least and most");
    }
}

static void read_key(struct reader *reader, const struct node *node, struct item *item)
{
    struct days *days = &item->days;
    if (node_has(node, "answer")) {
        refuse_field(reader, node, "from", "is said by answer already");
        refuse_field(reader, node, "to", "is said by answer already");
        days->from = days->to =
            read_given_day(reader, node, "answer", item->kind, &days->from_function);
        days->to_function = days->from_function;
    } else if (node_has(node, "from") && node_has(node, "to")) {
        days->from = read_given_day(reader, node, "from", item->kind, &days->from_function);
        days->to = read_given_day(reader, node, "to", item->kind, &days->to_function);
    } else {
        reader_error(reader, node, "answer is missing, or from and to");
    }
    check_key(reader, node, days);
}

static void read_days(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                      struct item *item)
{
    static const char why[] = "belongs in tests";
    item->days.least = read_day(reader, node, "least", item->kind);
    item->days.most = read_day(reader, node, "most", item->kind);
    if (later(item->days.least, item->days.most)) {
        reader_error(reader, node, "most: %s is before least, which is %s", item->days.most,
                     item->days.least);
    }
    if (sheet == SHEET_TEST) {
        read_key(reader, node, item);
        want_feedback(reader, node, node);
        return;
    }
    refuse_field(reader, node, "answer", why);
    refuse_field(reader, node, "from", why);
    refuse_field(reader, node, "to", why);
}

void read_month(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                struct item *item)
{
    read_days(reader, node, sheet, item);
}

void read_date(struct reader *reader, const struct node *node, enum sheet_kind sheet,
               struct item *item)
{
    read_days(reader, node, sheet, item);
}
