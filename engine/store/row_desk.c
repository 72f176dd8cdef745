// Rows of what organizers add.
#include "store/row.h"

#include <string.h>

static void put_id(struct row *row, const struct id *id)
{
    row_put_text(row, id->text);
}

static bool gather_nothing(const struct row *row, struct fact *fact, struct arena *arena)
{
    (void)row;
    (void)fact;
    (void)arena;
    return true;
}

static void spread_session(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    const struct session *session = fact->planned;
    const char *const texts[] = {
        session->id,     session->course, session->title,      session->host,  session->sponsors,
        session->venue,  session->block,  session->prefecture, session->date,  session->doors,
        session->starts, session->ends,   session->lecturer,   session->points};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        row_put_text(row, texts[i] ? texts[i] : "");
    }
    row_put_integer(row, session->capacity);
    row_put_text(row, session_state_name(session->state));
}

const struct family row_session = {
    "session",
    {"INSERT INTO session (seq, id, at, session, course, title, host, sponsors, venue, block,"
     " prefecture, date, doors, starts, ends, lecturer, points, capacity, state) VALUES"
     " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)"},
    "SELECT seq, id, at, session, course, title, host, sponsors, venue, block, prefecture, date,"
    " doors, starts, ends, lecturer, points, capacity, state FROM session WHERE id = ?1",
    spread_session,
    gather_nothing};

static void spread_applicant(const struct fact *fact, struct row *row, struct arena *arena)
{
    const struct applicant *applicant = fact->written;
    put_id(row, &applicant->id);
    row_put_text(row, applicant->session);
    row_put_integer(row, applicant->number);
    row_put_text(row, applicant->kind);
    row_put_integer(row, applicant->walk_in);
    row_put_text(row, applicant->name);
    row_put_text(row, applicant->reading);
    row_put_text(row, applicant->organization);
    row_put_text(row, applicant->qualifications);
    row_put_text(row, applicant->question);
    row_put_text(row, row_folded_key(applicant->name, applicant->organization, arena));
}

const struct family row_applicant = {
    "applicant",
    {"INSERT INTO applicant (seq, id, at, applicant, session, number, kind, walk_in)"
     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
     "INSERT INTO applicant_name (written, name, reading, organization, qualifications, question,"
     " folded) VALUES (?2, ?9, ?10, ?11, ?12, ?13, ?14)"},
    "SELECT seq, id, at, applicant, session, number, kind, walk_in, name, reading, organization,"
    " qualifications, question, folded FROM applicant LEFT JOIN applicant_name ON written = id"
    " WHERE id = ?1",
    spread_applicant,
    gather_nothing};

static void spread_attendance(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    put_id(row, &fact->learner);
    row_put_text(row, fact->session);
    row_put_integer(row, fact->present);
    row_put_text(row, fact->by_hand ? "organizer" : "kiosk");
}

const struct family row_attendance = {
    "attendance",
    {"INSERT INTO attendance (seq, id, at, applicant, session, present, marked_by)"
     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
    "SELECT seq, id, at, applicant, session, present, marked_by FROM attendance WHERE id = ?1",
    spread_attendance,
    gather_nothing};

static void spread_reply(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    put_id(row, &fact->learner);
    row_put_text(row, fact->text);
}

const struct family row_reply = {
    "reply",
    {"INSERT INTO reply (seq, id, at, applicant, text) VALUES (?1, ?2, ?3, ?4, ?5)"},
    "SELECT seq, id, at, applicant, text FROM reply WHERE id = ?1",
    spread_reply,
    gather_nothing};

static void spread_certificate(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    put_id(row, &fact->learner);
    row_put_text(row, fact->session);
    row_put_text(row, fact->course);
    row_put_text(row, fact->certificate);
    row_put_text(row, fact->text);
    row_put_text(row, fact->signature);
}

const struct family row_certificate = {
    "certificate",
    {"INSERT INTO certificate (seq, id, at, learner, session, course, number)"
     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
     "INSERT INTO certificate_text (number, text, signature) VALUES (?7, ?8, ?9)"},
    "SELECT seq, id, at, learner, session, course, certificate.number, text, signature"
    " FROM certificate LEFT JOIN certificate_text ON"
    " certificate_text.number = certificate.number WHERE id = ?1",
    spread_certificate,
    gather_nothing};

static void spread_revocation(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    row_put_text(row, fact->certificate);
    row_put_text(row, fact->text);
}

const struct family row_revocation = {
    "revocation",
    {"INSERT INTO revocation (seq, id, at, number, reason) VALUES (?1, ?2, ?3, ?4, ?5)"},
    "SELECT seq, id, at, number, reason FROM revocation WHERE id = ?1",
    spread_revocation,
    gather_nothing};

static void spread_erasure(const struct fact *fact, struct row *row, struct arena *arena)
{
    (void)arena;
    put_id(row, &fact->learner);
}

const struct family row_erasure = {
    "erasure",
    {"INSERT INTO erasure (seq, id, at, person) VALUES (?1, ?2, ?3, ?4)"},
    "SELECT seq, id, at, person FROM erasure WHERE id = ?1",
    spread_erasure,
    gather_nothing};

static bool applicant_whole(const struct applicant *applicant)
{
    return applicant && id_valid(applicant->id.text) && applicant->session && applicant->kind &&
           applicant->name && applicant->name[0] && applicant->reading && applicant->organization &&
           applicant->qualifications && applicant->question;
}

bool row_desk_whole(const struct fact *fact)
{
    switch (fact->kind) {
    case FACT_SESSION:
        return fact->planned && fact->planned->id && fact->planned->id[0];
    case FACT_APPLICANT:
        return applicant_whole(fact->written) &&
               strcmp(fact->written->id.text, fact->learner.text) == 0;
    case FACT_ATTENDANCE:
        return fact->session && fact->session[0];
    case FACT_REPLY:
        return fact->text && fact->text[0];
    case FACT_CERTIFICATE:
        return fact->course && fact->certificate && fact->text && fact->signature;
    case FACT_REVOCATION:
        return fact->certificate && fact->text;
    default:
        return true;
    }
}
