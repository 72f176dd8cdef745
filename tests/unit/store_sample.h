// Facts to record in tests: one learner who fails a test, passes it, answers a survey and leaves.
#ifndef MANTEN_TESTS_STORE_SAMPLE_H
#define MANTEN_TESTS_STORE_SAMPLE_H

#include "store/store.h"

enum { SAMPLE_ITEMS = 3 };

struct sample {
    struct id_maker ids;
    int64_t at;
    struct id learner;
    struct id arrival;
    struct id attempt;
};

static inline struct sample sample_seeded(uint64_t seed)
{
    return (struct sample){.ids = id_maker_seeded(seed), .at = 1790000000000};
}

static inline struct fact sample_fact(struct sample *sample, enum fact_kind kind)
{
    sample->at += 1500;
    return (struct fact){.kind = kind,
                         .id = id_make(&sample->ids, sample->at),
                         .at = sample->at,
                         .learner = sample->learner,
                         .arrival = sample->arrival,
                         .attempt = sample->attempt};
}

static inline struct fact sample_learner(struct sample *sample, const char *name,
                                         const char *organization)
{
    struct fact fact = sample_fact(sample, FACT_LEARNER);
    fact.learner = sample->learner = fact.id;
    fact.arrival = fact.attempt = (struct id){0};
    fact.name = name;
    fact.organization = organization;
    return fact;
}

static inline struct fact sample_arrival(struct sample *sample)
{
    struct fact fact = sample_fact(sample, FACT_ARRIVAL);
    fact.arrival = sample->arrival = fact.id;
    fact.attempt = (struct id){0};
    fact.course = "security";
    fact.notice = "お名前は修了の記録のためにだけ使います。";
    fact.role = "manager";
    fact.program = "manten 1.0";
    fact.language = JAPANESE;
    return fact;
}

static inline struct fact sample_enrolment(struct sample *sample, const char *course)
{
    struct fact fact = sample_fact(sample, FACT_ENROLMENT);
    fact.attempt = (struct id){0};
    fact.course = course;
    return fact;
}

static inline struct fact sample_place(struct sample *sample, const char *page)
{
    struct fact fact = sample_fact(sample, FACT_PLACE);
    fact.attempt = (struct id){0};
    fact.module = "telework";
    fact.version = 1;
    fact.page = page;
    fact.language = ENGLISH;
    return fact;
}

static inline struct fact sample_attempt(struct sample *sample, const char *module, int number)
{
    struct fact fact = sample_fact(sample, FACT_ATTEMPT);
    fact.attempt = sample->attempt = fact.id;
    fact.module = module;
    fact.version = module ? 1 : 0;
    fact.sheet = module ? "test" : "closing";
    fact.seed = 0xFEDCBA9876543210u;
    fact.number = number;
    fact.missed = number == 2;
    fact.asked_as = module ? "test" : "survey";
    fact.drawn = number > 1 ? "phishing:b,a router vpn" : NULL; // as where all is on pages
    fact.wording = number > 1 ? "vpn\tstem.ja\tＶＰＮとは？\nvpn\tchoice:a.ja\t通り道\n"
                              : "vpn\tstem.ja\tＶＰＮ\n";
    fact.content = "0123456789abcdef";
    fact.posed = number > 1 ? "vpn\tnumber:staff\t12\nvpn\tfrom\t36\n" : NULL;
    fact.language = JAPANESE;
    return fact;
}

static inline struct fact sample_answer(struct sample *sample, const char *item, const char *value,
                                        enum verdict verdict)
{
    struct fact fact = sample_fact(sample, FACT_ANSWER);
    fact.item = item;
    fact.response =
        (struct response){.values = {value}, .count = value ? 1 : 0, .declined = !value};
    fact.verdict = verdict;
    fact.confidence = verdict == VERDICT_WRONG ? 0 : 3; // not everybody says it
    fact.posed = verdict == VERDICT_WRONG ? "vpn\tstem.ja\tお答えの「はい」について\n" : NULL;
    fact.language = JAPANESE;
    return fact;
}

static inline struct fact sample_timing(struct sample *sample, int64_t spent, int64_t added)
{
    struct fact fact = sample_fact(sample, FACT_TIMING);
    fact.spent = spent;
    fact.added = added;
    return fact;
}

static inline struct fact sample_look(struct sample *sample, const char *item)
{
    struct fact fact = sample_fact(sample, FACT_LOOK);
    fact.item = item;
    return fact;
}

static inline struct fact sample_outcome(struct sample *sample, int right, int total)
{
    struct fact fact = sample_fact(sample, FACT_OUTCOME);
    fact.right = right;
    fact.total = total;
    fact.complete = right == total;
    fact.apart = right < total ? "modem" : NULL; // an item that was gone
    return fact;
}

static inline struct fact sample_departure(struct sample *sample, enum departure how)
{
    struct fact fact = sample_fact(sample, FACT_DEPARTURE);
    fact.attempt = (struct id){0};
    fact.departure = how;
    return fact;
}

// An attempt at the telework test with the first `right` of SAMPLE_ITEMS items answered right.
static inline int sample_test(struct sample *sample, int number, int right, struct fact *facts)
{
    static const char *const items[SAMPLE_ITEMS] = {"router", "vpn", "phishing"};
    int count = 0;
    facts[count++] = sample_attempt(sample, "telework", number);
    for (int i = 0; i < SAMPLE_ITEMS; i++) {
        facts[count++] = sample_answer(sample, items[i], i < right ? "a" : "b",
                                       i < right ? VERDICT_RIGHT : VERDICT_WRONG);
    }
    facts[count++] = sample_outcome(sample, right, SAMPLE_ITEMS);
    return count;
}

enum { SAMPLE_VISIT_MOST = 24 };

// The whole visit, in order of happening.
static inline int sample_visit(struct sample *sample, const char *name, struct fact *facts)
{
    int count = 0;
    facts[count++] = sample_learner(sample, name, "株式会社あおぞら");
    facts[count++] = sample_arrival(sample);
    facts[count++] = sample_place(sample, "risks");
    facts[count++] = sample_place(sample, "router");
    count += sample_test(sample, 1, 2, facts + count);
    facts[count++] = sample_place(sample, "phishing");
    facts[count++] = sample_enrolment(sample, "advising");
    count += sample_test(sample, 2, SAMPLE_ITEMS, facts + count);
    facts[count++] = sample_attempt(sample, NULL, 1);
    facts[count++] = sample_timing(sample, 61000, 300000);
    facts[count++] = sample_look(sample, "vpn");
    facts[count++] = sample_answer(sample, "opinion", "=HYPERLINK(\"x\")\r\nよかった 😀", 0);
    facts[count++] = sample_answer(sample, "again", NULL, VERDICT_UNJUDGED);
    facts[count++] = sample_outcome(sample, 0, 0);
    facts[count++] = sample_departure(sample, DEPARTURE_LEFT);
    return count;
}

enum { SAMPLE_DESK = 8 };

// What organizers add about a session, with the learner among its applicants: the facts borrow the
// texts of the two structs.
static inline int sample_desk(struct sample *sample, const struct session *session,
                              const struct applicant *applicant, struct fact *facts)
{
    static const enum fact_kind kinds[SAMPLE_DESK] = {
        FACT_SESSION, FACT_APPLICANT,   FACT_APPLICANT,  FACT_ATTENDANCE,
        FACT_REPLY,   FACT_CERTIFICATE, FACT_REVOCATION, FACT_ERASURE};
    for (int i = 0; i < SAMPLE_DESK; i++) {
        facts[i] = sample_fact(sample, kinds[i]);
        facts[i].planned = session;
        facts[i].written = applicant;
        facts[i].learner = i == 0 ? facts[i].id : i < 5 ? applicant->id : sample->learner;
        facts[i].session = session->id;
        facts[i].course = session->course;
        facts[i].present = true;
        facts[i].text = "はい、無料です。";
        facts[i].certificate = "M-0001";
        facts[i].signature = "c2lnbmF0dXJl";
    }
    facts[1].id = applicant->id; // the first of two writings
    return SAMPLE_DESK;
}

#endif
