#include "kiosk/asking.h"
#include "kiosk/conduct.h"

#include "kiosk/screens.h"

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
            kiosk->noticed_module = asking->module->id;
            conduct_menu(kiosk);
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

// All answers that count at the module's sheets.
static struct learned learned_of(const struct kiosk *kiosk, const struct module *module,
                                 struct arena *arena)
{
    struct learned learned = {.language = kiosk->language};
    int most = 0;
    for (int i = 0; i < module->sheet_count; i++) {
        most += module->sheets[i].item_count;
    }
    learned.answers = arena_take(arena, (size_t)most + 1, sizeof *learned.answers);
    for (int i = 0; i < module->sheet_count; i++) {
        const struct attempt *attempt = visit_attempt(&kiosk->visit, module, &module->sheets[i]);
        for (int j = 0; j < module->sheets[i].item_count; j++) {
            const char *item = module->sheets[i].items[j].id;
            const struct given *given = given_last(attempt, item);
            if (given) {
                learned.answers[learned.answer_count].item = item;
                learned.answers[learned.answer_count++].response = kept(&given->response, arena);
            }
        }
    }
    return learned;
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
    asking->learned = learned_of(kiosk, module, asking->arena);
    asking->said = arena_take(asking->arena, (size_t)module->function_count, sizeof *asking->said);
    asking->visit = kiosk->visits;
    asking->then = then;
    kiosk->holds++;
    clerk_send(kiosk->librarian, &asking->errand);
}
