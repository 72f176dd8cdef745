// The content of a folder as learning values: DIR/NAME/module.lua, and NAME.lua in DIR/courses,
// DIR/surveys and DIR/checklists, each run in a worker of its own. A file with an error is left out
// and complained of; the others are there.
#ifndef MANTEN_MODULE_CONTENT_H
#define MANTEN_MODULE_CONTENT_H

#include "base/arena.h"
#include "learning/module.h"
#include "learning/vary.h"
#include "module/warden.h"

struct answers;
struct paper;

struct complaint {
    const char *file; // as a person would name it: the folder as given, then the way to the file
    int line;         // 0 when there is none
    bool error;       // otherwise a warning
    const char *text;
};

// How far a kiosk's reading is: modules that take no longer than others, those that do, all.
enum content_reading { READING_QUICK, READING_SLOW, READING_DONE };

struct content {
    const char *folder;
    _Atomic enum content_reading reading;
    struct module **modules; // by id; those that came late, behind them
    _Atomic int module_count;
    struct course **courses;
    int course_count;
    struct sheet **surveys; // sheets in files of their own, by id
    int survey_count;
    struct sheet **checklists; // the same
    int checklist_count;
    const char **unavailable; // ids (folder names) of modules that were left out, or are late
    int unavailable_count;
    struct complaint *complaints; // by file and line
    int complaint_count;
    struct workers *workers; // those of modules with functions, alive until content_free
};

// Reads all content, however bad it is: a second at most for each file. False only when the folder
// itself cannot be read or is empty. May be called from any one thread at a time. The caller frees
// the content.
bool content_load(struct warden *warden, const char *folder, struct content **content,
                  struct fault *fault);

// The same for who reads it again and again: a script that stands in the answers with the very same
// text is not run again, and what the others answer is kept there.
bool content_reload(struct warden *warden, const char *folder, struct answers *answers,
                    struct content **content, struct fault *fault);

// What a kiosk plays first, and how it is told of what comes later.
struct content_wish {
    const char *course;             // whose modules are read first; NULL for the first course
    void (*arrived)(void *context); // on another thread: there are more modules; or NULL
    void *context;
};

// The same for a kiosk, which waits for nobody: reads one course, in at most a few seconds, and
// goes on with the other modules on a thread of its own. They are there when they are ready, on any
// thread; the complaints are not to be had.
bool content_open(struct warden *warden, const char *folder, const struct content_wish *wish,
                  struct content **content, struct fault *fault);

// Waits until every module had its turn but those that take unusually long.
void content_settle(struct content *content);

void content_free(struct content *content);

const struct module *content_module(const struct content *content, const char *id);
const struct course *content_course(const struct content *content, const char *id);
const struct sheet *content_survey(const struct content *content, const char *id);
const struct sheet *content_checklist(const struct content *content, const char *id);

struct answered {
    const char *item;
    const struct response *response;
};

struct scored {
    const char *checklist;
    double points; // of 100
};

// What a module's functions may know of the learner.
struct learned {
    enum language language;
    struct answered *answers;
    int answer_count;
    const char *role; // or NULL
    struct scored *scores;
    int score_count;
    const char **completed; // ids of modules
    int completed_count;
    struct drawn_item *drawn; // of the scripted items of the attempt that is open
    int drawn_count;
    bool pose; // the functions of those items are asked; otherwise only what they depend on
};

// Asks all functions of the module (or of a sheet's script), within 250 ms altogether; `said` (see
// learning/text.h) has room for function_count values, value n - 1 belongs to function n, and its
// texts live in the arena. The functions of scripted items say nothing unless they are posed. When
// the worker fails it is ended and the next question starts a new one. Never call it from the
// thread that draws.
bool content_ask(struct content *content, const struct module *module,
                 const struct learned *learned, struct arena *arena, struct said *said,
                 struct fault *fault);

// Draws for the paper's scripted items by the seed, asks their functions, and gives both as text
// (learning/form.h); NULL when the paper has no scripted item. False also when a question came out
// that cannot be put to anybody.
bool content_pose(struct content *content, const struct module *module, const struct paper *paper,
                  uint64_t seed, const struct learned *learned, struct arena *arena,
                  const char **posed, struct fault *fault);

#endif
