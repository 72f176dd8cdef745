#include "kiosk/kiosk.h"

#include "kiosk/drive.h"
#include "kiosk/loop.h"
#include "kiosk/opening.h"
#include "kiosk/screens.h"
#include "kiosk/visitor.h"

#include <string.h>

void kiosk_show(struct kiosk *kiosk, const struct screen *screen)
{
    kiosk->screen = screen;
    kiosk->scroll = 0;
    kiosk->hand.focus[0] = '\0';
    kiosk->hand.pressed[0] = '\0';
    kiosk->hand.down = false;
    kiosk->typing.composing[0] = '\0';
    kiosk->typing.board_shown = false;
    if (kiosk->window) { // the layout audit has none
        window_type_into(kiosk->window, NULL);
    }
    kiosk->stale = true;
}

const char *kiosk_word(const struct kiosk *kiosk, enum word word)
{
    return word_in(word, kiosk->language);
}

struct origin kiosk_origin(struct kiosk *kiosk)
{
    return (struct origin){
        .ids = &kiosk->ids, .lots = &kiosk->lots, .wall = clock_wall(&kiosk->clock)};
}

void kiosk_forget_person(struct kiosk *kiosk)
{
    if (kiosk->present) {
        progress_close(&kiosk->visit.progress);
    }
    kiosk->present = false;
    kiosk->visits++;
    kiosk->visit = (struct visit){.language = JAPANESE};
    kiosk->at = (struct at){.module = NULL};
    buffer_free(&kiosk->typing.name);
    buffer_free(&kiosk->typing.organization);
    buffer_free(&kiosk->typing.answer);
    kiosk->typing = (struct typing){.board = BOARD_KANA};
    arena_free(kiosk->said_arena);
    kiosk->said_arena = NULL;
    kiosk->said = NULL;
    kiosk->said_of = NULL;
    arena_empty(kiosk->page_arena);
    arena_empty(kiosk->frame);
    scene_begin(kiosk->scene, 1, 1);
    scene_begin(kiosk->shown, 1, 1); // another size: the next frame paints everything
    type_forget(kiosk->type);
    kiosk->recorded = false;
    kiosk->troubled = false;
    kiosk->noticed_module = NULL;
    kiosk->language = kiosk->options->language;
    kiosk->text_size = 0;
    kiosk->stale = true;
}

static void wake_window(void *context)
{
    window_wake(context);
}

static bool open_kiosk(struct kiosk *kiosk, struct fault *fault)
{
    const struct kiosk_options *options = kiosk->options;
    kiosk->warden = warden_start(fault);
    if (!kiosk->warden) {
        return false;
    }
    kiosk->window = window_open(options->width, options->height, fault);
    if (!kiosk->window) {
        return false;
    }
    kiosk->type = type_open(fault);
    kiosk->recorder = kiosk->type ? clerk_start(wake_window, kiosk->window, fault) : NULL;
    kiosk->librarian = kiosk->recorder ? clerk_start(wake_window, kiosk->window, fault) : NULL;
    if (!kiosk->librarian) {
        return false;
    }
    kiosk->pictures = pictures_open();
    kiosk->scene = scene_new();
    kiosk->shown = scene_new();
    kiosk->frame = arena_new();
    kiosk->page_arena = arena_new();
    kiosk->pixels_lost = true;
    kiosk_show(kiosk, &attract_screen);
    return true;
}

static void close_kiosk(struct kiosk *kiosk)
{
    if (kiosk->present) {
        visitor_leaves(kiosk, DEPARTURE_CLOSED);
    }
    clerk_stop(kiosk->recorder);
    clerk_stop(kiosk->librarian);
    store_close(kiosk->store);
    content_free(kiosk->content);
    arena_free(kiosk->said_arena);
    arena_free(kiosk->page_arena);
    arena_free(kiosk->frame);
    scene_free(kiosk->scene);
    scene_free(kiosk->shown);
    pictures_close(kiosk->pictures);
    type_close(kiosk->type);
    window_close(kiosk->window);
    warden_stop(kiosk->warden);
}

bool kiosk_play(const struct kiosk_options *options, struct fault *fault)
{
    const uint64_t seed = options->seeded ? options->seed : random_fresh_seed();
    struct kiosk kiosk = {
        .options = options,
        .clock = options->drive ? clock_held() : clock_running(),
        .ids = id_maker_seeded(seed ^ 0x6D616E74656EU), // other numbers than those of the lots
        .lots = random_seeded(seed),
        .language = options->language,
    };
    bool done = open_kiosk(&kiosk, fault);
    if (done) {
        opening_begin(&kiosk);
        done = options->drive ? drive_run(&kiosk, fault) : loop_run(&kiosk, fault);
    }
    close_kiosk(&kiosk);
    if (done && kiosk.failed) {
        *fault = kiosk.failure;
        return false;
    }
    return done;
}
