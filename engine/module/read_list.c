// One of many: choices that are looked for by typing.
#include "module/read_choices.h"
#include "module/read_fields.h"
#include "module/read_kinds.h"

#include <string.h>

static const struct prose_rule reading_rule = {.characters = 100, .one_line = true};
static const struct prose_rule entry_rule = {.characters = 100, .one_line = true};
static const struct range entries_range = {2, 100};

static void read_reading(struct reader *reader, const struct node *node, const struct value *value,
                         struct choice *choice)
{
    char fault[PROSE_FAULT_LENGTH];
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
    } else if (value->kind != VALUE_NIL && value->kind != VALUE_STRING) {
        reader_error(reader, node, "reading: has to be a text in quotes");
    } else if (value->kind == VALUE_STRING &&
               !prose_check(value->text, value->length, reading_rule, fault)) {
        reader_error(reader, node, "reading: %s", fault);
    } else if (value->kind == VALUE_STRING) {
        const char *reading = arena_text(reader->arena, value->text);
        choice->reading = (struct text){.in = {reading, reading}};
    }
}

static void read_entries(struct reader *reader, const struct node *node, enum sheet_kind sheet,
                         struct item *item)
{
    const bool all = read_choices(reader, node, sheet, item);
    for (int i = 0; i < item->choice_count; i++) {
        struct node entry;
        if (!read_node(reader, &node->parts->values[i], &entry)) {
            continue;
        }
        read_reading(reader, &entry, node_field(&entry, "reading"), &item->choices[i]);
        if (node_is(&entry, "wrong")) {
            want_feedback(reader, &entry, node);
        }
    }
    if (all && sheet == SHEET_TEST) {
        check_one_right(reader, node, item);
    }
}

// One that comes with the program; it came through the worker as everything else.
static void read_known_entry(struct reader *reader, const struct node *node,
                             const struct value *entry, struct choice *choice)
{
    const char *id = value_text(value_of(entry, "id"));
    if (!id || !prose_is_name(id)) {
        reader->faulty = true;
        id = "";
    }
    choice->id = arena_text(reader->arena, id);
    read_text(reader, node, value_of(entry, "text"), "of", entry_rule, &choice->text);
    read_reading(reader, node, value_of(entry, "reading"), choice);
}

static void read_known(struct reader *reader, const struct node *node, struct item *item)
{
    const struct value *list = node_field(node, "of");
    if (list->kind != VALUE_LIST || list->count < entries_range.least ||
        list->count > entries_range.most) {
        reader->faulty = true;
        return;
    }
    item->choice_count = list->count;
    item->choices = arena_take(reader->arena, (size_t)list->count, sizeof *item->choices);
    for (int i = 0; i < list->count; i++) {
        read_known_entry(reader, node, &list->values[i], &item->choices[i]);
    }
    check_choice_ids(reader, node, item);
}

static void read_answer(struct reader *reader, const struct node *node, struct item *item)
{
    const char *answer = read_name(reader, node, "answer");
    bool found = false;
    for (int i = 0; i < item->choice_count; i++) {
        item->choices[i].correct = strcmp(item->choices[i].id, answer) == 0;
        found = found || item->choices[i].correct;
    }
    if (!found && answer[0] != '\0' && item->choice_count > 0) {
        reader_error(reader, node, "answer: the list has no \"%s\"", answer);
    }
    want_feedback(reader, node, node);
}

void read_list(struct reader *reader, const struct node *node, enum sheet_kind sheet,
               struct item *item)
{
    const bool known = node_has(node, "of");
    if (!known) {
        read_entries(reader, node, sheet, item);
    } else {
        read_known(reader, node, item);
    }
    if (known && node->parts->count > 0) {
        reader_error(reader, node, "has choices of its own, and a list in `of`");
    }
    if (known && sheet == SHEET_TEST) {
        read_answer(reader, node, item);
    } else {
        refuse_field(reader, node, "answer", "belongs in tests, to a list with `of`");
    }
}
