#include "store/row.h"

#include "base/utf8.h"

#include <cJSON.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

static struct value text_value(const char *text)
{
    return (struct value){.kind = text ? VALUE_TEXT : VALUE_NULL, .text = text};
}

void row_put_text(struct row *row, const char *text)
{
    row->values[row->count++] = text_value(text);
}

void row_put_integer(struct row *row, int64_t number)
{
    row->values[row->count++] = (struct value){.kind = VALUE_INTEGER, .number = number};
}

void row_take_id(struct id *id, const struct value *value)
{
    if (value->kind == VALUE_TEXT && strlen(value->text) < ID_LENGTH) {
        strcpy(id->text, value->text);
    }
}

static bool take_name(const char *text, const char *(*name)(int), int names, int *number)
{
    for (int i = 0; text && i < names; i++) {
        if (strcmp(text, name(i)) == 0) {
            *number = i;
            return true;
        }
    }
    return false;
}

static const char *language_at(int number)
{
    return language_codes[number];
}

static const char *verdict_at(int number)
{
    return verdict_name((enum verdict)number);
}

static const char *departure_at(int number)
{
    return departure_name((enum departure)number);
}

static bool take_language(const struct value *value, struct fact *fact)
{
    int number = 0;
    bool found = take_name(value->text, language_at, LANGUAGES, &number);
    fact->language = (enum language)number;
    return found;
}

// Folding takes out all white space, so that the line end keeps ("ab", "c") and ("a", "bc") apart.
const char *row_folded_key(const char *name, const char *organization, struct arena *arena)
{
    char *first = utf8_folded(name);
    char *second = utf8_folded(organization);
    const char *key = first && second ? arena_format(arena, "%s\n%s", first, second) : NULL;
    free(first);
    free(second);
    return key;
}

static void spread_learner(const struct fact *fact, struct row *row, struct arena *arena)
{
    row_put_text(row, fact->name);
    row_put_text(row, fact->organization);
    row_put_text(row, row_folded_key(fact->name, fact->organization, arena));
}

static bool gather_learner(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    fact->name = row->values[2].text;
    fact->organization = row->values[3].text;
    return fact->name && fact->organization;
}

const char *row_text_hash(const char *text, struct arena *arena)
{
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)text, strlen(text), NULL, 0);
    char *hexadecimal = arena_take(arena, 2 * sizeof hash + 1, 1);
    return sodium_bin2hex(hexadecimal, 2 * sizeof hash + 1, hash, sizeof hash);
}

static void spread_arrival(const struct fact *fact, struct row *row, struct arena *arena)
{
    row_put_text(row, fact->learner.text);
    row_put_text(row, fact->course);
    row_put_text(row, language_codes[fact->language]);
    row_put_text(row, row_text_hash(fact->notice, arena));
    row_put_text(row, fact->notice);
    row_put_text(row, fact->session);
    row_put_text(row, fact->applicant.text[0] ? fact->applicant.text : NULL);
    row_put_text(row, fact->role);
    row_put_text(row, fact->program);
}

static bool gather_arrival(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    fact->arrival = fact->id;
    fact->course = row->values[3].text;
    fact->notice = row->values[6].text;
    fact->session = row->values[7].text;
    row_take_id(&fact->applicant, &row->values[8]);
    fact->role = row->values[9].text;
    fact->program = row->values[10].text;
    return fact->course && fact->notice && fact->program && take_language(&row->values[4], fact);
}

static void spread_place(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    row_put_text(row, fact->arrival.text);
    row_put_text(row, fact->module);
    row_put_integer(row, fact->version);
    row_put_text(row, fact->page);
    row_put_text(row, language_codes[fact->language]);
}

static bool gather_place(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    row_take_id(&fact->arrival, &row->values[2]);
    fact->module = row->values[3].text;
    fact->version = (int)row->values[4].number;
    fact->page = row->values[5].text;
    return fact->module && fact->page && take_language(&row->values[6], fact);
}

static void spread_attempt(const struct fact *fact, struct row *row, struct arena *arena)
{
    row_put_text(row, fact->arrival.text);
    row_put_text(row, fact->module);
    row_put_integer(row, fact->version);
    row_put_text(row, fact->sheet);
    row_put_integer(row, (int64_t)fact->seed); // SQLite's integers have a sign: the same 64 bits
    row_put_integer(row, fact->number);
    row_put_text(row, language_codes[fact->language]);
    row_put_text(row, fact->drawn);
    row_put_text(row, fact->missed ? "missed" : NULL);
    row_put_text(row, fact->asked_as);
    row_put_text(row, row_text_hash(fact->wording, arena));
    row_put_text(row, fact->posed);
    row_put_text(row, fact->content);
    row->beside = fact->wording;
}

static bool gather_attempt(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    fact->attempt = fact->id;
    row_take_id(&fact->arrival, &row->values[2]);
    fact->module = row->values[3].text;
    fact->version = (int)row->values[4].number;
    fact->sheet = row->values[5].text;
    fact->seed = (uint64_t)row->values[6].number;
    fact->number = (int)row->values[7].number;
    fact->drawn = row->values[9].text;
    fact->missed = row->values[10].text != NULL;
    fact->asked_as = row->values[11].text;
    fact->posed = row->values[13].text;
    fact->content = row->values[14].text;
    return fact->sheet && fact->asked_as && fact->content && take_language(&row->values[8], fact);
}

// A response as JSON: an array of texts. NULL when memory ran out.
static const char *response_text(const struct response *response, struct arena *arena)
{
    cJSON *array = cJSON_CreateArray();
    bool whole = array != NULL;
    for (int i = 0; whole && i < response->count; i++) {
        whole = cJSON_AddItemToArray(array, cJSON_CreateString(response->values[i]));
    }
    char *printed = whole ? cJSON_PrintUnformatted(array) : NULL;
    const char *text = arena_text(arena, printed);
    cJSON_free(printed);
    cJSON_Delete(array);
    return text;
}

bool row_response(const char *text, struct response *response, struct arena *arena)
{
    *response = (struct response){.declined = !text};
    cJSON *array = text ? cJSON_Parse(text) : NULL;
    bool good = !text || (cJSON_IsArray(array) && cJSON_GetArraySize(array) <= RESPONSE_MOST);
    for (const cJSON *value = array && good ? array->child : NULL; value && good;
         value = value->next) {
        good = cJSON_IsString(value);
        response->values[response->count++] = good ? arena_text(arena, value->valuestring) : NULL;
    }
    cJSON_Delete(array);
    return good;
}

bool row_verdict(const char *text, enum verdict *verdict)
{
    int number = 0;
    bool found = take_name(text, verdict_at, VERDICT_RIGHT + 1, &number);
    *verdict = (enum verdict)number;
    return found;
}

static void spread_answer(const struct fact *fact, struct row *row, struct arena *arena)
{
    row_put_text(row, fact->arrival.text);
    row_put_text(row, fact->attempt.text);
    row_put_text(row, fact->item);
    row_put_text(row, fact->response.declined ? NULL : response_text(&fact->response, arena));
    row_put_text(row, verdict_name(fact->verdict));
    row_put_text(row, language_codes[fact->language]);
    if (fact->confidence > 0) {
        row_put_integer(row, fact->confidence);
    } else {
        row_put_text(row, NULL);
    }
    row_put_text(row, fact->posed);
}

static bool gather_answer(const struct row *row, struct fact *fact, struct arena *arena)
{
    row_take_id(&fact->arrival, &row->values[2]);
    row_take_id(&fact->attempt, &row->values[3]);
    fact->item = row->values[4].text;
    fact->confidence = (int)row->values[8].number;
    fact->posed = row->values[9].text;
    return fact->item && row_response(row->values[5].text, &fact->response, arena) &&
           row_verdict(row->values[6].text, &fact->verdict) && take_language(&row->values[7], fact);
}

static void spread_outcome(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    row_put_text(row, fact->arrival.text);
    row_put_text(row, fact->attempt.text);
    row_put_integer(row, fact->right);
    row_put_integer(row, fact->total);
    row_put_integer(row, fact->complete);
    row_put_text(row, fact->apart);
}

static bool gather_outcome(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    row_take_id(&fact->arrival, &row->values[2]);
    row_take_id(&fact->attempt, &row->values[3]);
    fact->right = (int)row->values[4].number;
    fact->total = (int)row->values[5].number;
    fact->complete = row->values[6].number != 0;
    fact->apart = row->values[7].text;
    return true;
}

static void spread_departure(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    row_put_text(row, fact->arrival.text);
    row_put_text(row, departure_name(fact->departure));
}

static bool gather_departure(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    int departure = 0;
    row_take_id(&fact->arrival, &row->values[2]);
    bool good = take_name(row->values[3].text, departure_at, DEPARTURES, &departure);
    fact->departure = (enum departure)departure;
    return good;
}

static void spread_enrolment(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    row_put_text(row, fact->arrival.text);
    row_put_text(row, fact->course);
}

static bool gather_enrolment(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)arena;
    row_take_id(&fact->arrival, &row->values[2]);
    fact->course = row->values[3].text;
    return fact->course != NULL;
}

static const struct family learner_family = {
    "learner",
    {"INSERT INTO learner (seq, id, at) VALUES (?1, ?2, ?3)",
     "INSERT INTO learner_name (learner, name, organization, folded)"
     " VALUES (?2, ?4, ?5, ?6)"},
    "SELECT seq, id, at, name, organization, folded"
    " FROM learner LEFT JOIN learner_name ON learner = id WHERE id = ?1",
    spread_learner,
    gather_learner};

static const struct family arrival_family = {
    "arrival",
    {"INSERT INTO notice (hash, text) VALUES (?7, ?8) ON CONFLICT DO NOTHING",
     "INSERT INTO arrival (seq, id, at, learner, course, language, notice, session,"
     " applicant, role, program) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?9, ?10, ?11, ?12)"},
    "SELECT seq, id, at, learner, course, language, notice, text, session,"
    " applicant, role, program"
    " FROM arrival LEFT JOIN notice ON hash = notice WHERE id = ?1",
    spread_arrival,
    gather_arrival};

static const struct family place_family = {
    "place",
    {"INSERT INTO place (seq, id, at, arrival, module, version, page, language)"
     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"},
    "SELECT seq, id, at, arrival, module, version, page, language FROM place WHERE id = ?1",
    spread_place,
    gather_place};

static const struct family attempt_family = {
    "attempt",
    {"INSERT INTO wording (hash, text) VALUES (?14, :beside) ON CONFLICT DO NOTHING",
     "INSERT INTO attempt"
     " (seq, id, at, arrival, module, version, sheet, seed, number, language,"
     " drawn, round, asked_as, wording, posed, content)"
     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"},
    "SELECT seq, id, at, arrival, module, version, sheet, seed, number, language,"
    " drawn, round, asked_as, wording, posed, content FROM attempt WHERE id = ?1",
    spread_attempt,
    gather_attempt};

static const struct family answer_family = {
    "answer",
    {"INSERT INTO answer (seq, id, at, arrival, attempt, item, response, verdict, language,"
     " confidence, posed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"},
    "SELECT seq, id, at, arrival, attempt, item, response, verdict, language, confidence, posed"
    " FROM answer WHERE id = ?1",
    spread_answer,
    gather_answer};

static const struct family outcome_family = {
    "outcome",
    {"INSERT INTO outcome (seq, id, at, arrival, attempt, right, total, complete, apart)"
     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"},
    "SELECT seq, id, at, arrival, attempt, right, total, complete, apart FROM outcome"
    " WHERE id = ?1",
    spread_outcome,
    gather_outcome};

static const struct family departure_family = {
    "departure",
    {"INSERT INTO departure (seq, id, at, arrival, departure) VALUES (?1, ?2, ?3, ?4, ?5)"},
    "SELECT seq, id, at, arrival, departure FROM departure WHERE id = ?1",
    spread_departure,
    gather_departure};

static const struct family enrolment_family = {
    "enrolment",
    {"INSERT INTO enrolment (seq, id, at, arrival, course) VALUES (?1, ?2, ?3, ?4, ?5)"},
    "SELECT seq, id, at, arrival, course FROM enrolment WHERE id = ?1",
    spread_enrolment,
    gather_enrolment};

const struct family *const row_families[FACT_KINDS] = {
    [FACT_LEARNER] = &learner_family,
    [FACT_ARRIVAL] = &arrival_family,
    [FACT_PLACE] = &place_family,
    [FACT_ATTEMPT] = &attempt_family,
    [FACT_ANSWER] = &answer_family,
    [FACT_OUTCOME] = &outcome_family,
    [FACT_DEPARTURE] = &departure_family,
    [FACT_ENROLMENT] = &enrolment_family,
    [FACT_SESSION] = &row_session,
    [FACT_APPLICANT] = &row_applicant,
    [FACT_ATTENDANCE] = &row_attendance,
    [FACT_REPLY] = &row_reply,
    [FACT_CERTIFICATE] = &row_certificate,
    [FACT_REVOCATION] = &row_revocation,
    [FACT_ERASURE] = &row_erasure,
    [FACT_TIMING] = &row_timing,
    [FACT_LOOK] = &row_look,
};

enum fact_kind row_kind(const char *name)
{
    int kind = 0;
    while (kind < FACT_KINDS && (!name || strcmp(row_families[kind]->name, name) != 0)) {
        kind++;
    }
    return (enum fact_kind)kind;
}

// What each kind cannot do without, beside its own id and the learner.
static bool fact_whole(const struct fact *fact)
{
    switch (fact->kind) {
    case FACT_LEARNER:
        return fact->name && fact->organization && strcmp(fact->id.text, fact->learner.text) == 0;
    case FACT_ARRIVAL:
        return fact->course && fact->notice && fact->program &&
               strcmp(fact->id.text, fact->arrival.text) == 0;
    case FACT_ENROLMENT:
        return fact->course && fact->course[0];
    case FACT_PLACE:
        return fact->module && fact->page;
    case FACT_ATTEMPT:
        return fact->sheet && fact->asked_as && fact->wording && fact->content &&
               strcmp(fact->id.text, fact->attempt.text) == 0;
    case FACT_LOOK:
        return fact->item != NULL;
    case FACT_ANSWER:
        return fact->item && fact->response.count >= 0 && fact->response.count <= RESPONSE_MOST &&
               !(fact->response.declined && fact->response.count > 0);
    default:
        return row_desk_whole(fact);
    }
}

static bool response_texts_good(const struct response *response)
{
    for (int i = 0; i < response->count; i++) {
        const char *value = response->values[i];
        if (!value || !utf8_valid(value, strlen(value))) {
            return false;
        }
    }
    return true;
}

static bool texts_good(const struct row *row)
{
    for (int i = 0; i < row->count; i++) {
        const struct value *value = &row->values[i];
        if (value->kind == VALUE_TEXT && !utf8_valid(value->text, strlen(value->text))) {
            return false;
        }
    }
    return !row->beside || utf8_valid(row->beside, strlen(row->beside));
}

bool row_from_fact(const struct fact *fact, struct row *row, struct arena *arena,
                   struct fault *fault)
{
    if ((unsigned)fact->kind >= FACT_KINDS || !id_valid(fact->id.text) ||
        !id_valid(fact->learner.text) || !fact_whole(fact)) {
        return fault_set(fault, "a fact is not whole: report this with what was done before");
    }
    const struct family *family = row_families[fact->kind];
    *row = (struct row){0};
    row_put_text(row, fact->id.text);
    row_put_integer(row, fact->at);
    if (fact->kind == FACT_ANSWER && !response_texts_good(&fact->response)) {
        return fault_set(fault, "an answer is not UTF-8 text: type it again");
    }
    family->spread(fact, row, arena);
    if (fact->kind == FACT_ANSWER && !fact->response.declined &&
        row->values[5].kind == VALUE_NULL) {
        return fault_set(fault, "memory ran out: close other programs; answers so far are safe");
    }
    if (!texts_good(row) || (fact->kind == FACT_LEARNER && row->values[4].kind == VALUE_NULL)) {
        return fault_set(fault, "the texts of a %s are not UTF-8: type them again", family->name);
    }
    return true;
}

bool row_to_fact(enum fact_kind kind, const struct row *row, struct fact *fact, struct arena *arena)
{
    fact->kind = kind;
    row_take_id(&fact->id, &row->values[0]);
    fact->at = row->values[1].number;
    return row_families[kind]->gather(row, fact, arena);
}
