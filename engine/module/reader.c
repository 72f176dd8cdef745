#include "module/reader.h"

#include "module/limits.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void add(struct reader *reader, const struct node *node, bool error, const char *text)
{
    struct spot spot = {reader->file, node->line};
    reader->faulty = reader->faulty || error;
    complain(reader->complaints, spot, error, "%s: %s", node->name, text);
}

void reader_error(struct reader *reader, const struct node *node, const char *format, ...)
{
    char text[COMPLAINT_LENGTH_MOST];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    add(reader, node, true, text);
}

void reader_warn(struct reader *reader, const struct node *node, const char *format, ...)
{
    char text[COMPLAINT_LENGTH_MOST];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    add(reader, node, false, text);
}

bool node_allows(const struct node *node, const char *mistake)
{
    const struct value *allow = node_field(node, "allow");
    for (int i = 0; allow->kind == VALUE_LIST && i < allow->count; i++) {
        const char *name = value_text(&allow->values[i]);
        if (name && strcmp(name, mistake) == 0) {
            return true;
        }
    }
    return allow->kind == VALUE_FAULTY;
}

static const char *name_of(struct reader *reader, const char *word, const struct value *fields)
{
    const char *id = value_text(value_of(fields, "id"));
    return id ? arena_format(reader->scratch, "%s \"%.40s\"", word, id)
              : arena_text(reader->scratch, word);
}

static int line_of(const struct reader *reader, const struct value *value)
{
    const struct value *line = value_of(value, "line");
    bool sound =
        line->kind == VALUE_INTEGER && line->integer >= 1 && line->integer <= reader->lines;
    return sound ? (int)line->integer : 1;
}

bool read_node(struct reader *reader, const struct value *value, struct node *node)
{
    static const struct value none = {.kind = VALUE_LIST};
    const char *word = value_text(value_of(value, "word"));
    if (value->kind != VALUE_MAP || !word || strlen(word) > 20) {
        reader->faulty = true;
        return false;
    }
    const struct value *parts = value_of(value, "parts");
    node->word = word;
    node->line = line_of(reader, value);
    node->fields = value_of(value, "fields");
    node->parts = parts->kind == VALUE_LIST ? parts : &none;
    node->parts_faulty = parts->kind != VALUE_LIST;
    node->name = name_of(reader, word, node->fields);
    reader->faulty = reader->faulty || node->parts_faulty;
    return true;
}

bool node_is(const struct node *node, const char *word)
{
    return strcmp(node->word, word) == 0;
}

const struct value *node_field(const struct node *node, const char *name)
{
    return value_of(node->fields, name);
}

bool node_has(const struct node *node, const char *name)
{
    return node_field(node, name)->kind != VALUE_NIL;
}

int read_parts(struct reader *reader, const struct node *node, const char *what, struct range range)
{
    int count = node->parts->count;
    if (count < range.least && !node->parts_faulty) {
        reader_error(reader, node, "too few %s (%d; at least %d)", what, count, range.least);
    } else if (count > range.most) {
        reader_error(reader, node, "too many %s (%d; at most %d)", what, count, range.most);
        return range.most;
    }
    return count;
}

// Says whether the value is of the kind; what the worker complained of is not complained of twice.
static bool is_kind(struct reader *reader, const struct node *node, const char *field,
                    enum value_kind kind, const char *expected)
{
    const struct value *value = node_field(node, field);
    if (value->kind == kind) {
        return true;
    }
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
    } else {
        reader_error(reader, node, "%s: has to be %s", field, expected);
    }
    return false;
}

static const char *check_name(struct reader *reader, const struct node *node, const char *field,
                              const struct value *value)
{
    const char *text = value_text(value);
    if (value->kind == VALUE_FAULTY) {
        reader->faulty = true;
    } else if (!text) {
        reader_error(reader, node, "%s: has to be a name such as \"wifi\"", field);
    } else if (!prose_is_name(text)) {
        reader_error(reader, node,
                     "%s: \"%.80s\" is no name: use a-z, 0-9 and -, at most 64 of them", field,
                     text);
    } else {
        return arena_text(reader->arena, text);
    }
    return "";
}

const char *read_name(struct reader *reader, const struct node *node, const char *field)
{
    if (!node_has(node, field)) {
        reader_error(reader, node, "%s is missing", field);
        return "";
    }
    return check_name(reader, node, field, node_field(node, field));
}

int read_whole(struct reader *reader, const struct node *node, const char *field,
               struct range range, int otherwise)
{
    if (!node_has(node, field) || !is_kind(reader, node, field, VALUE_INTEGER, "a whole number")) {
        return otherwise;
    }
    int64_t number = node_field(node, field)->integer;
    if (number < range.least || number > range.most) {
        reader_error(reader, node, "%s: %lld is not between %d and %d", field, (long long)number,
                     range.least, range.most);
        return otherwise;
    }
    return (int)number;
}

bool read_flag(struct reader *reader, const struct node *node, const char *field)
{
    const struct value *value = node_field(node, field);
    bool flag = value->kind == VALUE_TRUE || value->kind == VALUE_FALSE;
    if (value->kind != VALUE_NIL && !flag) {
        is_kind(reader, node, field, VALUE_TRUE, "true or false");
    }
    return value->kind == VALUE_TRUE;
}

int reader_functions(const struct reader *reader)
{
    return reader->results->kind == VALUE_LIST ? reader->results->count : 0;
}

bool is_function(const struct value *value)
{
    return value_of(value, "function")->kind != VALUE_NIL;
}

// One that stands in several places keeps to the strictest of their rules.
static void stricter(struct prose_rule *rule, struct prose_rule other)
{
    rule->characters = other.characters < rule->characters ? other.characters : rule->characters;
    rule->one_line = rule->one_line || other.one_line;
}

int read_function(struct reader *reader, const struct value *value, struct giving giving,
                  const struct value **sample)
{
    const struct value *number = value_of(value, "function");
    const struct value *results = reader->results;
    const bool known = number->kind == VALUE_INTEGER && results->kind == VALUE_LIST &&
                       reader->givings && number->integer >= 1 && number->integer <= results->count;
    struct giving *claimed = known ? &reader->givings[number->integer - 1] : NULL;
    if (!known || (claimed->gives != GIVES_NOTHING && claimed->gives != giving.gives)) {
        reader->faulty = true;
        return 0;
    }
    if (claimed->gives == GIVES_TEXT) {
        stricter(&giving.rule, claimed->rule);
    }
    *claimed = giving;
    *sample = &results->values[number->integer - 1];
    return (int)number->integer;
}

int read_condition(struct reader *reader, const struct node *node, const char *field)
{
    if (!node_has(node, field) || !is_kind(reader, node, field, VALUE_MAP, "a function")) {
        return 0;
    }
    const struct value *sample;
    const int function = read_function(reader, node_field(node, field),
                                       (struct giving){.gives = GIVES_CONDITION}, &sample);
    if (function > 0 && sample->kind != VALUE_TRUE && sample->kind != VALUE_FALSE) {
        reader->faulty = true;
        return 0;
    }
    return function;
}

bool names_have(const struct names *names, const char *name)
{
    for (int i = 0; i < names->count; i++) {
        if (strcmp(names->list[i], name) == 0) {
            return true;
        }
    }
    return false;
}

int read_names(struct reader *reader, const struct node *node, const char *field,
               const char ***names)
{
    enum { NAMES_MOST = 100 };
    *names = NULL;
    if (!node_has(node, field) || !is_kind(reader, node, field, VALUE_LIST, "a list of names")) {
        return 0;
    }
    const struct value *list = node_field(node, field);
    if (list->count > NAMES_MOST) {
        reader_error(reader, node, "%s: too many names (%d; at most %d)", field, list->count,
                     NAMES_MOST);
        return 0;
    }
    struct names taken = {arena_take(reader->arena, (size_t)list->count, sizeof **names), 0};
    for (int i = 0; i < list->count; i++) {
        const char *name = check_name(reader, node, field, &list->values[i]);
        if (name[0] != '\0' && names_have(&taken, name)) {
            reader_error(reader, node, "%s: \"%s\" comes twice", field, name);
        } else if (name[0] != '\0') {
            taken.list[taken.count++] = name;
        }
    }
    *names = taken.list;
    return taken.count;
}

static const char *const language_names[LANGUAGES] = {
    [JAPANESE] = "Japanese", [ENGLISH] = "English"};

static const char *lead(struct reader *reader, const char *what)
{
    return what ? arena_format(reader->scratch, "%s: ", what) : "";
}

static bool check_language(struct reader *reader, const struct node *node, const char *said,
                           const struct value *value, struct prose_rule rule)
{
    char fault[PROSE_FAULT_LENGTH];
    if (value->kind != VALUE_STRING) {
        reader_error(reader, node, "%s is no text", said);
        return false;
    }
    if (!prose_check(value->text, value->length, rule, fault)) {
        reader_error(reader, node, "%s %s", said, fault);
        return false;
    }
    if (!prose_bold_closed(value->text)) {
        reader_warn(reader, node, "%s begins **bold** that does not end on its line", said);
    }
    return true;
}

static bool read_languages(struct reader *reader, const struct node *node,
                           const struct value *value, const char *what, struct prose_rule rule,
                           struct text *text)
{
    bool sound = true;
    const char *any = NULL;
    for (int i = 0; i < LANGUAGES; i++) {
        const struct value *said = value_of(value, language_codes[i]);
        const char *name =
            arena_format(reader->scratch, "%sthe %s text", lead(reader, what), language_names[i]);
        if (said->kind == VALUE_NIL) {
            continue;
        }
        if (check_language(reader, node, name, said, rule)) {
            text->in[i] = arena_text(reader->arena, said->text);
            any = text->in[i];
        } else {
            sound = false;
        }
    }
    for (int i = 0; i < LANGUAGES; i++) {
        text->in[i] = text->in[i] ? text->in[i] : any ? any : "";
    }
    reader->faulty = reader->faulty || !any;
    return sound && any;
}

bool read_text(struct reader *reader, const struct node *node, const struct value *value,
               const char *what, struct prose_rule rule, struct text *text)
{
    *text = (struct text){.in = {"", ""}};
    if (value->kind != VALUE_MAP) {
        reader->faulty = true;
        return false;
    }
    if (!is_function(value)) {
        *text = (struct text){0};
        return read_languages(reader, node, value, what, rule, text);
    }
    const struct value *result;
    const int function =
        read_function(reader, value, (struct giving){.gives = GIVES_TEXT, .rule = rule}, &result);
    if (function == 0 || result->kind != VALUE_MAP) {
        reader->faulty = true;
        return false;
    }
    *text = (struct text){.function = function};
    return read_languages(reader, node, result, what, rule, text);
}

bool read_text_field(struct reader *reader, const struct node *node, const char *field,
                     struct prose_rule rule, struct text *text)
{
    *text = (struct text){0};
    if (!node_has(node, field)) {
        return true;
    }
    return read_text(reader, node, node_field(node, field), field, rule, text);
}

bool read_text_needed(struct reader *reader, const struct node *node, const char *field,
                      struct prose_rule rule, struct text *text)
{
    if (!node_has(node, field)) {
        *text = (struct text){.in = {"", ""}};
        reader_error(reader, node, "%s is missing", field);
        return false;
    }
    return read_text_field(reader, node, field, rule, text);
}
