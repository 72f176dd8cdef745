// The screens, by the contract's names.
#ifndef MANTEN_KIOSK_SCREENS_H
#define MANTEN_KIOSK_SCREENS_H

#include "kiosk/kiosk.h"

extern const struct screen attract_screen;
extern const struct screen notice_screen; // "signin": what the name is for
extern const struct screen signin_screen;
extern const struct screen rows_screen;    // "signin": under which letter one stands on the roster
extern const struct screen names_screen;   // "signin": who stands there
extern const struct screen person_screen;  // "signin": whether that is the person
extern const struct screen keypad_screen;  // the number on one's badge
extern const struct screen courses_screen; // "menu": which course
extern const struct screen role_screen;    // "signin": what one is
extern const struct screen menu_screen;
extern const struct screen lesson_screen;
extern const struct screen recall_screen; // "lesson": what was missed in other modules
extern const struct screen begin_screen;  // "test", "survey" or "checklist": before its first item
extern const struct screen test_screen;
extern const struct screen survey_screen;
extern const struct screen checklist_screen;
extern const struct screen result_screen;
extern const struct screen score_screen; // "result" of a checklist
extern const struct screen review_screen;
extern const struct screen done_screen;

extern const struct screen pin_screen; // "keypad": the organizer's PIN
extern const struct screen organizer_screen;
extern const struct screen overview_screen; // "organizer", as all that follow
extern const struct screen attendance_screen;
extern const struct screen sessions_screen;
extern const struct screen takeout_screen;
extern const struct screen quit_screen;

// Each shown afresh: the pad with an empty field, the sign-in by name with the keyboard.
void keypad_show(struct kiosk *kiosk);
void signin_by_name(struct kiosk *kiosk);

// The step behind the name: what one is, where a course asks that; else signs in.
void roles_ask(struct kiosk *kiosk);

// Of the organizer: each reads what it shows first.
void pin_ask(struct kiosk *kiosk);
void pin_ask_new(struct kiosk *kiosk);
void overview_show(struct kiosk *kiosk);
void attendance_show(struct kiosk *kiosk);
void sessions_show(struct kiosk *kiosk);
void quit_show(struct kiosk *kiosk);

// While the PIN has to wait (see organizer_next_change).
int pin_next_change(const struct kiosk *kiosk);
void pin_tick(struct kiosk *kiosk);

#endif
