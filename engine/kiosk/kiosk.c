#include "kiosk/kiosk.h"

#include "kiosk/organizer.h"
#include "kiosk/recording.h"
#include "kiosk/seeking.h"
#include "kiosk/timing.h"
#include "kiosk/view.h"

#include <string.h>

void kiosk_show(struct kiosk *kiosk, const struct screen *screen)
{
    timing_show(kiosk, screen);
    kiosk->screen = screen;
    kiosk->scroll = 0;
    kiosk->reveal = NULL;
    kiosk->hand.focus[0] = '\0';
    kiosk->hand.pressed[0] = '\0';
    kiosk->hand.down = false;
    kiosk->hand.carrying = false;
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

void kiosk_forget_typing(struct kiosk *kiosk)
{
    buffer_free(&kiosk->typing.name);
    buffer_free(&kiosk->typing.organization);
    buffer_free(&kiosk->typing.answer);
    buffer_free(&kiosk->typing.number);
    kiosk->typing = (struct typing){.board = BOARD_KANA};
}

void kiosk_forget_person(struct kiosk *kiosk)
{
    if (kiosk->present) {
        progress_close(&kiosk->visit.progress);
    }
    kiosk->present = false;
    kiosk->visits++;
    recording_forget(kiosk);
    seeking_forget(kiosk);
    organizer_forget(kiosk);
    kiosk->visit = (struct visit){.language = JAPANESE};
    kiosk->course = view_only_course(kiosk);
    kiosk->at = (struct at){.module = NULL};
    kiosk->stopwatch = (struct stopwatch){.running = false};
    kiosk_forget_typing(kiosk);
    arena_free(kiosk->said_arena);
    kiosk->said_arena = NULL;
    kiosk->said = NULL;
    kiosk->said_of = NULL;
    arena_free(kiosk->recall.arena);
    kiosk->recall = (struct recall){.number = 0};
    arena_free(kiosk->colleagues.arena);
    kiosk->colleagues = (struct colleagues){.count = 0};
    arena_empty(kiosk->page_arena);
    arena_empty(kiosk->made);
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
