// Between the files of the tour: what a person does, and where the tour looks meanwhile.
#ifndef MANTEN_AUDIT_TOUR_STEPS_H
#define MANTEN_AUDIT_TOUR_STEPS_H

#include "kiosk/kiosk.h"

struct tour {
    struct kiosk *kiosk; // with type, pictures, scene and content, but no window and no clerks
    // Called at every stop. The place is named for a person: `page "leak"`, `screen signin`.
    void (*look)(void *context, const char *file, const char *place);
    void *context;

    int share, shares; // which parts of it are taken: share, share + shares, …
    int part;          // that is taken now

    struct arena *arena;          // of what the tour makes
    const char *file;             // whose content is shown now
    struct said *said[LANGUAGES]; // of the module that is shown, or NULL
    const char *posed;            // of the scripted items of its test, or NULL
};

// Looks at the screen as it stands, at another one, and at every keyboard for the field.
void tour_look(struct tour *tour, const char *place);
void tour_look_at(struct tour *tour, const struct screen *screen, const char *place);
void tour_look_at_boards(struct tour *tour, const char *field, const char *place);

// The screen as it stands is shown in that language from now on.
void tour_speak(struct tour *tour, enum language language);

// The menu of the course that is open; all courses in every state; and one that has the module
// alone. In tour_courses.c.
void tour_menu(struct tour *tour, const char *place);
void tour_courses(struct tour *tour);
const struct course *tour_course_of(struct tour *tour, const struct module *module);

// What was typed is that now; the person is called that; and the longest text that may be written.
void tour_retype(struct buffer *buffer, const char *text);
void tour_type_name(struct tour *tour, const char *name);
const char *tour_long_text(struct tour *tour, int characters);

void tour_introduction(struct tour *tour, const struct module *module, const struct sheet *sheet);

// The sheet that is shown is begun, one of its items answered, and it is handed in.
void tour_begin(struct tour *tour);
void tour_answer(struct tour *tour, const struct item *item, const struct response *response);
void tour_hand_in(struct tour *tour);

// What was judged has come true; a page was read.
void tour_apply(struct tour *tour, const struct ruling *ruling);
void tour_read(struct tour *tour, const struct module *module, const struct page *page);

// A right answer, and a wrong one that much is said about, to an item that has a key.
typedef struct response tour_choose(struct tour *tour, const struct item *item);
tour_choose tour_right, tour_wrong; // tour_answers.c

// Looks at every item of the sheet that is begun, and answers it as chosen (NULL: as a survey).
void tour_items(struct tour *tour, tour_choose *choose);
struct response tour_survey_answer(struct tour *tour, const struct item *item);

void tour_pages(struct tour *tour, const struct module *module); // in tour_pages.c

// Questions of the test as they come back in another module. In tour_recall.c.
void tour_recall(struct tour *tour, const struct module *module, const struct sheet *test);

void tour_sitting(struct tour *tour); // in tour_sitting.c: of a sitting, and the organizer
// tour_checklist.c
bool tour_checklist(struct tour *tour, const struct sheet *checklist, struct fault *fault);

// Asks the functions of the module or script (which may be NULL) in every language.
bool tour_ask(struct tour *tour, const struct module *module, struct fault *fault);

// The person is in the last minutes of the test from now on, and has been warned.
void tour_last_minutes(struct tour *tour, const struct sheet *test);

// Time is up in an attempt at the test in which nothing was answered.
void tour_time_up(struct tour *tour, const struct sheet *test);

#endif
