#include "record/roll.h"

#include "base/clock.h"
#include "record/asked.h"

#include <cJSON.h>
#include <stdlib.h>
#include <string.h>

// cJSON gives NULL when memory runs out; adding NULL to an object fails, and one failed addition
// makes the whole text unusable. So every addition goes through here and is remembered.
struct json {
    struct store *store; // for the answers; NULL to leave them out
    struct arena *arena;
    struct fault *fault;
    bool whole;
};

static void add(struct json *json, cJSON *object, const char *key, cJSON *value)
{
    if (!value || !cJSON_AddItemToObject(object, key, value)) {
        cJSON_Delete(value);
        json->whole = fault_set(json->fault, "memory ran out: close other programs and try again");
    }
}

static void append(struct json *json, cJSON *array, cJSON *value)
{
    if (!value || !cJSON_AddItemToArray(array, value)) {
        cJSON_Delete(value);
        json->whole = fault_set(json->fault, "memory ran out: close other programs and try again");
    }
}

static void add_text(struct json *json, cJSON *object, const char *key, const char *text)
{
    add(json, object, key, text ? cJSON_CreateString(text) : cJSON_CreateNull());
}

static void add_number(struct json *json, cJSON *object, const char *key, int number)
{
    add(json, object, key, cJSON_CreateNumber(number));
}

static void add_time(struct json *json, cJSON *object, const char *key, int64_t wall)
{
    char text[CLOCK_TEXT_LENGTH];
    clock_text(wall, text);
    add_text(json, object, key, text);
}

static cJSON *response_json(struct json *json, const struct response *response)
{
    cJSON *array = response->declined ? cJSON_CreateNull() : cJSON_CreateArray();
    for (int i = 0; array && i < response->count; i++) {
        append(json, array, cJSON_CreateString(response->values[i]));
    }
    return array;
}

static cJSON *answer_json(struct json *json, const struct attempt_record *attempt,
                          const struct answer_record *answer)
{
    cJSON *object = cJSON_CreateObject();
    const struct item *item = asked_item(attempt, answer, answer->item, json->arena);
    add_text(json, object, "item", answer->item);
    add(json, object, "response", response_json(json, &answer->response));
    add_text(json, object, "language", language_codes[answer->language]);
    if (item) {
        add_text(json, object, "words",
                 asked_answer_words(item, &answer->response, answer->language, json->arena));
    }
    add_text(json, object, "verdict", verdict_name(answer->verdict));
    if (answer->confidence > 0) {
        add_number(json, object, "confidence", answer->confidence);
    }
    add_time(json, object, "at", answer->at);
    return object;
}

static cJSON *answers_json(struct json *json, const struct attempt_record *attempt,
                           const struct answer_records *answers)
{
    cJSON *array = cJSON_CreateArray();
    for (int i = 0; json->whole && i < answers->count; i++) {
        append(json, array, answer_json(json, attempt, &answers->rows[i]));
    }
    return array;
}

static cJSON *text_json(struct json *json, const struct text *text)
{
    cJSON *object = cJSON_CreateObject();
    for (int i = 0; i < LANGUAGES; i++) {
        add_text(json, object, language_codes[i], text_in(text, i, NULL));
    }
    return object;
}

static cJSON *choice_json(struct json *json, const struct choice *choice)
{
    cJSON *object = cJSON_CreateObject();
    add_text(json, object, "id", choice->id);
    add(json, object, "text", text_json(json, &choice->text));
    return object;
}

static cJSON *drawn_values_json(struct json *json, const struct drawn_item *drawn)
{
    cJSON *object = cJSON_CreateObject();
    for (int i = 0; i < drawn->count; i++) {
        const struct drawn *value = &drawn->values[i];
        add(json, object, value->name,
            value->word ? cJSON_CreateString(value->value)
                        : cJSON_CreateNumber(atof(value->value)));
    }
    return object;
}

// As it was asked: the texts in both languages, as one could change the language any time.
static cJSON *question_json(struct json *json, const struct asked *asked)
{
    const struct item *item = asked->item;
    cJSON *object = cJSON_CreateObject();
    add_text(json, object, "item", asked->id);
    if (!item) {
        return object;
    }
    const struct response key = asked_key(item, json->arena);
    const struct text words = {.in = {asked_key_words(item, JAPANESE, json->arena),
                                      asked_key_words(item, ENGLISH, json->arena)}};
    cJSON *choices = cJSON_CreateArray();
    add_text(json, object, "kind", item_kind_name(item->kind));
    add(json, object, "stem", text_json(json, &item->stem));
    for (int i = 0; i < item->choice_count; i++) {
        append(json, choices, choice_json(json, &item->choices[asked->order[i]]));
    }
    add(json, object, "choices", choices);
    add(json, object, "right", response_json(json, &key));
    add(json, object, "right_words", text_json(json, &words));
    if (asked->drawn.count > 0) {
        add(json, object, "drawn", drawn_values_json(json, &asked->drawn));
    }
    return object;
}

static void add_questions(struct json *json, cJSON *object, const struct attempt_record *attempt)
{
    struct answer_records answers = {0};
    cJSON *questions = cJSON_CreateArray();
    json->whole &= store_answers(json->store, attempt->id, json->arena, &answers, json->fault);
    const struct asked_list asked = asked_in(attempt, &answers, json->arena);
    for (int i = 0; json->whole && i < asked.count; i++) {
        append(json, questions, question_json(json, &asked.list[i]));
    }
    add(json, object, "questions", questions);
    add(json, object, "answers", answers_json(json, attempt, &answers));
}

// The ids of what was asked, in that order; of "mail:c,a,b wifi" they are mail and wifi.
static cJSON *drawn_json(struct json *json, const char *drawn)
{
    cJSON *array = cJSON_CreateArray();
    while (array && drawn[0]) {
        const char *id = arena_text_part(json->arena, drawn, strcspn(drawn, ": "));
        append(json, array, cJSON_CreateString(id));
        drawn += strcspn(drawn, " ");
        drawn += strspn(drawn, " ");
    }
    return array;
}

static cJSON *attempt_json(struct json *json, const struct attempt_record *attempt)
{
    cJSON *object = cJSON_CreateObject();
    add_text(json, object, "id", attempt->id);
    add_text(json, object, "sheet", attempt->sheet);
    add_number(json, object, "number", attempt->number);
    add_text(json, object, "course", attempt->course);
    add_text(json, object, "program", attempt->program);
    add_text(json, object, "content", attempt->content);
    if (attempt->missed) {
        add_text(json, object, "round", "missed");
    }
    add_time(json, object, "started_at", attempt->started_at);
    if (attempt->finished) {
        add_time(json, object, "finished_at", attempt->finished_at);
        add_number(json, object, "right", attempt->right);
        add_number(json, object, "total", attempt->total);
    } else {
        add_text(json, object, "finished_at", NULL);
    }
    add(json, object, "complete", cJSON_CreateBool(attempt->complete));
    if (json->store && attempt->drawn) {
        add(json, object, "asked", drawn_json(json, attempt->drawn));
    }
    if (json->store) {
        add_questions(json, object, attempt);
    }
    return object;
}

static cJSON *test_json(struct json *json, const struct roll_test *test)
{
    cJSON *object = cJSON_CreateObject();
    cJSON *attempts = cJSON_CreateArray();
    if (test->attempts[0]->module) {
        add_text(json, object, "module", test->attempts[0]->module);
        add_number(json, object, "version", test->attempts[0]->version);
    }
    add_text(json, object, "sheet", test->attempts[0]->sheet);
    add_text(json, object, "kind", test->attempts[0]->asked_as);
    if (test->completion) {
        add_time(json, object, "completed_at", test->completion->completed_at);
    }
    for (int i = 0; json->whole && i < test->attempt_count; i++) {
        append(json, attempts, attempt_json(json, test->attempts[i]));
    }
    add(json, object, "attempts", attempts);
    return object;
}

static cJSON *tests_json(struct json *json, const struct roll_entry *entry, bool completed)
{
    cJSON *array = cJSON_CreateArray();
    for (int i = 0; json->whole && i < entry->test_count; i++) {
        if ((entry->tests[i].completion != NULL) == completed) {
            append(json, array, test_json(json, &entry->tests[i]));
        }
    }
    return array;
}

static cJSON *sheets_json(struct json *json, const struct roll_test *sheets, int count)
{
    cJSON *array = cJSON_CreateArray();
    for (int i = 0; json->whole && i < count; i++) {
        append(json, array, test_json(json, &sheets[i]));
    }
    return array;
}

static cJSON *entry_json(struct json *json, const struct roll_entry *entry)
{
    cJSON *object = cJSON_CreateObject();
    add_text(json, object, "learner", entry->learner->id);
    add_text(json, object, "name", entry->learner->name);
    add_text(json, object, "organization", entry->learner->organization);
    add_text(json, object, "course", entry->learner->course);
    add_time(json, object, "first_seen", entry->learner->first_seen);
    add_time(json, object, "last_seen", entry->learner->last_seen);
    add(json, object, "completions", tests_json(json, entry, true));
    add(json, object, "in_progress", tests_json(json, entry, false));
    add(json, object, "lessons", sheets_json(json, entry->lessons, entry->lesson_count));
    add(json, object, "surveys", sheets_json(json, entry->others, entry->other_count));
    return object;
}

struct printing {
    struct store *store; // for the answers, or NULL
    FILE *out;
    int count;
};

static bool print_entry(void *context, const struct roll *one, struct arena *arena,
                        struct fault *fault)
{
    struct printing *printing = context;
    struct json json = {.store = printing->store, .arena = arena, .fault = fault, .whole = true};
    cJSON *object = entry_json(&json, &one->entries[0]);
    char *text = json.whole ? cJSON_PrintUnformatted(object) : NULL;
    json.whole = json.whole && (text || fault_set(fault, "memory ran out: close other programs"));
    fprintf(printing->out, "%s\n%s", printing->count++ > 0 ? "," : "", text ? text : "");
    cJSON_free(text);
    cJSON_Delete(object);
    return json.whole;
}

bool roll_json(struct store *store, const char *who, bool answers, FILE *out, struct fault *fault)
{
    struct printing printing = {.store = answers ? store : NULL, .out = out};
    const struct roll_taking taking = {print_entry, &printing};
    fputs("[", out);
    const bool printed = roll_walk(store, who, &taking, fault);
    fputs(printing.count > 0 ? "\n]\n" : "]\n", out);
    return printed;
}
