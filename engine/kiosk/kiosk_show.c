// Another screen comes on.
#include "kiosk/kiosk.h"

#include "kiosk/screens.h"
#include "kiosk/timing.h"

void kiosk_show(struct kiosk *kiosk, const struct screen *screen)
{
    timing_show(kiosk, screen);
    kiosk->screen = screen;
    kiosk->scroll = 0;
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

void kiosk_show_menu(struct kiosk *kiosk)
{
    kiosk_show(kiosk, kiosk->course ? &menu_screen : &courses_screen);
}
