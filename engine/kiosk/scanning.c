#include "kiosk/scanning.h"

#include "kiosk/screens.h"
#include "kiosk/seeking.h"

#include <ctype.h>
#include <string.h>

enum { SCANNER_PAUSE_MS = 2000 }; // between two keys of one code

static bool takes_codes(const struct kiosk *kiosk)
{
    const struct screen *const screens[] = {&attract_screen, &notice_screen, &rows_screen,
                                            &names_screen, &person_screen};
    for (size_t i = 0; kiosk->sitting && i < sizeof screens / sizeof *screens; i++) {
        if (kiosk->screen == screens[i]) {
            return kiosk->content && kiosk->holds == 0;
        }
    }
    return false;
}

// Before the notice nobody signs in; behind it whoever is known does at once.
static void take_code(struct kiosk *kiosk)
{
    struct seeking *seeking = &kiosk->seeking;
    seeking_find(kiosk, seeking->code);
    seeking->code[0] = '\0';
    if (kiosk->screen != &attract_screen && kiosk->screen != &notice_screen) {
        if (seeking->chosen) {
            roles_ask(kiosk);
        }
    } else if (seeking->chosen) {
        kiosk_show(kiosk, &notice_screen);
    } else {
        arena_free(seeking->arena);
        *seeking = (struct seeking){.missed = true};
    }
}

static bool end_code(struct kiosk *kiosk)
{
    if (!kiosk->seeking.code[0]) {
        return false;
    }
    seeking_read(kiosk, take_code);
    return true;
}

static void add_letter(struct kiosk *kiosk, char letter)
{
    struct seeking *seeking = &kiosk->seeking;
    const size_t length = strlen(seeking->code);
    seeking->coded = clock_steady(&kiosk->clock);
    if (length + 1 < sizeof seeking->code) {
        seeking->code[length] = letter;
        seeking->code[length + 1] = '\0';
    }
}

bool scanning_key(struct kiosk *kiosk, const struct input *input)
{
    struct seeking *seeking = &kiosk->seeking;
    if (!takes_codes(kiosk) || clock_steady(&kiosk->clock) - seeking->coded > SCANNER_PAUSE_MS) {
        seeking->code[0] = '\0';
    }
    if (!takes_codes(kiosk) || input->control) {
        return false;
    }
    if (input->key == KEY_ENTER) {
        return end_code(kiosk);
    }
    if (isalnum((unsigned char)input->letter) || input->letter == '-') {
        seeking->missed = false;
        add_letter(kiosk, input->letter);
        return true;
    }
    return false;
}
