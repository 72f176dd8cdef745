// Facts: what happened, in the words that the store keeps. A fact is added and never changed; what
// a learner has done is nothing but the sum of the facts.
#ifndef MANTEN_LEARNING_FACT_H
#define MANTEN_LEARNING_FACT_H

#include "base/arena.h"
#include "base/id.h"
#include "learning/item.h"
#include "learning/session.h"

#include <stdint.h>

enum fact_kind {
    FACT_LEARNER,   // a person unknown so far gave a name
    FACT_ARRIVAL,   // a learner signed in, having been shown the notice
    FACT_PLACE,     // a page of a module was on the screen
    FACT_ATTEMPT,   // a sheet was begun
    FACT_ANSWER,    // an item was answered; the last answer of an attempt to an item counts
    FACT_TIMING,    // how long an attempt with a limit has been going on
    FACT_LOOK,      // an item was gone back to, or on to, without a new answer
    FACT_OUTCOME,   // a sheet was handed in
    FACT_DEPARTURE, // the learner left, or was gone
    FACT_ENROLMENT, // a course was taken up: what follows in this visit belongs to it
    // What organizers add. Here `learner` is who or what it is about: the session's first fact, the
    // applicant, the learner with the certificate.
    FACT_SESSION,     // a session was planned, or is otherwise than was said before
    FACT_APPLICANT,   // somebody is on a roster, or is written otherwise than before
    FACT_ATTENDANCE,  // an applicant came, or did not
    FACT_REPLY,       // a question asked beforehand was answered
    FACT_CERTIFICATE, // a certificate was made out
    FACT_REVOCATION,  // a certificate stands no more
    FACT_ERASURE,     // what names a learner or applicant was erased
    FACT_KINDS
};

enum departure { DEPARTURE_LEFT, DEPARTURE_IDLE, DEPARTURE_CLOSED, DEPARTURES };

// All texts are borrowed. Which fields mean something depends on the kind.
struct fact {
    enum fact_kind kind;
    struct id id;
    int64_t at; // the wall clock, milliseconds since 1970 UTC

    struct id learner; // all kinds
    struct id arrival; // all but FACT_LEARNER; for FACT_ARRIVAL its own id
    struct id attempt; // FACT_ANSWER, FACT_TIMING, FACT_LOOK, FACT_OUTCOME; for FACT_ATTEMPT its
                       // own id

    const char *name;         // FACT_LEARNER
    const char *organization; // FACT_LEARNER; "" when not given
    const char *course;       // FACT_ENROLMENT; FACT_ARRIVAL: the one gone on with, "" for none
    const char *notice;       // FACT_ARRIVAL: the very text about the name that was shown
    const char *role;         // FACT_ARRIVAL: what one said to be; NULL when one did not
    const char *program;      // FACT_ARRIVAL: name and version
    enum language language;   // FACT_ARRIVAL, FACT_PLACE, FACT_ATTEMPT, FACT_ANSWER

    const char *module; // FACT_PLACE; FACT_ATTEMPT: NULL for a sheet that belongs to no module
    int version;        // of the module, FACT_PLACE and FACT_ATTEMPT; 0 without a module
    const char *page;   // FACT_PLACE

    const char *sheet;    // FACT_ATTEMPT
    uint64_t seed;        // FACT_ATTEMPT: what the order of items and choices was drawn from
    int number;           // FACT_ATTEMPT: 1 for the learner's first attempt at the sheet
    const char *drawn;    // FACT_ATTEMPT: the paper (paper_text); NULL where all stands on pages
    bool missed;          // FACT_ATTEMPT: a round of what was missed, which completes nothing
    const char *asked_as; // FACT_ATTEMPT: what kind of sheet it is
    const char *wording;  // FACT_ATTEMPT: the sheet's items (learning/form.h); NULL when read again
    const char *content;  // FACT_ATTEMPT: as the sheet has it
    const char *posed;    // what functions gave (learning/form.h), or NULL: FACT_ATTEMPT: of the
                          // scripted items; FACT_ANSWER: of the item as it was answered

    const char *item;         // FACT_ANSWER, FACT_LOOK
    struct response response; // FACT_ANSWER
    enum verdict verdict;     // FACT_ANSWER
    int confidence;           // FACT_ANSWER: how sure one was, 1 to 3; 0 when that was not said

    int64_t spent,
        added; // FACT_TIMING: milliseconds so far, and those that were added to the limit

    int right, total;         // FACT_OUTCOME
    bool complete;            // FACT_OUTCOME: full marks, or all that the sheet requires
    const char *apart;        // FACT_OUTCOME: ids of items whose answers do not count, or NULL
    enum departure departure; // FACT_DEPARTURE

    const struct session *planned;   // FACT_SESSION
    const struct applicant *written; // FACT_APPLICANT
    const char *session;     // FACT_ATTENDANCE; FACT_ARRIVAL, FACT_CERTIFICATE: NULL without one
    struct id applicant;     // FACT_ARRIVAL: who of the session's roster it is; "" for nobody
    bool present;            // FACT_ATTENDANCE
    bool by_hand;            // FACT_ATTENDANCE: an organizer says so, not the kiosk
    const char *text;        // FACT_REPLY, FACT_CERTIFICATE; FACT_REVOCATION: why
    const char *certificate; // FACT_CERTIFICATE, FACT_REVOCATION: its number
    const char *signature;   // FACT_CERTIFICATE
};

// A copy whose texts live in the arena.
struct fact fact_copy(const struct fact *fact, struct arena *arena);

const char *departure_name(enum departure departure);
const char *verdict_name(enum verdict verdict);

#endif
