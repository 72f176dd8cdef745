// What this learner gets to see: the pages and items that are meant for them, and how far they are.
#ifndef MANTEN_KIOSK_VIEW_H
#define MANTEN_KIOSK_VIEW_H

#include "kiosk/kiosk.h"

// Whether the screen shows an item of the open sheet.
bool view_asks(const struct screen *screen);

// Whether the item of the open sheet is asked (its `when`); how many asked ones stand before the
// position of the paper; and the nearest asked position from `position` on in steps of `step`, or
// -1 when there is none.
bool view_item_asked(const struct kiosk *kiosk, const struct item *item);
int view_asked(const struct kiosk *kiosk, int before);
int view_asked_from(const struct kiosk *kiosk, int position, int step);

// Whether the attempt ended before the item was answered; and whether it was missed, in that way or
// by a wrong answer.
bool view_unanswered(const struct kiosk *kiosk, const struct attempt *attempt,
                     const struct item *item);
bool view_missed(const struct kiosk *kiosk, const struct attempt *attempt, const struct item *item);

// What is asked for the functions of what is shown: the module, or the sheet's own script; NULL
// when there is none.
const struct module *view_script(const struct kiosk *kiosk);

// The item at that position of the paper, and the one on the screen.
const struct item *view_item_at(const struct kiosk *kiosk, int position);
const struct item *view_item(const struct kiosk *kiosk);

// Whether the page is shown (its `when`); and the page that one comes to after (step 1) or before
// (step -1) the page, the first one for a NULL page; NULL when there is none. Through a scenario it
// follows the way that was taken: behind a decision that is not made comes nothing. One that was
// handed in is entered at its debrief.
bool view_page_shown(const struct kiosk *kiosk, const struct page *page);
const struct page *view_page_from(const struct kiosk *kiosk, const struct page *page, int step);

// The attempt at a sheet of the module, and the way through one of its scenarios.
const struct attempt *view_attempt(const struct kiosk *kiosk, const struct sheet *sheet);
struct way view_way(const struct kiosk *kiosk, const struct sheet *scenario);

// Where one goes on in the scenario: at its debrief once it was handed in, else where the way leads
// so far; at its first scene when it was not begun.
const struct page *view_scenario_now(const struct kiosk *kiosk, const struct sheet *scenario);

// How many pages a person counts up to the number: each scenario is one, however long.
int view_pages(const struct kiosk *kiosk, int number);

// Whether the page's own item is asked on the screen.
bool view_tries(const struct kiosk *kiosk);

// Whether it is answered by one touch, which is judged as soon as it is made. A decision is not: it
// is taken with the way on.
bool view_answers_at_once(const struct kiosk *kiosk);

// The survey or checklist with that id, or NULL.
const struct sheet *view_sheet(const struct kiosk *kiosk, const char *id);

// The best score that was handed in of the checklist; and whether it may be begun, as the one that
// opens it reached its points.
struct score view_best(const struct kiosk *kiosk, const char *checklist);
bool view_checklist_open(const struct kiosk *kiosk, const struct sheet *checklist);

// Tenths of a point as they are read: "24.3", "73", "-4".
const char *view_points(struct kiosk *kiosk, int tenths);

// The course that is played when people cannot choose, or NULL; the closing survey of the one that
// is open, or NULL; and whether a module was completed, in whatever version.
const struct course *view_only_course(const struct kiosk *kiosk);
const struct sheet *view_survey(const struct kiosk *kiosk);

// Whether the sheet that is shown is a survey that is open at any time.
bool view_fills_in(const struct kiosk *kiosk);
bool view_module_complete(const struct kiosk *kiosk, const char *id);

// Whether its test leads on; whoever completed an older version may take that of this one.
bool view_test_remains(const struct kiosk *kiosk, const struct module *module);

// What the button says that begins the next attempt at the test.
enum word view_retry(const struct kiosk *kiosk);

#endif
