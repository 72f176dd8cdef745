// content_ask: what a module's functions say of a learner.
#include "module/content.h"
#include "module/prose.h"
#include "module/workers.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void write_list(struct buffer *message, const struct response *response)
{
    wire_begin(message, VALUE_LIST, response->count);
    for (int i = 0; i < response->count; i++) {
        wire_add_text(message, response->values[i]);
    }
}

static void write_amount(struct buffer *message, double number)
{
    if (number == (double)(int64_t)number) { // so that a text quotes 30 and not 30.0
        wire_add_integer(message, (int64_t)number);
    } else {
        wire_add_number(message, number);
    }
}

static void write_number(struct buffer *message, const char *text)
{
    double number = 0;
    item_number(text, &number, NULL);
    write_amount(message, number);
}

// "LEFT=RIGHT" as a table in which answers.ITEM.LEFT is "RIGHT".
static void write_pairs(struct buffer *message, const struct response *response, bool numbers)
{
    wire_begin(message, VALUE_MAP, response->count);
    for (int i = 0; i < response->count; i++) {
        const char *equals = strchr(response->values[i], '=');
        wire_add_string(message, response->values[i], (size_t)(equals - response->values[i]));
        if (numbers) {
            write_number(message, equals + 1);
        } else {
            wire_add_text(message, equals + 1);
        }
    }
}

static bool has_pairs(enum item_kind kind)
{
    return kind == ITEM_MATCH || kind == ITEM_CATEGORIZE || kind == ITEM_GAPS ||
           kind == ITEM_MATRIX || kind == ITEM_SHARES;
}

// Whether the values have to be taken apart, which only what the item takes can be.
static bool has_form(enum item_kind kind)
{
    return has_pairs(kind) || kind == ITEM_NUMBER;
}

// What somebody wrote freely is told to nobody, and so never quoted: when a person is erased,
// nothing of it is left in what functions made of it.
static bool is_own_words(const struct item *item)
{
    return item->kind == ITEM_TEXT || (item->kind == ITEM_SHORT && item->choice_count == 0);
}

static void write_response(struct buffer *message, const struct response *response,
                           const struct item *item)
{
    const enum item_kind kind = item->kind;
    if (is_own_words(item)) {
        wire_add(message, VALUE_TRUE);
    } else if (has_pairs(kind)) {
        write_pairs(message, response, kind == ITEM_SHARES);
    } else if (kind == ITEM_NUMBER) {
        write_number(message, response->values[0]);
    } else if (kind == ITEM_MULTIPLE || kind == ITEM_ORDER || kind == ITEM_HOTSPOT) {
        write_list(message, response);
    } else {
        wire_add_text(message, response->values[0]);
    }
}

static const struct item *find_item(const struct module *module, const char *id)
{
    for (int i = 0; i < module->sheet_count; i++) {
        const struct item *item = sheet_item(&module->sheets[i], id);
        if (item) {
            return item;
        }
    }
    return NULL;
}

// Only what the module itself asks, and of each item the last answer.
static bool may_know(const struct module *module, const struct learned *learned, int number)
{
    const char *item = learned->answers[number].item;
    const struct item *asked = find_item(module, item);
    const struct response *response = learned->answers[number].response;
    struct fault fault;
    if (!asked || response->count == 0 ||
        (has_form(asked->kind) && !item_accepts(asked, response, &fault))) {
        return false;
    }
    for (int i = number + 1; i < learned->answer_count; i++) {
        if (strcmp(learned->answers[i].item, item) == 0) {
            return false;
        }
    }
    return true;
}

static void write_learner(struct buffer *message, const struct learned *learned)
{
    wire_add_text(message, "learner");
    wire_begin(message, VALUE_MAP, learned->role ? 3 : 2);
    if (learned->role) {
        wire_add_text(message, "role");
        wire_add_text(message, learned->role);
    }
    wire_add_text(message, "scores");
    wire_begin(message, VALUE_MAP, learned->score_count);
    for (int i = 0; i < learned->score_count; i++) {
        wire_add_text(message, learned->scores[i].checklist);
        write_amount(message, learned->scores[i].points);
    }
    wire_add_text(message, "completed");
    wire_begin(message, VALUE_MAP, learned->completed_count);
    for (int i = 0; i < learned->completed_count; i++) {
        wire_add_text(message, learned->completed[i]);
        wire_add(message, VALUE_TRUE);
    }
}

static void write_drawn(struct buffer *message, const struct learned *learned)
{
    wire_add_text(message, "drawn");
    wire_begin(message, VALUE_MAP, learned->drawn_count);
    for (int i = 0; i < learned->drawn_count; i++) {
        const struct drawn_item *item = &learned->drawn[i];
        wire_add_text(message, item->item);
        wire_begin(message, VALUE_MAP, item->count);
        for (int j = 0; j < item->count; j++) {
            wire_add_text(message, item->values[j].name);
            if (item->values[j].word) {
                wire_add_text(message, item->values[j].value);
            } else {
                write_amount(message, strtod(item->values[j].value, NULL));
            }
        }
    }
}

static void write_question(struct buffer *message, const struct module *module,
                           const struct learned *learned)
{
    int known = 0;
    for (int i = 0; i < learned->answer_count; i++) {
        known += may_know(module, learned, i);
    }
    wire_begin(message, VALUE_MAP, 5);
    wire_add_text(message, "language");
    wire_add_text(message, language_codes[learned->language]);
    wire_add_text(message, "pose");
    wire_add(message, learned->pose ? VALUE_TRUE : VALUE_FALSE);
    write_learner(message, learned);
    write_drawn(message, learned);
    wire_add_text(message, "answers");
    wire_begin(message, VALUE_MAP, known);
    for (int i = 0; i < learned->answer_count; i++) {
        if (may_know(module, learned, i)) {
            const char *id = learned->answers[i].item;
            wire_add_text(message, id);
            write_response(message, learned->answers[i].response, find_item(module, id));
        }
    }
}

static bool take_text(const char *path, const struct value *value, const struct giving *giving,
                      struct arena *arena, struct text *text, struct fault *fault)
{
    char wrong[PROSE_FAULT_LENGTH];
    for (int i = 0; i < LANGUAGES; i++) {
        const struct value *said = value_of(value, language_codes[i]);
        if (said->kind != VALUE_STRING) {
            return fault_set(fault, "%s:1: error: a function gives no text", path);
        }
        if (!prose_check(said->text, said->length, giving->rule, wrong)) {
            return fault_set(fault, "%s:1: error: a function gives a text that %s", path, wrong);
        }
        text->in[i] = arena_text(arena, said->text);
    }
    return true;
}

static int line_in(const struct asked *asked, const struct value *line)
{
    bool known = line->kind == VALUE_INTEGER && line->integer >= 1 &&
                 line->integer <= asked->script.source.lines;
    return known ? (int)line->integer : 1;
}

static bool fault_of_function(const struct asked *asked, const struct value *value,
                              struct fault *fault)
{
    const int line = line_in(asked, value_of(value, "line"));
    const char *text = value_text(value_of(value, "failed"));
    return fault_set(fault, "%s:%d: error: %s", asked->path, line,
                     text ? text : "a function fails");
}

// Whether the function has a turn: that of a scripted item is asked for an attempt only.
static bool has_turn(const struct giving *giving, const struct learned *learned)
{
    bool turn = !giving->scripted || giving->gives == GIVES_CONDITION;
    for (int i = 0; learned->pose && i < learned->drawn_count && !turn; i++) {
        turn = strcmp(learned->drawn[i].item, giving->scripted) == 0;
    }
    return turn;
}

static bool take_number(const struct value *value, double *number)
{
    *number = value->kind == VALUE_INTEGER ? (double)value->integer : value->number;
    return (value->kind == VALUE_INTEGER || value->kind == VALUE_NUMBER) && isfinite(*number);
}

static bool take_day(const struct value *value, struct arena *arena, const char **day)
{
    const char *text = value_text(value);
    *day = arena_text(arena, text);
    return text && strlen(text) <= strlen("2026-11-21");
}

static bool take_one(const struct asked *asked, int number, const struct value *value,
                     struct arena *arena, struct said *said, struct fault *fault)
{
    const struct giving *giving = &asked->givings[number];
    switch (giving->gives) {
    case GIVES_TEXT:
        return take_text(asked->path, value, giving, arena, &said->text, fault);
    case GIVES_NUMBER:
        return take_number(value, &said->number) ||
               fault_set(fault, "%s:1: error: a function gives no number", asked->path);
    case GIVES_DAY:
        return take_day(value, arena, &said->day) ||
               fault_set(fault, "%s:1: error: a function gives no day", asked->path);
    case GIVES_CONDITION:
        said->yes = value->kind == VALUE_TRUE;
        return value->kind == VALUE_TRUE || value->kind == VALUE_FALSE ||
               fault_set(fault, "%s:1: error: a function says neither yes nor no", asked->path);
    default:
        return true;
    }
}

static bool take_said(const struct asked *asked, const struct learned *learned,
                      const struct value *results, struct arena *arena, struct said *said,
                      struct fault *fault)
{
    for (int i = 0; i < asked->module->function_count; i++) {
        const struct value *value = &results->values[i];
        said[i] = (struct said){0};
        if (value_of(value, "failed")->kind != VALUE_NIL) {
            return fault_of_function(asked, value, fault);
        }
        if (has_turn(&asked->givings[i], learned) &&
            !take_one(asked, i, value, arena, &said[i], fault)) {
            return false;
        }
    }
    return true;
}

static bool take_answer(const struct asked *asked, const struct learned *learned,
                        const struct buffer *answer, struct arena *arena, struct said *said,
                        struct fault *fault)
{
    struct value value;
    struct arena *reading = arena_new();
    bool done = wire_read(reading, answer->text, answer->length, &value, fault);
    const struct value *results = done ? value_of(&value, "results") : NULL;
    if (done && value_of(&value, "ended")->kind != VALUE_NIL) {
        const char *why = value_text(value_of(&value, "ended"));
        const struct value *line = value_of(&value, "line");
        done = fault_set(fault, "%s:%d: error: %s", asked->path, line_in(asked, line),
                         why ? why : "it ended");
    } else if (done &&
               (results->kind != VALUE_LIST || results->count != asked->module->function_count)) {
        done = fault_set(fault, "%s:1: error: its worker is not to be understood", asked->path);
    }
    done = done && take_said(asked, learned, results, arena, said, fault);
    arena_free(reading);
    return done;
}

bool content_ask(struct content *content, const struct module *module,
                 const struct learned *learned, struct arena *arena, struct said *said,
                 struct fault *fault)
{
    struct asked *asked = workers_find(content->workers, module);
    if (!asked) {
        return module->function_count == 0 ||
               fault_set(fault, "the module \"%s\" cannot be asked", module->id);
    }
    struct buffer question = {0};
    struct buffer answer = {0};
    write_question(&question, module, learned);
    bool done = workers_ask(content->workers, asked, &question, &answer, fault) &&
                take_answer(asked, learned, &answer, arena, said, fault);
    buffer_free(&question);
    buffer_free(&answer);
    return done;
}
