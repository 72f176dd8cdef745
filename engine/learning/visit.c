#include "learning/visit.h"

#include "base/buffer.h"
#include "learning/bank.h"
#include "learning/form.h"
#include "learning/paper.h"
#include "learning/ruling.h"
#include "learning/score.h"

#include <string.h>

static bool stands(const struct visit *visit, const struct module *module,
                   const struct sheet *sheet, const struct attempt *attempt)
{
    return sheet->kind == SHEET_SURVEY ? strcmp(attempt->course, visit->progress.course) == 0
                                       : attempt->version == (module ? module->version : 0);
}

const struct attempt *visit_attempt(const struct visit *visit, const struct module *module,
                                    const struct sheet *sheet)
{
    const struct attempt *attempt = progress_attempt(&visit->progress, sheet->id);
    while (attempt && !stands(visit, module, sheet, attempt)) {
        attempt = attempt_earlier(attempt);
    }
    return attempt;
}

bool visit_complete(const struct visit *visit, const struct module *module,
                    const struct sheet *sheet)
{
    const struct attempt *attempt = visit_attempt(visit, module, sheet);
    while (attempt && !(attempt->complete && stands(visit, module, sheet, attempt))) {
        attempt = attempt_earlier(attempt);
    }
    return attempt != NULL;
}

static struct fact *add_fact(struct ruling *ruling, struct origin *origin, enum fact_kind kind)
{
    struct fact *fact = &ruling->facts[ruling->count++];
    *fact = (struct fact){
        .kind = kind,
        .id = id_make(origin->ids, origin->wall),
        .at = origin->wall,
    };
    return fact;
}

struct fact *ruling_add(struct ruling *ruling, struct origin *origin, enum fact_kind kind,
                        const struct visit *visit)
{
    struct fact *fact = add_fact(ruling, origin, kind);
    fact->learner = visit->learner;
    fact->arrival = visit->arrival;
    fact->language = visit->language;
    return fact;
}

struct fact *ruling_begin(struct ruling *ruling, struct origin *origin, const struct visit *visit,
                          const struct module *module, const struct sheet *sheet)
{
    const struct attempt *before = visit_attempt(visit, module, sheet);
    struct fact *fact = ruling_add(ruling, origin, FACT_ATTEMPT, visit);
    fact->attempt = fact->id;
    fact->module = module ? module->id : NULL;
    fact->version = module ? module->version : 0;
    fact->sheet = sheet->id;
    fact->asked_as = sheet_kind_name(sheet->kind);
    fact->content = sheet->content;
    fact->wording = form_wording(sheet, visit->progress.arena);
    fact->number = before ? before->number + 1 : 1;
    return fact;
}

static void add_attendance(struct ruling *ruling, struct origin *origin,
                           const struct arrival *arrival)
{
    const struct applicant *applicant = arrival->applicant;
    if (arrival->walk_in) {
        struct fact *written = add_fact(ruling, origin, FACT_APPLICANT);
        written->id = written->learner = applicant->id;
        written->written = applicant;
    }
    if (!arrival->present) {
        struct fact *fact = add_fact(ruling, origin, FACT_ATTENDANCE);
        fact->learner = applicant->id;
        fact->session = applicant->session;
        fact->present = true;
    }
}

bool judge_arrival(struct origin *origin, const struct arrival *arrival, struct ruling *ruling,
                   struct fault *fault)
{
    ruling->count = 0;
    if (!arrival->name[0]) {
        return fault_set(fault, "no name was given");
    }
    struct id learner;
    if (arrival->known) {
        learner = *arrival->known;
    } else {
        struct fact *newcomer = add_fact(ruling, origin, FACT_LEARNER);
        learner = newcomer->learner = newcomer->id;
        newcomer->name = arrival->name;
        newcomer->organization = arrival->organization;
    }
    if (arrival->applicant) {
        add_attendance(ruling, origin, arrival);
    }
    struct fact *fact = add_fact(ruling, origin, FACT_ARRIVAL);
    fact->learner = learner;
    if (arrival->applicant) {
        fact->session = arrival->applicant->session;
        fact->applicant = arrival->applicant->id;
    }
    fact->arrival = fact->id;
    fact->course = arrival->course;
    fact->role = arrival->role;
    fact->program = arrival->program;
    fact->notice = arrival->notice;
    fact->language = arrival->language;
    return true;
}

bool judge_enrolment(const struct visit *visit, struct origin *origin, const struct course *course,
                     struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    if (strcmp(visit->progress.course, course->id) == 0) {
        return fault_set(fault, "course %s is open already", course->id);
    }
    ruling_add(ruling, origin, FACT_ENROLMENT, visit)->course = course->id;
    return true;
}

bool judge_page(const struct visit *visit, struct origin *origin, const struct module *module,
                const struct page *page, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    if (!module_page(module, page->id)) {
        return fault_set(fault, "module %s has no page %s", module->id, page->id);
    }
    struct fact *fact = ruling_add(ruling, origin, FACT_PLACE, visit);
    fact->module = module->id;
    fact->version = module->version;
    fact->page = page->id;
    return true;
}

static const char *draw_paper(const struct visit *visit, const struct sheet *sheet, uint64_t seed,
                              const struct attempt *before)
{
    struct arena *scratch = arena_new();
    const struct paper paper = paper_draw(sheet, seed, before, scratch);
    const char *text = paper_text(&paper, visit->progress.arena);
    arena_free(scratch);
    return text;
}

bool judge_begin(const struct visit *visit, struct origin *origin, const struct module *module,
                 const struct sheet *sheet, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct attempt *before = visit_attempt(visit, module, sheet);
    if (before && !before->handed_in) {
        return fault_set(fault, "sheet %s is begun already", sheet->id);
    }
    if (sheet->kind != SHEET_CHECKLIST && !sheet->again && visit_complete(visit, module, sheet)) {
        return fault_set(fault, "sheet %s is complete already", sheet->id);
    }
    if (sheet->kind == SHEET_EXERCISE || sheet->kind == SHEET_SCENARIO) {
        return fault_set(fault, "sheet %s is asked on pages", sheet->id);
    }
    struct fact *fact = ruling_begin(ruling, origin, visit, module, sheet);
    fact->seed = random_next(origin->lots) >> 1; // SQLite's integers are signed
    fact->drawn = draw_paper(visit, sheet, fact->seed, before);
    fact->missed = bank_asks_missed(sheet, before);
    return true;
}

const struct attempt *ruling_open(const struct visit *visit, const struct sheet *sheet,
                                  struct fault *fault)
{
    const struct attempt *attempt = sheet->kind == SHEET_SURVEY
                                        ? visit_attempt(visit, NULL, sheet)
                                        : progress_attempt(&visit->progress, sheet->id);
    if (!attempt || attempt->handed_in) {
        fault_set(fault, "sheet %s is not open", sheet->id);
        return NULL;
    }
    return attempt;
}

bool judge_look(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                const char *item, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct attempt *attempt = ruling_open(visit, sheet, fault);
    const struct item *looked = sheet_item(sheet, item);
    if (!attempt) {
        return false;
    }
    if (!looked || !attempt_asks(attempt, item)) {
        return fault_set(fault, "this attempt at %s does not ask %s", sheet->id, item);
    }
    struct fact *fact = ruling_add(ruling, origin, FACT_LOOK, visit);
    fact->attempt = attempt->id;
    fact->item = looked->id;
    return true;
}

// By the key that the item had when the attempt was begun.
static bool judge_response(const struct attempt *attempt, const struct item *item,
                           const struct response *response, enum verdict *verdict,
                           struct fault *fault)
{
    struct arena *scratch = arena_new();
    const struct item *posed = form_posed(item, attempt->posed, scratch);
    const bool accepted = item_accepts(posed, response, fault);
    *verdict = accepted ? item_judge(posed, response) : VERDICT_UNJUDGED;
    arena_free(scratch);
    return accepted;
}

bool judge_answer(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                  const struct given *given, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct attempt *attempt = ruling_open(visit, sheet, fault);
    if (!attempt) {
        return false;
    }
    const struct item *item = sheet_item(sheet, given->item);
    if (!item) {
        return fault_set(fault, "sheet %s has no item %s", sheet->id, given->item);
    }
    if (!attempt_asks(attempt, item->id)) {
        return fault_set(fault, "this attempt at %s does not ask %s", sheet->id, item->id);
    }
    if (given->confidence < 0 || given->confidence > (sheet->confidence ? 3 : 0)) {
        return fault_set(fault, "sheet %s takes no confidence of %d", sheet->id, given->confidence);
    }
    enum verdict verdict;
    if (!judge_response(attempt, item, &given->response, &verdict, fault)) {
        return false;
    }
    struct fact *fact = ruling_add(ruling, origin, FACT_ANSWER, visit);
    fact->attempt = attempt->id;
    fact->item = item->id;
    fact->response = given->response;
    fact->verdict = verdict;
    fact->confidence = given->confidence;
    return true;
}

// Of what is asked: an answer that made another question needless may have come later.
static void count_points(const struct sheet *sheet, const struct attempt *attempt,
                         const bool *asked, struct fact *fact)
{
    struct arena *scratch = arena_new();
    struct given *given = arena_take(scratch, (size_t)attempt->given_count, sizeof *given);
    int count = 0;
    for (int i = 0; i < attempt->given_count; i++) {
        const int item = sheet_item_number(sheet, attempt->given[i].item);
        if (item >= 0 && (!asked || asked[item])) {
            given[count++] = attempt->given[i];
        }
    }
    const struct respondent person = {given, count};
    const struct score score = score_sheet(sheet, &person, 1);
    fact->right = score.points > 0 ? score.points : 0;
    fact->total = score.most;
    arena_free(scratch);
}

// Whether the attempt's answer to the item counts, were there one.
static bool counts(const struct sheet *sheet, const struct attempt *attempt, const bool *asked,
                   int item)
{
    return (!asked || asked[item]) && attempt_asks(attempt, sheet->items[item].id);
}

static const char *answered_apart(const struct sheet *sheet, const struct attempt *attempt,
                                  const bool *asked, struct arena *arena)
{
    struct buffer ids = {0};
    for (int i = 0; i < attempt->given_count; i++) {
        const int item = sheet_item_number(sheet, attempt->given[i].item);
        if (item < 0 || !counts(sheet, attempt, asked, item)) {
            buffer_format(&ids, "%s%s", ids.length > 0 ? " " : "", attempt->given[i].item);
        }
    }
    const char *apart = ids.length > 0 ? arena_text(arena, buffer_text(&ids)) : NULL;
    buffer_free(&ids);
    return apart;
}

void ruling_end(struct ruling *ruling, struct origin *origin, const struct visit *visit,
                const struct sheet *sheet, const bool *asked)
{
    struct fault fault;
    const struct attempt *attempt = ruling_open(visit, sheet, &fault);
    int right = 0;
    int total = 0;
    for (int i = 0; i < sheet->item_count; i++) {
        if (counts(sheet, attempt, asked, i)) {
            const struct given *given = attempt_answer(attempt, &sheet->items[i]);
            total++;
            right += given && given->verdict == VERDICT_RIGHT;
        }
    }
    struct fact *fact = ruling_add(ruling, origin, FACT_OUTCOME, visit);
    fact->attempt = attempt->id;
    fact->right = right;
    fact->total = total;
    fact->apart = answered_apart(sheet, attempt, asked, visit->progress.arena);
    if (sheet->kind == SHEET_CHECKLIST) {
        count_points(sheet, attempt, asked, fact);
    }
    fact->complete = sheet->kind != SHEET_TEST || (right == total && total > 0 && !attempt->missed);
}

bool judge_hand_in(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                   const bool *asked, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct attempt *attempt = ruling_open(visit, sheet, fault);
    for (int i = 0; attempt && i < sheet->item_count; i++) {
        if (counts(sheet, attempt, asked, i) && !attempt_answer(attempt, &sheet->items[i])) {
            return fault_set(fault, "item %s is not answered yet", sheet->items[i].id);
        }
    }
    if (attempt) {
        ruling_end(ruling, origin, visit, sheet, asked);
    }
    return attempt != NULL;
}

void judge_departure(const struct visit *visit, struct origin *origin, enum departure departure,
                     struct ruling *ruling)
{
    ruling->count = 0;
    ruling_add(ruling, origin, FACT_DEPARTURE, visit)->departure = departure;
}
