// A visit is one person's time at the screen, from sign-in to leaving. What that person does is an
// act; judging an act gives the facts that would be true. Whoever judged makes them durable first
// (store_append) and only then applies them (progress_apply): judge, record, apply.
#ifndef MANTEN_LEARNING_VISIT_H
#define MANTEN_LEARNING_VISIT_H

#include "learning/module.h"
#include "learning/progress.h"
#include "learning/scenario.h"

struct visit {
    struct id learner;
    struct id arrival;
    enum language language;
    struct progress progress;
};

// Where new ids, seeds and times come from.
struct origin {
    struct id_maker *ids;
    struct random *lots;
    int64_t wall;
};

// The facts that an act would make true, in order; the texts are borrowed from the act. Most acts
// make few of them true; who goes another way through a scenario takes along what came before.
enum { RULING_MOST = SCENES_MOST + 3 };

struct ruling {
    struct fact facts[RULING_MOST];
    int count;
};

// The attempt at the sheet that stands, or NULL. A module that came in a new version asks anew, and
// each course has a survey of its own, whatever file it is from; so earlier attempts are history.
const struct attempt *visit_attempt(const struct visit *visit, const struct module *module,
                                    const struct sheet *sheet);

// Whether an attempt that stands was complete.
bool visit_complete(const struct visit *visit, const struct module *module,
                    const struct sheet *sheet);

struct arrival {
    const char *name;
    const char *organization; // "" when not given
    const char *course;       // that is gone on with, or ""
    const char *notice;       // the text about the name, as it was shown
    const char *role;         // what one says to be; NULL when one does not
    const char *program;      // "Manten 0.1.0"
    enum language language;
    const struct id *known; // the learner, when the name is known already; else NULL
    // Who of a session's roster it is; NULL without a session.
    const struct applicant *applicant;
    bool walk_in; // and is on it from now on
    bool present; // and was marked so before
};

// Each judge returns false, with the reason, when the act is not allowed; the ruling is then empty.

// Somebody gives a name and begins a visit; whoever is on a roster was there. The arrival is the
// last of the facts.
bool judge_arrival(struct origin *origin, const struct arrival *arrival, struct ruling *ruling,
                   struct fault *fault);

// The course is taken up, or taken up again after another one.
bool judge_enrolment(const struct visit *visit, struct origin *origin, const struct course *course,
                     struct ruling *ruling, struct fault *fault);

// The page is shown.
bool judge_page(const struct visit *visit, struct origin *origin, const struct module *module,
                const struct page *page, struct ruling *ruling, struct fault *fault);

// The sheet is begun (again). Refused while an attempt that stands is open, and after it is
// complete, but for a checklist, which is filled in again when something has changed, and a survey
// that may be. What functions give for the scripted items of its paper has to be added to the fact.
// Texts live as long as the visit's progress.
bool judge_begin(const struct visit *visit, struct origin *origin, const struct module *module,
                 const struct sheet *sheet, struct ruling *ruling, struct fault *fault);

// The item is shown again, or gone on to, without a new answer.
bool judge_look(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                const char *item, struct ruling *ruling, struct fault *fault);

// The item is answered in the open attempt at the sheet, which has to ask it; refused after handing
// in.
bool judge_answer(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                  const struct given *given, struct ruling *ruling, struct fault *fault);

// The open attempt is handed in. `asked` says for each item of the sheet whether its `when` lets it
// be asked (NULL: all are); every one of those that the attempt asks must have been answered, or
// declined where that is allowed. What was answered besides, as it is gone from the content or its
// `when` has changed, is set apart: it counts for nothing. A test is complete when all of them are
// right, unless it was a round of what was missed; anything else when it is handed in. The outcome
// of a checklist counts its points, not its items; points below 0 count as 0 there.
bool judge_hand_in(const struct visit *visit, struct origin *origin, const struct sheet *sheet,
                   const bool *asked, struct ruling *ruling, struct fault *fault);

// ---- what is asked on pages (visit_pages.c)

// What the next attempt at the exercise or scenario draws the order of its choices from: it is
// known before the attempt begins, which it does with its first answer or scene.
uint64_t visit_seed(const struct visit *visit, const struct module *module,
                    const struct sheet *sheet);

// The item on one of the module's pages is answered: in its exercise, or in the open way through
// the scenario, on which its scene has to be.
bool judge_try(const struct visit *visit, struct origin *origin, const struct module *module,
               const struct given *given, struct ruling *ruling, struct fault *fault);

// The scene is shown, which has to be on the way taken so far; or the debrief, after an ending. The
// first scene begins a way when none is open, or was handed in.
bool judge_scene(const struct visit *visit, struct origin *origin, const struct module *module,
                 const struct page *scene, struct ruling *ruling, struct fault *fault);

// The way through the scenario is handed in, which is complete as an ending was reached.
bool judge_end(const struct visit *visit, struct origin *origin, const struct module *module,
               const struct sheet *scenario, struct ruling *ruling, struct fault *fault);

// The scenario is played anew from the scene, which is on the way that was taken last. What came
// before it is taken along; the way that has ended is handed in first.
bool judge_replay(const struct visit *visit, struct origin *origin, const struct module *module,
                  const struct page *scene, struct ruling *ruling, struct fault *fault);

// The visit ends.
void judge_departure(const struct visit *visit, struct origin *origin, enum departure departure,
                     struct ruling *ruling);

#endif
