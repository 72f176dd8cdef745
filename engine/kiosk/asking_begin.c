// asking_begin: what is drawn when an attempt begins, and what functions make of it.
#include "kiosk/asking.h"
#include "kiosk/recording.h"
#include "kiosk/view.h"

#include <stdlib.h>

struct beginning {
    struct errand errand;
    struct kiosk *kiosk;
    const struct module *module;
    struct paper paper;
    struct learned learned;
    struct arena *arena;
    struct ruling ruling; // its texts live in the arena
    const char *posed;
    unsigned visit;
    void (*then)(struct kiosk *kiosk);
    bool ok;
    struct fault fault;
};

static struct fact *begun(struct ruling *ruling)
{
    return &ruling->facts[ruling->count - 1];
}

static void run_beginning(struct errand *errand)
{
    struct beginning *beginning = (struct beginning *)errand;
    beginning->ok = content_pose(beginning->kiosk->content, beginning->module, &beginning->paper,
                                 begun(&beginning->ruling)->seed, &beginning->learned,
                                 beginning->arena, &beginning->posed, &beginning->fault);
}

static void done_beginning(struct errand *errand)
{
    struct beginning *beginning = (struct beginning *)errand;
    struct kiosk *kiosk = beginning->kiosk;
    kiosk->holds--;
    if (kiosk->present && beginning->visit == kiosk->visits) {
        kiosk->stale = true;
        begun(&beginning->ruling)->posed = beginning->posed;
        if (beginning->ok) {
            recording_send(kiosk, &beginning->ruling, beginning->then);
        } else {
            asking_failed(kiosk, beginning->module);
        }
    }
    arena_free(beginning->arena);
    free(beginning);
}

static bool has_scripted(const struct paper *paper)
{
    for (int i = 0; i < paper->item_count; i++) {
        if (paper->sheet->items[paper->items[i]].scripted) {
            return true;
        }
    }
    return false;
}

void asking_begin(struct kiosk *kiosk, const struct ruling *ruling,
                  void (*then)(struct kiosk *kiosk))
{
    struct arena *arena = arena_new();
    const struct fact *fact = &ruling->facts[ruling->count - 1];
    const struct attempt attempt = {.seed = fact->seed, .drawn = arena_text(arena, fact->drawn)};
    const struct paper paper = paper_again(kiosk->at.sheet, &attempt, arena);
    if (!has_scripted(&paper)) {
        arena_free(arena);
        recording_send(kiosk, ruling, then);
        return;
    }
    struct beginning *beginning = memory_take(1, sizeof *beginning);
    *beginning = (struct beginning){
        .errand = {.run = run_beginning, .done = done_beginning},
        .kiosk = kiosk,
        .module = view_script(kiosk),
        .paper = paper,
        .arena = arena,
        .ruling = *ruling,
        .visit = kiosk->visits,
        .then = then,
    };
    for (int i = 0; i < ruling->count; i++) {
        beginning->ruling.facts[i] = fact_copy(&ruling->facts[i], arena);
    }
    beginning->learned = asking_learned(kiosk, beginning->module, arena);
    kiosk->holds++;
    clerk_send(kiosk->librarian, &beginning->errand);
}
