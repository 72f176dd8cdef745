#include "kiosk/play.h"

#include "kiosk/deskwork.h"
#include "kiosk/drive.h"
#include "kiosk/kiosk.h"
#include "kiosk/loop.h"
#include "kiosk/opening.h"
#include "kiosk/preview.h"
#include "kiosk/screens.h"
#include "kiosk/seeking.h"
#include "kiosk/sitting.h"
#include "kiosk/visitor.h"
#include "ui/display.h"

static void wake_window(void *context)
{
    window_wake(context);
}

static bool open_kiosk(struct kiosk *kiosk, struct fault *fault)
{
    const struct play_options *options = kiosk->options;
    kiosk->warden = warden_start(fault);
    if (!kiosk->warden || (options->session && !sitting_open(kiosk, fault))) {
        return false;
    }
    kiosk->window = window_open(options->width, options->height, fault);
    if (!kiosk->window || !(options->drive || display_seen(fault))) {
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
    kiosk->made = arena_new();
    kiosk->pixels_lost = true;
    kiosk_show(kiosk, &attract_screen);
    return !options->preview || preview_start(kiosk, fault);
}

static void close_kiosk(struct kiosk *kiosk)
{
    if (kiosk->present) {
        visitor_leaves(kiosk, DEPARTURE_CLOSED);
    }
    clerk_stop(kiosk->recorder);
    clerk_stop(kiosk->librarian);
    preview_stop(kiosk); // behind the librarian, who may be reading for it
    store_close(kiosk->store);
    kiosk_forget_typing(kiosk);
    seeking_forget(kiosk);
    deskwork_forget(kiosk);
    sitting_close(kiosk);
    content_free(kiosk->content);
    arena_free(kiosk->said_arena);
    arena_free(kiosk->page_arena);
    arena_free(kiosk->made);
    arena_free(kiosk->frame);
    scene_free(kiosk->scene);
    scene_free(kiosk->shown);
    pictures_close(kiosk->pictures);
    type_close(kiosk->type);
    window_close(kiosk->window);
    warden_stop(kiosk->warden);
}

bool play_run(const struct play_options *options, struct fault *fault)
{
    const uint64_t seed = options->seeded ? options->seed : random_fresh_seed();
    struct kiosk kiosk = {
        .options = options,
        .clock = options->drive ? clock_held() : clock_running(),
        .ids = id_maker_seeded(seed ^ 0x6D616E74656EU), // other numbers than those of the lots
        .lots = random_seeded(seed),
        .language = options->language,
        .organizer = {.complaint = WORDS},
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
