#include "record/desk.h"

#include "base/clock.h"
#include "base/random.h"
#include "base/utf8.h"
#include "store/query.h"
#include "store/row.h"

#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

static int number_in(const char *cell)
{
    return cell ? atoi(cell) : 0;
}

static const char *text_in_cell(const char *cell)
{
    return cell ? cell : "";
}

bool desk_sessions(struct store *store, struct arena *arena, struct sessions *sessions,
                   struct fault *fault)
{
    const struct query query = {
        .sql = "SELECT session, course, title, host, sponsors, venue, block, prefecture, date,"
               " doors, starts, ends, lecturer, points, capacity, state FROM session_now"
               " ORDER BY date, session"};
    struct listing rows;
    if (!store_query(store, &query, arena, &rows, fault)) {
        return false;
    }
    sessions->count = rows.row_count;
    sessions->list = arena_take(arena, (size_t)rows.row_count + 1, sizeof *sessions->list);
    for (int i = 0; i < rows.row_count; i++) {
        const char **cell = rows.cells + (size_t)i * (size_t)rows.column_count;
        struct session *session = &sessions->list[i];
        *session =
            (struct session){cell[0],        cell[1],  cell[2],  cell[3],  cell[4],
                             cell[5],        cell[6],  cell[7],  cell[8],  cell[9],
                             cell[10],       cell[11], cell[12], cell[13], number_in(cell[14]),
                             SESSION_PLANNED};
        session_state_named(text_in_cell(cell[15]), &session->state);
    }
    return true;
}

bool desk_session(struct store *store, const char *id, struct arena *arena, struct session *session,
                  struct fault *fault)
{
    struct sessions sessions;
    if (!desk_sessions(store, arena, &sessions, fault)) {
        return false;
    }
    const char *known = "";
    for (int i = 0; i < sessions.count; i++) {
        if (strcmp(sessions.list[i].id, id) == 0) {
            *session = sessions.list[i];
            return true;
        }
        known = i < 10
                    ? arena_format(arena, "%s%s%s", known, i > 0 ? ", " : "", sessions.list[i].id)
                    : known;
    }
    return fault_set(fault, "there is no session %.64s: %s%s", id,
                     sessions.count > 0 ? "there are " : "make it with `manten session add`",
                     known);
}

bool desk_applicants(struct store *store, const char *session, struct arena *arena,
                     struct applicants *applicants, struct fault *fault)
{
    const struct parameter parameter = {"session", session};
    const struct query query = {
        .sql = "SELECT applicant, session, number, name, reading, organization, kind,"
               " qualifications, question, walk_in, folded, reply, present, learner"
               " FROM applicant_now WHERE session = :session"
               " ORDER BY number = 0, number, reading, name, applicant",
        .parameters = &parameter,
        .parameter_count = 1};
    struct listing rows;
    if (!store_query(store, &query, arena, &rows, fault)) {
        return false;
    }
    applicants->count = rows.row_count;
    applicants->list = arena_take(arena, (size_t)rows.row_count + 1, sizeof *applicants->list);
    for (int i = 0; i < rows.row_count; i++) {
        const char **cell = rows.cells + (size_t)i * (size_t)rows.column_count;
        struct listed *listed = &applicants->list[i];
        strncpy(listed->applicant.id.text, text_in_cell(cell[0]), ID_LENGTH - 1);
        listed->applicant.session = cell[1];
        listed->applicant.number = number_in(cell[2]);
        listed->applicant.name = text_in_cell(cell[3]);
        listed->applicant.reading = text_in_cell(cell[4]);
        listed->applicant.organization = text_in_cell(cell[5]);
        listed->applicant.kind = text_in_cell(cell[6]);
        listed->applicant.qualifications = text_in_cell(cell[7]);
        listed->applicant.question = text_in_cell(cell[8]);
        listed->applicant.walk_in = number_in(cell[9]) == 1;
        listed->key = text_in_cell(cell[10]);
        listed->reply = text_in_cell(cell[11]);
        listed->present = number_in(cell[12]) == 1;
        listed->learner = cell[13];
    }
    return true;
}

bool desk_listed(struct store *store, const struct applicant *wanted, struct arena *arena,
                 bool *found, struct listed *listed, struct fault *fault)
{
    struct applicants applicants;
    const char *key = row_folded_key(wanted->name, wanted->organization, arena);
    *found = false;
    if (!desk_applicants(store, wanted->session, arena, &applicants, fault)) {
        return false;
    }
    for (int i = 0; key && !*found && i < applicants.count; i++) {
        *found = strcmp(applicants.list[i].key, key) == 0;
        *listed = applicants.list[i];
    }
    return true;
}

static int number_of_code(const char *code)
{
    char *end;
    const long number = strtol(code, &end, 10);
    return isdigit((unsigned char)code[0]) && *end == '\0' && number < INT_MAX ? (int)number : 0;
}

struct listed *desk_coded(const struct applicants *applicants, const char *code)
{
    char *plain = utf8_folded(code);
    const int number = plain ? number_of_code(plain) : 0;
    struct listed *found = NULL;
    for (int i = 0; plain && !found && i < applicants->count; i++) {
        struct listed *listed = &applicants->list[i];
        if (strcmp(listed->applicant.id.text, plain) == 0 ||
            (number > 0 && listed->applicant.number == number)) {
            found = listed;
        }
    }
    free(plain);
    return found;
}

struct desk desk_at(struct store *store)
{
    const struct clock clock = clock_running();
    return (struct desk){
        .store = store, .ids = id_maker_seeded(random_fresh_seed()), .wall = clock_wall(&clock)};
}

struct fact desk_fact(struct desk *desk, enum fact_kind kind, const struct id *about)
{
    struct fact fact = {.kind = kind, .id = id_make(&desk->ids, desk->wall), .at = desk->wall};
    fact.learner = about ? *about : fact.id;
    return fact;
}
