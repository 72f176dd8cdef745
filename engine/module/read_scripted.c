#include "module/read_scripted.h"

#include "learning/item_each.h"
#include "learning/vary.h"

#include <math.h>
#include <string.h>

static const struct prose_rule word_rule = {.characters = 60, .one_line = true};
static const double number_most = 999999999;

enum { NAME_LENGTH_MOST = 30, VALUES_MOST = 100, STEPS_MOST = 1000000 };

// ---- vary

static bool is_name(const char *text)
{
    for (const char *at = text; *at; at++) {
        const bool letter = (*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z');
        const bool digit = (*at >= '0' && *at <= '9') || *at == '_';
        if (!letter && !(digit && at > text)) {
            return false;
        }
    }
    return *text && strlen(text) <= NAME_LENGTH_MOST;
}

static bool take_number(const struct value *value, double *number)
{
    *number = value->kind == VALUE_INTEGER  ? (double)value->integer
              : value->kind == VALUE_NUMBER ? value->number
                                            : NAN;
    return fabs(*number) <= number_most; // which NAN is not
}

static bool read_value(struct reader *reader, const struct value *value, struct varied *varied)
{
    char fault[PROSE_FAULT_LENGTH];
    double number;
    varied->word = value->kind == VALUE_STRING;
    if (varied->word) {
        varied->text = arena_text_part(reader->arena, value->text, value->length);
        return value->length > 0 && prose_check(value->text, value->length, word_rule, fault);
    }
    if (!take_number(value, &number)) {
        return false;
    }
    varied->text = vary_number(number, reader->arena);
    return true;
}

static void read_values(struct reader *reader, const struct node *node, const struct value *list,
                        struct vary *vary)
{
    struct varied *values = arena_take(reader->arena, VALUES_MOST, sizeof *values);
    if (list->count < 2 || list->count > VALUES_MOST) {
        reader_error(reader, node, "vary, %s: needs 2 to %d values, and has %d", vary->name,
                     VALUES_MOST, list->count);
        return;
    }
    vary->values = values;
    vary->value_count = list->count;
    for (int i = 0; i < list->count; i++) {
        if (list->values[i].kind == VALUE_FAULTY) {
            reader->faulty = true;
        } else if (!read_value(reader, &list->values[i], &values[i])) {
            reader_error(reader, node,
                         "vary, %s %d: has to be a number, or a text of 60 characters on one line",
                         vary->name, i + 1);
        }
    }
}

static void read_steps(struct reader *reader, const struct node *node, const struct value *range,
                       struct vary *vary)
{
    static const struct value one = {.kind = VALUE_INTEGER, .integer = 1};
    const struct value *step = value_of(range, "step");
    double to;
    if (!take_number(value_of(range, "from"), &vary->from) ||
        !take_number(value_of(range, "to"), &to) ||
        !take_number(step->kind == VALUE_NIL ? &one : step, &vary->step)) {
        reader_error(reader, node, "vary, %s: needs from and to, numbers of at most 9 digits",
                     vary->name);
        return;
    }
    const double steps = vary->step >= 1e-3 ? floor((to - vary->from) / vary->step + 1e-6) : -1;
    if (steps < 1 || steps >= STEPS_MOST) {
        reader_error(reader, node,
                     "vary, %s: makes no choice: from has to be under to, and step 0.001 or more, "
                     "with at most a million steps",
                     vary->name);
        return;
    }
    vary->value_count = (int)steps + 1;
}

static void read_vary(struct reader *reader, const struct node *node, const struct value *value,
                      struct vary *vary)
{
    const char *name = value_text(value_of(value, "name"));
    const struct value *values = value_of(value, "values");
    vary->value_count = 1;
    vary->name = "";
    if (!name || !is_name(name) || (values->kind != VALUE_LIST && values->kind != VALUE_MAP)) {
        reader->faulty = true; // which the worker complained of
        return;
    }
    vary->name = arena_text(reader->arena, name);
    if (values->kind == VALUE_LIST) {
        read_values(reader, node, values, vary);
    } else {
        read_steps(reader, node, values, vary);
    }
}

static void read_varies(struct reader *reader, const struct node *node, struct item *item)
{
    const struct value *list = node_field(node, "vary");
    if (list->kind != VALUE_LIST) {
        reader->faulty = true;
        return;
    }
    if (list->count < 1 || list->count > VARIES_MOST) {
        reader_error(reader, node, "vary: needs 1 to %d names, and has %d", VARIES_MOST,
                     list->count);
        return;
    }
    struct vary *varies = arena_take(reader->arena, (size_t)list->count, sizeof *varies);
    for (int i = 0; i < list->count; i++) {
        read_vary(reader, node, &list->values[i], &varies[i]);
    }
    item->varies = varies;
    item->vary_count = list->count;
}

// ---- what makes an item scripted

static bool key_is_given(const struct item *item)
{
    bool given = item->numbers.from_function > 0 || item->numbers.to_function > 0 ||
                 item->days.from_function > 0 || item->days.to_function > 0;
    for (int i = 0; i < item->choice_count && item->kind == ITEM_SHORT; i++) {
        given = given || item->choices[i].text.function > 0;
    }
    return given;
}

struct owning {
    struct reader *reader;
    const char *item;
    int functions;
};

static void own(struct owning *owning, int function)
{
    if (function > 0) {
        owning->reader->givings[function - 1].scripted = owning->item;
        owning->functions++;
    }
}

static void own_text(void *context, const char *key, struct text *text)
{
    (void)key;
    own(context, text->function);
}

static void own_functions(struct reader *reader, const struct node *node, const struct item *item)
{
    struct owning owning = {.reader = reader, .item = item->id};
    item_each_text(item, own_text, &owning);
    own(&owning, item->numbers.from_function);
    own(&owning, item->numbers.to_function);
    own(&owning, item->days.from_function);
    own(&owning, item->days.to_function);
    if (owning.functions == 0) {
        reader_error(reader, node, "vary: no function says anything of what is drawn");
    }
    own(&owning, item->when);
}

void read_scripted(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                   struct item *item)
{
    const bool varies = node_has(node, "vary");
    item->scripted = varies || key_is_given(item);
    if (!item->scripted) {
        return;
    }
    if (sheet != SHEET_TEST) {
        reader_error(reader, node,
                     varies ? "vary: belongs in tests"
                            : "what is right may be a function only in tests");
        return;
    }
    if (varies) {
        read_varies(reader, node, item);
    }
    own_functions(reader, node, item);
}
