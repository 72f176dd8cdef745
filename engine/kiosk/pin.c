// The organizer's PIN: set at first use, and asked for ever after.
#include "kiosk/deskwork.h"
#include "kiosk/frame.h"
#include "kiosk/keypad.h"
#include "kiosk/screens.h"
#include "kiosk/visitor.h"

#include "kiosk/recording.h"

#include <string.h>

enum { SECOND = 1000 };

static int64_t left(const struct kiosk *kiosk)
{
    const int64_t rest = kiosk->organizer.waits_until - clock_steady(&kiosk->clock);
    return rest > 0 ? rest : 0;
}

// ---- what is asked, and what the records' folder says to it

static void take_state(struct kiosk *kiosk, const struct pin_state *state)
{
    kiosk->organizer.pin = *state;
    kiosk->organizer.waits_until = clock_steady(&kiosk->clock) + state->wait;
}

static bool look(struct deskwork *work, struct fault *fault)
{
    return recording_store(work->kiosk, fault) &&
           pin_look(work->data, work->wall, &work->pin, fault);
}

static void looked(struct kiosk *kiosk, struct deskwork *work)
{
    take_state(kiosk, &work->pin);
    kiosk->organizer.complaint = WORDS;
    keypad_begin(kiosk, &pin_screen, "field:pin");
}

void pin_ask_new(struct kiosk *kiosk)
{
    kiosk->organizer.renewing = true;
    kiosk->organizer.complaint = WORDS;
    keypad_begin(kiosk, &pin_screen, "field:pin");
}

void pin_ask(struct kiosk *kiosk)
{
    struct deskwork *work = deskwork_new(kiosk, "");
    work->work = look;
    work->then = looked;
    deskwork_send(work);
}

static bool try(struct deskwork *work, struct fault *fault)
{
    return pin_try(work->data, work->text, work->wall, &work->flag, &work->pin, fault);
}

static void tried(struct kiosk *kiosk, struct deskwork *work)
{
    take_state(kiosk, &work->pin);
    if (work->flag) {
        deskwork_home(kiosk);
    } else {
        kiosk->organizer.complaint = WORD_PIN_WRONG;
        keypad_begin(kiosk, &pin_screen, "field:pin");
    }
}

static bool set(struct deskwork *work, struct fault *fault)
{
    return pin_set(work->data, work->text, fault);
}

static bool renew(struct deskwork *work, struct fault *fault)
{
    return pin_renew(work->data, work->text, fault);
}

static void was_set(struct kiosk *kiosk, struct deskwork *work)
{
    (void)work;
    deskwork_home(kiosk);
}

static void send(struct kiosk *kiosk, bool (*what)(struct deskwork *, struct fault *),
                 void (*then)(struct kiosk *, struct deskwork *))
{
    struct deskwork *work = deskwork_new(kiosk, buffer_text(&kiosk->typing.number));
    work->work = what;
    work->then = then;
    deskwork_send(work);
}

// A new one is asked for twice.
static void take_new(struct kiosk *kiosk)
{
    struct organizer *organizer = &kiosk->organizer;
    const char *typed = buffer_text(&kiosk->typing.number);
    if (organizer->first.length == 0) {
        const bool good = pin_good(typed);
        organizer->complaint = good ? WORDS : WORD_PIN_WEAK;
        if (good) {
            buffer_add_text(&organizer->first, typed);
        }
    } else if (strcmp(buffer_text(&organizer->first), typed) == 0) {
        send(kiosk, organizer->renewing ? renew : set, was_set);
        return;
    } else {
        buffer_free(&organizer->first);
        organizer->complaint = WORD_PIN_DIFFERS;
    }
    keypad_begin(kiosk, &pin_screen, "field:pin");
}

// ---- the screen

static const char *wait_words(struct kiosk *kiosk)
{
    const int seconds = (int)((left(kiosk) + SECOND - 1) / SECOND);
    return word_count(kiosk->frame, WORD_PIN_WAIT, kiosk->language, seconds / 60, seconds % 60);
}

// Whether it is the PIN that there is, not a new one.
static bool asks_for_known(const struct kiosk *kiosk)
{
    return kiosk->organizer.pin.set && !kiosk->organizer.renewing;
}

static const char *text_of(struct kiosk *kiosk)
{
    const struct organizer *organizer = &kiosk->organizer;
    const char *complaint =
        organizer->complaint == WORDS ? "" : kiosk_word(kiosk, organizer->complaint);
    if (left(kiosk) > 0) {
        return arena_format(kiosk->frame, "%s%s%s", complaint, complaint[0] ? "\n" : "",
                            wait_words(kiosk));
    }
    if (complaint[0] || asks_for_known(kiosk)) {
        return complaint;
    }
    return kiosk_word(kiosk, organizer->first.length > 0 ? WORD_PIN_AGAIN : WORD_PIN_RULES);
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const bool known = asks_for_known(kiosk);
    keypad_put(kiosk, stage,
               &(struct keypad){
                   .field = "field:pin",
                   .title = kiosk_word(kiosk, known ? WORD_PIN_TITLE : WORD_PIN_NEW),
                   .text = text_of(kiosk),
                   .label = kiosk_word(kiosk, WORD_PIN),
                   .next = kiosk_word(kiosk, WORD_NEXT),
                   .secret = true,
                   .ready = kiosk->typing.number.length >= PIN_LEAST && left(kiosk) == 0,
               });
}

static void act(struct kiosk *kiosk, const char *id)
{
    if (strcmp(id, "back") == 0 && kiosk->organizer.renewing) {
        deskwork_home(kiosk);
    } else if (strcmp(id, "back") == 0) {
        visitor_leaves(kiosk, DEPARTURE_LEFT);
    } else if (strcmp(id, "next") == 0 && asks_for_known(kiosk)) {
        send(kiosk, try, tried);
    } else if (strcmp(id, "next") == 0) {
        take_new(kiosk);
    }
}

int pin_next_change(const struct kiosk *kiosk)
{
    const int64_t rest = kiosk->screen == &pin_screen ? left(kiosk) : 0;
    return rest > 0 ? (int)((rest - 1) % SECOND) + 1 : -1;
}

void pin_tick(struct kiosk *kiosk)
{
    const int64_t seconds = kiosk->screen == &pin_screen ? (left(kiosk) + SECOND - 1) / SECOND : 0;
    if (seconds != kiosk->organizer.seconds) {
        kiosk->organizer.seconds = seconds;
        kiosk->stale = true;
    }
}

const struct screen pin_screen = {"keypad", build, act, true, NULL, NULL};
