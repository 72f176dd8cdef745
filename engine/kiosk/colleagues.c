#include "kiosk/colleagues.h"

#include "kiosk/recording.h"
#include "store/records.h"

#include <stdlib.h>

struct looking {
    struct errand errand;
    struct kiosk *kiosk;
    void (*then)(struct kiosk *kiosk);
    struct id learner;
    const char *sheet; // borrowed from the content
    struct colleagues found;
    unsigned visit;
};

static struct respondent respondent_of(const struct answer_records *answers, struct arena *arena)
{
    struct given *given = arena_take(arena, (size_t)answers->count, sizeof *given);
    for (int i = 0; i < answers->count; i++) {
        given[i] = (struct given){.item = answers->rows[i].item,
                                  .response = answers->rows[i].response,
                                  .verdict = answers->rows[i].verdict};
    }
    return (struct respondent){given, answers->count};
}

static void run_looking(struct errand *errand)
{
    struct looking *looking = (struct looking *)errand;
    struct colleagues *found = &looking->found;
    struct colleague_records records;
    struct fault fault;
    struct store *store = recording_store(looking->kiosk, &fault);
    if (!store || !store_colleagues(store, looking->learner.text, looking->sheet, found->arena,
                                    &records, &fault)) {
        return;
    }
    found->people = arena_take(found->arena, (size_t)records.count, sizeof *found->people);
    for (int i = 0; i < records.count; i++) {
        found->people[found->count++] = respondent_of(&records.rows[i], found->arena);
    }
}

static void done_looking(struct errand *errand)
{
    struct looking *looking = (struct looking *)errand;
    struct kiosk *kiosk = looking->kiosk;
    kiosk->holds--;
    kiosk->stale = true;
    if (looking->visit == kiosk->visits) {
        arena_free(kiosk->colleagues.arena);
        kiosk->colleagues = looking->found;
        looking->then(kiosk);
    } else { // gone meanwhile
        arena_free(looking->found.arena);
    }
    free(looking);
}

void colleagues_ask(struct kiosk *kiosk, void (*then)(struct kiosk *kiosk))
{
    arena_free(kiosk->colleagues.arena);
    kiosk->colleagues = (struct colleagues){.count = 0};
    if (!kiosk->at.sheet->scoring.compare) {
        then(kiosk);
        return;
    }
    struct looking *looking = memory_take(1, sizeof *looking);
    looking->errand = (struct errand){.run = run_looking, .done = done_looking};
    looking->kiosk = kiosk;
    looking->then = then;
    looking->learner = kiosk->visit.learner;
    looking->sheet = kiosk->at.sheet->id;
    looking->found.arena = arena_new();
    looking->visit = kiosk->visits;
    kiosk->holds++;
    clerk_send(kiosk->recorder, &looking->errand);
}
