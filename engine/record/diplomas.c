#include "record/diplomas.h"

#include "base/clock.h"
#include "store/query.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char sql[] =
    "WITH required AS (SELECT module FROM content_part WHERE course = :course AND optional = 0),\n"
    "meant AS (SELECT learner_name.learner AS learner FROM learner_name\n"
    "  WHERE (:who IS NULL OR learner = :who OR name = :who) AND (:session IS NULL OR EXISTS\n"
    "    (SELECT 1 FROM arrival WHERE arrival.learner = learner_name.learner\n"
    "      AND arrival.session = :session))),\n"
    "done AS (SELECT learner, module, min(completed_at) AS at FROM completion\n"
    "  WHERE module IN (SELECT module FROM required) AND learner IN (SELECT learner FROM meant)\n"
    "  GROUP BY learner, module)\n"
    "SELECT learner.id, name, organization,\n"
    "  (SELECT language FROM arrival WHERE arrival.learner = learner.id\n"
    "    ORDER BY seq DESC LIMIT 1),\n"
    "  day((SELECT max(at) FROM done WHERE done.learner = learner.id)),\n"
    "  (SELECT count(*) FROM required),\n"
    "  (SELECT title_ja FROM content_course WHERE id = :course),\n"
    "  (SELECT title_en FROM content_course WHERE id = :course),\n"
    "  given.number, given.text, given.signature\n"
    "FROM learner JOIN learner_name ON learner_name.learner = learner.id\n"
    "LEFT JOIN certificate_now AS given ON given.learner = learner.id\n"
    "  AND given.course = :course AND given.session IS :session AND revoked IS NULL\n"
    "WHERE (SELECT count(*) FROM required) > 0\n"
    "  AND NOT EXISTS (SELECT 1 FROM required WHERE module NOT IN\n"
    "    (SELECT module FROM done WHERE done.learner = learner.id))\n"
    "  AND learner.id IN (SELECT learner FROM meant)\n"
    "ORDER BY name, learner.id";

static struct certificate certificate_of(const struct diploma_request *request, const char **cell)
{
    struct certificate certificate = {{NULL}};
    const char **fields = certificate.fields;
    const bool english = cell[3] && strcmp(cell[3], "en") == 0;
    fields[CERTIFICATE_NAME] = cell[1];
    fields[CERTIFICATE_ORGANIZATION] = cell[2];
    fields[CERTIFICATE_LANGUAGE] = english ? "en" : "ja";
    fields[CERTIFICATE_COMPLETED] = cell[4];
    fields[CERTIFICATE_MODULES] = cell[5];
    fields[CERTIFICATE_COURSE] = english ? cell[7] : cell[6];
    if (request->session) {
        fields[CERTIFICATE_SESSION] = request->session->title;
        fields[CERTIFICATE_HOST] = request->session->host;
        fields[CERTIFICATE_VENUE] = request->session->venue;
        fields[CERTIFICATE_DATE] = request->session->date;
        fields[CERTIFICATE_POINTS] = request->session->points;
    }
    return certificate;
}

bool diplomas_of(struct store *store, const struct diploma_request *request, struct arena *arena,
                 struct graduates *graduates, struct fault *fault)
{
    const struct parameter parameters[] = {
        {"course", request->course},
        {"session", request->session ? request->session->id : NULL},
        {"who", request->who},
    };
    const struct query query = {.sql = sql, .parameters = parameters, .parameter_count = 3};
    struct listing rows;
    if (!store_query(store, &query, arena, &rows, fault)) {
        return false;
    }
    graduates->count = rows.row_count;
    graduates->list = arena_take(arena, (size_t)rows.row_count + 1, sizeof *graduates->list);
    for (int i = 0; i < rows.row_count; i++) {
        const char **cell = rows.cells + (size_t)i * (size_t)rows.column_count;
        struct graduate *graduate = &graduates->list[i];
        graduate->learner = cell[0];
        graduate->number = cell[8];
        graduate->text = cell[9];
        graduate->signature = cell[10];
        if (!cell[9] || !certificate_read(cell[9], arena, &graduate->certificate)) {
            graduate->certificate = certificate_of(request, cell);
        }
    }
    return true;
}

// "M-01A1FDEB-3F7C55": from the row's own id, so that many kiosks never give the same.
static const char *number_of(const struct id *id, struct arena *arena)
{
    char *number = arena_format(arena, "M-%.8s-%.6s", id->text, id->text + ID_LENGTH - 7);
    for (char *at = number; *at; at++) {
        *at = (char)toupper((unsigned char)*at);
    }
    return number;
}

static struct fact make_out(struct desk *desk, const struct diploma_request *request,
                            const struct seal *seal, struct arena *arena, struct graduate *graduate)
{
    char today[CLOCK_TEXT_LENGTH];
    struct id learner = {{0}};
    char *signature = arena_take(arena, SEAL_SIGNATURE_LENGTH, 1);
    clock_text(desk->wall, today);
    strncpy(learner.text, graduate->learner, ID_LENGTH - 1);
    struct fact fact = desk_fact(desk, FACT_CERTIFICATE, &learner);
    graduate->number = number_of(&fact.id, arena);
    graduate->certificate.fields[CERTIFICATE_NUMBER] = graduate->number;
    graduate->certificate.fields[CERTIFICATE_ISSUED] = arena_text_part(arena, today, 10);
    graduate->certificate.fields[CERTIFICATE_KEY] = seal->key;
    graduate->text = certificate_text(&graduate->certificate, arena);
    certificate_read(graduate->text, arena, &graduate->certificate); // no field is missing now
    seal_sign(seal, graduate->text, strlen(graduate->text), signature);
    graduate->signature = signature;
    fact.course = request->course;
    fact.session = request->session ? request->session->id : NULL;
    fact.certificate = graduate->number;
    fact.text = graduate->text;
    fact.signature = signature;
    return fact;
}

bool diplomas_issue(struct desk *desk, const struct diploma_request *request,
                    const struct seal *seal, struct arena *arena, struct graduates *graduates,
                    struct fault *fault)
{
    struct fact *facts = arena_take(arena, (size_t)graduates->count + 1, sizeof *facts);
    int count = 0;
    for (int i = 0; i < graduates->count; i++) {
        struct graduate *graduate = &graduates->list[i];
        if (!graduate->number) {
            facts[count++] = make_out(desk, request, seal, arena, graduate);
        }
    }
    return store_append(desk->store, facts, count, fault);
}

bool diploma_standing(struct store *store, const char *number, struct arena *arena,
                      struct standing *standing, struct fault *fault)
{
    const struct parameter parameter = {"number", number};
    const struct query query = {.sql = "SELECT revoked FROM certificate_now WHERE number = :number",
                                .parameters = &parameter,
                                .parameter_count = 1};
    struct listing rows;
    if (!store_query(store, &query, arena, &rows, fault)) {
        return false;
    }
    *standing = (struct standing){rows.row_count > 0, rows.row_count > 0 ? rows.cells[0] : NULL};
    return true;
}

bool diploma_revocation(struct desk *desk, const char *number, struct arena *arena,
                        struct fact *fact, struct fault *fault)
{
    const struct parameter parameter = {"number", number};
    const struct query query = {.sql = "SELECT learner FROM certificate WHERE number = :number",
                                .parameters = &parameter,
                                .parameter_count = 1};
    struct listing rows;
    struct id learner = {{0}};
    if (!store_query(desk->store, &query, arena, &rows, fault)) {
        return false;
    }
    if (rows.row_count == 0) {
        return fault_set(fault, "there is no certificate %.40s: see `manten certificate list`",
                         number);
    }
    strncpy(learner.text, rows.cells[0], ID_LENGTH - 1);
    *fact = desk_fact(desk, FACT_REVOCATION, &learner);
    fact->certificate = number;
    return true;
}
