// The menu: the course, how far one is, and what comes next.
#include "kiosk/conduct.h"
#include "kiosk/conduct_sheets.h"
#include "kiosk/entry.h"
#include "kiosk/frame.h"
#include "kiosk/headway.h"
#include "kiosk/screens.h"
#include "kiosk/view.h"

#include <string.h>

enum standing { UNAVAILABLE, COMING, LOCKED, NEW, READING, TESTING, FAILED, COMPLETE, OLDER };

// A version that was completed stays so when there is a newer one.
static enum standing standing_of(struct kiosk *kiosk, const struct module *module)
{
    const struct sheet *test = module_test(module);
    const struct attempt *done = progress_module_completed(&kiosk->visit.progress, module->id);
    const struct attempt *attempt = test ? visit_attempt(&kiosk->visit, module, test) : NULL;
    if (done) {
        return done->version == module->version ? COMPLETE : OLDER;
    }
    if (attempt) {
        return attempt->handed_in && attempt->total > 0 ? FAILED : TESTING;
    }
    if (headway_missing(kiosk, module->id)) {
        return LOCKED;
    }
    return progress_place(&kiosk->visit.progress, module->id) ? READING : NEW;
}

// How many of the module's pages were seen; NULL counts all. A scenario is one, seen to its end.
static int pages_seen(const struct module *module, const struct place *place)
{
    int count = 0;
    for (int i = 0; i < module->page_count; i++) {
        const struct page *page = &module->pages[i];
        const bool counts = (!page_scenario(page) || page_is_debrief(page)) && !page->from;
        count += counts && (!place || place_seen(place, page->id));
    }
    return count;
}

// "小売・約20人の会社", or as much of it as the module says.
static const char *firm_text(const struct kiosk *kiosk, const struct module *module)
{
    const char *trade = text_in(&module->trade, kiosk->language, NULL);
    if (module->people == 0) {
        return trade;
    }
    const char *people = word_count(kiosk->frame, WORD_PEOPLE, kiosk->language, module->people, 0);
    return trade[0] ? word_with(kiosk->frame, WORD_FIRM, kiosk->language, trade, people) : people;
}

static const char *state_text(struct kiosk *kiosk, const struct module *module,
                              enum standing standing)
{
    static const enum word words[] = {[UNAVAILABLE] = WORD_STATE_UNAVAILABLE,
                                      [COMING] = WORD_STATE_COMING,
                                      [LOCKED] = WORD_STATE_LOCKED,
                                      [NEW] = WORD_STATE_NEW,
                                      [READING] = WORD_STATE_PAGES,
                                      [TESTING] = WORD_STATE_TEST,
                                      [FAILED] = WORD_STATE_RETRY,
                                      [COMPLETE] = WORD_STATE_COMPLETE,
                                      [OLDER] = WORD_STATE_OLDER};
    const char *first = "";
    const char *second = "";
    if (standing == READING) {
        const struct place *place = progress_place(&kiosk->visit.progress, module->id);
        first = arena_format(kiosk->frame, "%d", pages_seen(module, place));
        second = arena_format(kiosk->frame, "%d", pages_seen(module, NULL));
    } else if (standing == LOCKED) {
        first = headway_missing(kiosk, module->id);
    } else if (standing == OLDER) {
        first =
            arena_format(kiosk->frame, "%d",
                         progress_module_completed(&kiosk->visit.progress, module->id)->version);
    }
    return word_with(kiosk->frame, words[standing], kiosk->language, first, second);
}

// Whether the module, or the sheet with functions, was found unavailable.
static bool noticed(const struct kiosk *kiosk, const char *id)
{
    return kiosk->noticed_module && strcmp(kiosk->noticed_module, id) == 0;
}

static struct entry module_entry(struct kiosk *kiosk, const char *id)
{
    const struct module *module = content_module(kiosk->content, id);
    const bool coming = !module && headway_coming(kiosk);
    const bool gone = !module || noticed(kiosk, id);
    const enum standing standing = coming ? COMING
                                   : gone ? UNAVAILABLE
                                          : standing_of(kiosk, module);
    const char *state = state_text(kiosk, module, standing);
    struct entry entry = {
        .id = arena_format(kiosk->frame, "module:%s", id),
        .title = module   ? text_in(&module->title, kiosk->language, NULL)
                 : coming ? kiosk_word(kiosk, WORD_COMING_TITLE)
                          : kiosk_word(kiosk, WORD_UNAVAILABLE_TITLE),
        .summary = module   ? text_in(&module->summary, kiosk->language, NULL)
                   : coming ? ""
                            : kiosk_word(kiosk, WORD_UNAVAILABLE_TEXT),
        .minutes = "",
        .firm = module ? firm_text(kiosk, module) : NULL,
        .state = course_optional(kiosk->course, id)
                     ? word_with(kiosk->frame, WORD_OPTIONAL, kiosk->language, state, "")
                     : state,
        .complete = standing == COMPLETE || standing == OLDER,
        .disabled = gone || standing == LOCKED,
    };
    if (module && module->minutes > 0) {
        entry.minutes = word_count(kiosk->frame, WORD_MINUTES, kiosk->language, module->minutes, 0);
    }
    return entry;
}

static const char *sheet_minutes(struct kiosk *kiosk, const struct sheet *sheet)
{
    return sheet->minutes > 0
               ? word_count(kiosk->frame, WORD_MINUTES, kiosk->language, sheet->minutes, 0)
               : "";
}

static const char *checklist_state(struct kiosk *kiosk, const struct sheet *checklist, bool open)
{
    const struct attempt *attempt = progress_attempt(&kiosk->visit.progress, checklist->id);
    if (!open) {
        const struct scoring *scoring = &checklist->scoring;
        const struct sheet *opener = content_checklist(kiosk->content, scoring->opens_after);
        return word_with(kiosk->frame, WORD_CHECKLIST_LOCKED, kiosk->language,
                         text_in(&opener->title, kiosk->language, NULL),
                         arena_format(kiosk->frame, "%d", scoring->opens_at));
    }
    if (attempt && attempt->handed_in) {
        const struct score score = {.points = attempt->right, .most = attempt->total};
        return word_with(kiosk->frame, WORD_CHECKLIST_DONE, kiosk->language,
                         view_points(kiosk, score_tenths(score)), "");
    }
    return kiosk_word(kiosk, attempt ? WORD_CHECKLIST_BEGUN : WORD_STATE_NEW);
}

static struct entry checklist_entry(struct kiosk *kiosk, const struct sheet *checklist)
{
    const bool gone = noticed(kiosk, checklist->id);
    const bool open = view_checklist_open(kiosk, checklist) && !gone;
    return (struct entry){
        .id = arena_format(kiosk->frame, "sheet:%s", checklist->id),
        .title = text_in(&checklist->title, kiosk->language, NULL),
        .summary = "",
        .firm = "",
        .minutes = sheet_minutes(kiosk, checklist),
        .state = gone ? kiosk_word(kiosk, WORD_STATE_UNAVAILABLE)
                      : checklist_state(kiosk, checklist, open),
        .complete = progress_complete(&kiosk->visit.progress, checklist->id),
        .disabled = !open,
    };
}

// A survey that is open at any time.
static struct entry open_survey_entry(struct kiosk *kiosk, const struct sheet *survey)
{
    const bool complete = visit_complete(&kiosk->visit, NULL, survey);
    const struct attempt *attempt = visit_attempt(&kiosk->visit, NULL, survey);
    const bool gone = noticed(kiosk, survey->id);
    return (struct entry){
        .id = arena_format(kiosk->frame, "sheet:%s", survey->id),
        .title = text_in(&survey->title, kiosk->language, NULL),
        .summary = "",
        .firm = "",
        .minutes = sheet_minutes(kiosk, survey),
        .state = kiosk_word(kiosk, gone                             ? WORD_STATE_UNAVAILABLE
                                   : attempt && !attempt->handed_in ? WORD_CHECKLIST_BEGUN
                                   : complete                       ? WORD_SURVEY_FILLED
                                                                    : WORD_STATE_NEW),
        .complete = complete,
        .disabled = gone,
    };
}

// The survey that closes the course.
static struct entry survey_entry(struct kiosk *kiosk, const struct sheet *survey)
{
    const struct headway headway = headway_of(kiosk, kiosk->course);
    const bool complete = visit_complete(&kiosk->visit, NULL, survey);
    const bool gone = noticed(kiosk, survey->id);
    return (struct entry){
        .id = arena_format(kiosk->frame, "sheet:%s", survey->id),
        .title = text_in(&survey->title, kiosk->language, NULL),
        .summary = "",
        .firm = "",
        .minutes = "",
        .state = kiosk_word(kiosk, gone               ? WORD_STATE_UNAVAILABLE
                                   : complete         ? WORD_YES_COMPLETE
                                   : headway.complete ? WORD_SURVEY_NOW
                                                      : WORD_SURVEY_LATER),
        .complete = complete,
        .disabled = gone || (!headway.complete && !complete),
    };
}

// Modules come first, then checklists, then surveys, and at last the one that closes the course.
// False behind the last entry.
static bool entry_at(struct kiosk *kiosk, int number, struct entry *entry)
{
    const struct course *course = kiosk->course;
    const struct content *content = kiosk->content;
    const struct sheet *closing = view_survey(kiosk);
    const int checklist = number - course->module_count;
    const int survey = checklist - course->checklist_count;
    if (checklist < 0) {
        *entry = module_entry(kiosk, course->modules[number]);
    } else if (survey < 0) {
        *entry = checklist_entry(kiosk, content_checklist(content, course->checklists[checklist]));
    } else if (survey < course->survey_count) {
        *entry = open_survey_entry(kiosk, content_survey(content, course->surveys[survey]));
    } else if (survey == course->survey_count && closing) {
        *entry = survey_entry(kiosk, closing);
    } else {
        return false;
    }
    return true;
}

// What remains until the course is complete.
static const char *remainder_text(struct kiosk *kiosk, const struct headway *headway)
{
    return kiosk->course->module_count == 0 ? kiosk_word(kiosk, WORD_COURSE_CHOOSE)
           : headway->complete              ? kiosk_word(kiosk, WORD_COURSE_COMPLETE)
                               : word_count(kiosk->frame, WORD_COURSE_LEFT, kiosk->language,
                                            headway->total - headway->done, headway->minutes_left);
}

static int put_title(struct kiosk *kiosk, struct stage *stage, struct rect box,
                     const struct headway *headway)
{
    const int title =
        stage_tell(stage, ROLE_HEADING, box, text_in(&kiosk->course->title, kiosk->language, NULL),
                   stage_style(stage, FACE_TITLE, THEME_NAVY)) +
        stage_px(stage, 8);
    box.y += title;
    return title + stage_tell(stage, ROLE_TEXT, box, remainder_text(kiosk, headway),
                              stage_style(stage, FACE_SMALL, THEME_MUTED));
}

static void build(struct kiosk *kiosk, struct stage *stage)
{
    const struct headway headway = headway_of(kiosk, kiosk->course);
    const int gap = stage_px(stage, 28);
    struct panel panel;
    struct rect box =
        entry_column(stage, frame_panel_begin(kiosk, stage, frame_body(stage, true), &panel));
    box.y += put_title(kiosk, stage, box, &headway) + gap;
    const bool in_order = kiosk->course->module_count > 0; // sheets alone have no order
    bool next_found = false;
    struct entry entry;
    for (int i = 0; entry_at(kiosk, i, &entry); i++) {
        entry.next = in_order && !next_found && !entry.complete && !entry.disabled;
        next_found = next_found || entry.next;
        box.y += entry_put(stage, box, &entry) + gap;
    }
    frame_panel_end(kiosk, stage, &panel, box.y - gap);
    frame_foot(kiosk, stage,
               view_only_course(kiosk) ? NULL
                                       : &(struct button){.id = "courses",
                                                          .label = kiosk_word(kiosk, WORD_COURSES),
                                                          .icon = "arrow-left",
                                                          .emphasis = EMPHASIS_SECONDARY},
               NULL);
    struct head head = {.title = word_with(kiosk->frame, WORD_WELCOME, kiosk->language,
                                           buffer_text(&kiosk->typing.name), ""),
                        .done = headway.done,
                        .total = headway.total};
    if (headway.total > 0) { // a course may be of sheets alone
        head.progress = word_count(kiosk->frame, WORD_COURSE_PROGRESS, kiosk->language,
                                   headway.done, headway.total);
    }
    frame_head(kiosk, stage, &head);
}

static void act(struct kiosk *kiosk, const char *id)
{
    const struct sheet *sheet = strncmp(id, "sheet:", 6) == 0 ? view_sheet(kiosk, id + 6) : NULL;
    if (strncmp(id, "module:", 7) == 0) {
        conduct_module(kiosk, id + 7);
    } else if (sheet) {
        conduct_open(kiosk, sheet);
    } else if (strcmp(id, "courses") == 0) {
        kiosk_show(kiosk, &courses_screen);
    }
}

const struct screen menu_screen = {"menu", build, act, true, NULL, NULL};
