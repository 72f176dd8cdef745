#include "kiosk/asking.h"

#include "kiosk/view.h"
#include "learning/form.h"

#include <stdlib.h>

struct asking {
    struct errand errand;
    struct kiosk *kiosk;
    const struct module *module;
    struct learned learned;
    struct arena *arena;
    struct said *said;
    unsigned visit;
    void (*then)(struct kiosk *kiosk);
    bool ok;
    struct fault fault;
};

static void run_asking(struct errand *errand)
{
    struct asking *asking = (struct asking *)errand;
    asking->ok = content_ask(asking->kiosk->content, asking->module, &asking->learned,
                             asking->arena, asking->said, &asking->fault);
}

static void done_asking(struct errand *errand)
{
    struct asking *asking = (struct asking *)errand;
    struct kiosk *kiosk = asking->kiosk;
    kiosk->holds--;
    if (kiosk->present && asking->visit == kiosk->visits) {
        kiosk->stale = true;
        if (asking->ok) {
            arena_free(kiosk->said_arena);
            kiosk->said_arena = asking->arena;
            kiosk->said = asking->said;
            kiosk->said_of = asking->module;
            asking->arena = NULL;
            asking->then(kiosk);
        } else {
            asking_failed(kiosk, asking->module);
        }
    }
    arena_free(asking->arena);
    free(asking);
}

// The answer that counts: of the latest attempt that asks the item, as a bank and a round of what
// was missed leave items out.
static const struct given *given_last(const struct attempt *latest, const char *item)
{
    const struct attempt *attempt = latest;
    while (attempt && !attempt_asks(attempt, item)) {
        attempt = attempt->before;
    }
    return attempt ? attempt_given(attempt, item) : NULL;
}

static const struct response *kept(const struct response *response, struct arena *arena)
{
    struct response *copy = arena_take(arena, 1, sizeof *copy);
    *copy = *response;
    for (int i = 0; i < copy->count; i++) {
        copy->values[i] = arena_text(arena, copy->values[i]);
    }
    return copy;
}

// The attempt that stands at a sheet of the module, or of the sheet's own script.
static const struct attempt *attempt_at(const struct kiosk *kiosk, const struct module *module,
                                        const struct sheet *sheet)
{
    return visit_attempt(&kiosk->visit, sheet->script == module ? NULL : module, sheet);
}

// All answers that count at the module's sheets.
static void learn_answers(const struct kiosk *kiosk, const struct module *module,
                          struct arena *arena, struct learned *learned)
{
    int most = 0;
    for (int i = 0; i < module->sheet_count; i++) {
        most += module->sheets[i].item_count;
    }
    learned->answers = arena_take(arena, (size_t)most + 1, sizeof *learned->answers);
    for (int i = 0; i < module->sheet_count; i++) {
        const struct attempt *attempt = attempt_at(kiosk, module, &module->sheets[i]);
        for (int j = 0; j < module->sheets[i].item_count; j++) {
            const char *item = module->sheets[i].items[j].id;
            const struct given *given = given_last(attempt, item);
            if (given) {
                learned->answers[learned->answer_count].item = item;
                learned->answers[learned->answer_count++].response = kept(&given->response, arena);
            }
        }
    }
}

// Of every checklist the points of 100 that were handed in last.
static void learn_scores(const struct kiosk *kiosk, struct arena *arena, struct learned *learned)
{
    const struct content *content = kiosk->content;
    learned->scores = arena_take(arena, (size_t)content->checklist_count, sizeof *learned->scores);
    for (int i = 0; i < content->checklist_count; i++) {
        const char *id = content->checklists[i]->id;
        const struct attempt *attempt = progress_attempt(&kiosk->visit.progress, id);
        while (attempt && !attempt->handed_in) {
            attempt = attempt->before;
        }
        if (attempt) {
            const struct score score = {.points = attempt->right, .most = attempt->total};
            learned->scores[learned->score_count++] =
                (struct scored){id, score_tenths(score) / 10.0};
        }
    }
}

static void learn_completed(const struct kiosk *kiosk, struct arena *arena, struct learned *learned)
{
    const int count = kiosk->content->module_count;
    learned->completed = arena_take(arena, (size_t)count, sizeof *learned->completed);
    for (int i = 0; i < count; i++) {
        const char *id = kiosk->content->modules[i]->id;
        if (view_module_complete(kiosk, id)) {
            learned->completed[learned->completed_count++] = id;
        }
    }
}

// What was drawn for the scripted items of the attempts that are open.
static void learn_drawn(const struct kiosk *kiosk, const struct module *module, struct arena *arena,
                        struct learned *learned)
{
    int most = 0;
    for (int i = 0; i < module->sheet_count; i++) {
        most += module->sheets[i].item_count;
    }
    learned->drawn = arena_take(arena, (size_t)most, sizeof *learned->drawn);
    for (int i = 0; i < module->sheet_count; i++) {
        const struct sheet *sheet = &module->sheets[i];
        const struct attempt *attempt = attempt_at(kiosk, module, sheet);
        for (int j = 0; attempt && attempt->posed && j < sheet->item_count; j++) {
            if (sheet->items[j].scripted && attempt_asks(attempt, sheet->items[j].id)) {
                learned->drawn[learned->drawn_count++] =
                    form_drawn(attempt->posed, sheet->items[j].id, arena);
            }
        }
    }
}

struct learned asking_learned(const struct kiosk *kiosk, const struct module *module,
                              struct arena *arena)
{
    struct learned learned = {.language = kiosk->language};
    learned.role = arena_text(arena, kiosk->visit.progress.role);
    learn_answers(kiosk, module, arena, &learned);
    learn_scores(kiosk, arena, &learned);
    learn_completed(kiosk, arena, &learned);
    learn_drawn(kiosk, module, arena, &learned);
    return learned;
}

void asking_failed(struct kiosk *kiosk, const struct module *module)
{
    kiosk->noticed_module = module->id;
    kiosk_show_menu(kiosk);
}

void asking_send(struct kiosk *kiosk, const struct module *module,
                 void (*then)(struct kiosk *kiosk))
{
    if (!module || module->function_count == 0) {
        kiosk->said = NULL;
        kiosk->said_of = module;
        then(kiosk);
        return;
    }
    struct asking *asking = memory_take(1, sizeof *asking);
    asking->errand = (struct errand){.run = run_asking, .done = done_asking};
    asking->kiosk = kiosk;
    asking->module = module;
    asking->arena = arena_new();
    asking->learned = asking_learned(kiosk, module, asking->arena);
    asking->said = arena_take(asking->arena, (size_t)module->function_count, sizeof *asking->said);
    asking->visit = kiosk->visits;
    asking->then = then;
    kiosk->holds++;
    clerk_send(kiosk->librarian, &asking->errand);
}
