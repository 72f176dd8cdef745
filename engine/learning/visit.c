#include "learning/visit.h"

#include "learning/bank.h"
#include "learning/paper.h"
#include "learning/score.h"

#include <string.h>

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

static struct fact *add_visit_fact(struct ruling *ruling, struct origin *origin,
                                   enum fact_kind kind, const struct visit *visit)
{
    struct fact *fact = add_fact(ruling, origin, kind);
    fact->learner = visit->learner;
    fact->arrival = visit->arrival;
    fact->language = visit->language;
    return fact;
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
    struct fact *fact = add_fact(ruling, origin, FACT_ARRIVAL);
    fact->learner = learner;
    fact->arrival = fact->id;
    fact->course = arrival->course;
    fact->notice = arrival->notice;
    fact->language = arrival->language;
    return true;
}

bool judge_page(const struct visit *visit, struct origin *origin, const struct module *module,
                const struct page *page, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    if (!module_page(module, page->id)) {
        return fault_set(fault, "module %s has no page %s", module->id, page->id);
    }
    struct fact *fact = add_visit_fact(ruling, origin, FACT_PLACE, visit);
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
    const struct attempt *before = progress_attempt(&visit->progress, sheet->id);
    if (before && !before->handed_in) {
        return fault_set(fault, "sheet %s is begun already", sheet->id);
    }
    if (sheet->kind != SHEET_CHECKLIST && progress_complete(&visit->progress, sheet->id)) {
        return fault_set(fault, "sheet %s is complete already", sheet->id);
    }
    struct fact *fact = add_visit_fact(ruling, origin, FACT_ATTEMPT, visit);
    fact->attempt = fact->id;
    fact->module = module ? module->id : NULL;
    fact->version = module ? module->version : 0;
    fact->sheet = sheet->id;
    fact->seed = random_next(origin->lots) >> 1; // SQLite's integers are signed
    fact->number = before ? before->number + 1 : 1;
    fact->drawn = draw_paper(visit, sheet, fact->seed, before);
    fact->missed = bank_asks_missed(sheet, before);
    return true;
}

static const struct attempt *open_attempt(const struct visit *visit, const struct sheet *sheet,
                                          struct fault *fault)
{
    const struct attempt *attempt = progress_attempt(&visit->progress, sheet->id);
    if (!attempt || attempt->handed_in) {
        fault_set(fault, "sheet %s is not open", sheet->id);
        return NULL;
    }
    return attempt;
}

bool judge_answer(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                  const struct given *given, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct attempt *attempt = open_attempt(visit, sheet, fault);
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
    if (!item_accepts(item, &given->response, fault)) {
        return false;
    }
    struct fact *fact = add_visit_fact(ruling, origin, FACT_ANSWER, visit);
    fact->attempt = attempt->id;
    fact->item = item->id;
    fact->response = given->response;
    fact->verdict = item_judge(item, &given->response);
    fact->confidence = given->confidence;
    return true;
}

static void count_points(const struct sheet *sheet, const struct attempt *attempt,
                         struct fact *fact)
{
    const struct respondent person = {attempt->given, attempt->given_count};
    const struct score score = score_sheet(sheet, &person, 1);
    fact->right = score.points > 0 ? score.points : 0;
    fact->total = score.most;
}

bool judge_hand_in(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                   const bool *asked, struct ruling *ruling, struct fault *fault)
{
    ruling->count = 0;
    const struct attempt *attempt = open_attempt(visit, sheet, fault);
    if (!attempt) {
        return false;
    }
    int right = 0;
    int total = 0;
    for (int i = 0; i < sheet->item_count; i++) {
        if ((asked && !asked[i]) || !attempt_asks(attempt, sheet->items[i].id) ||
            (!attempt->drawn && sheet->items[i].variant_of)) { // older records know no variants
            continue;
        }
        const struct given *given = attempt_given(attempt, sheet->items[i].id);
        if (!given) {
            return fault_set(fault, "item %s is not answered yet", sheet->items[i].id);
        }
        total++;
        right += given->verdict == VERDICT_RIGHT;
    }
    struct fact *fact = add_visit_fact(ruling, origin, FACT_OUTCOME, visit);
    fact->attempt = attempt->id;
    fact->right = right;
    fact->total = total;
    if (sheet->kind == SHEET_CHECKLIST) {
        count_points(sheet, attempt, fact);
    }
    fact->complete = sheet->kind != SHEET_TEST || (right == total && total > 0 && !attempt->missed);
    return true;
}

void judge_departure(const struct visit *visit, struct origin *origin, enum departure departure,
                     struct ruling *ruling)
{
    ruling->count = 0;
    add_visit_fact(ruling, origin, FACT_DEPARTURE, visit)->departure = departure;
}
