// Conducting a visit: every verb has its act judged, recorded and then applied, and shows the
// screen that follows. Nothing moves when recording fails: the screen says so instead.
#ifndef MANTEN_KIOSK_CONDUCT_H
#define MANTEN_KIOSK_CONDUCT_H

#include "kiosk/kiosk.h"

// Shows what was on the screen when the person left, as far as it is still there.
void conduct_resume(struct kiosk *kiosk);

// Takes up the course, or goes on with it when it is open already.
void conduct_course(struct kiosk *kiosk, const char *id);

// Goes on in the module where the person left it.
void conduct_module(struct kiosk *kiosk, const char *id);

#endif
