#include "audit/tour.h"

#include "kiosk/frame.h"
#include "kiosk/screens.h"

#include <string.h>

static const char kiosk_file[] = "kiosk";

// ---- a module

static void look_at_pages(struct tour *tour, const struct module *module,
                          const struct screen *screen, const char *name)
{
    for (int i = 0; i < module->page_count; i++) {
        tour->kiosk->at.page = &module->pages[i];
        tour_look_at(tour, screen,
                     arena_format(tour->arena, "%s \"%s\"", name, module->pages[i].id));
        tour_read(tour, module, &module->pages[i]);
    }
}

// A test that asks all of its bank and every variant at once, so that each is looked at.
static const struct sheet *whole_of(struct tour *tour, const struct sheet *test)
{
    struct sheet *whole = arena_take(tour->arena, 1, sizeof *whole);
    *whole = *test;
    whole->draw_count = 0;
    whole->items = arena_take(tour->arena, (size_t)test->item_count, sizeof *whole->items);
    for (int i = 0; i < test->item_count; i++) {
        whole->items[i] = test->items[i];
        whole->items[i].variant_of = NULL;
    }
    return whole;
}

static void take_rightly(struct tour *tour, const struct sheet *test)
{
    tour_begin(tour);
    for (int i = 0; i < test->item_count; i++) {
        const struct item *item = &tour->kiosk->at.paper.sheet->items[i];
        const struct response right = tour_right(tour, item);
        tour_answer(tour, item, &right);
    }
    tour_hand_in(tour);
}

// The items with all the help that they have.
static void look_at_hints(struct tour *tour, const struct sheet *test, const char *result)
{
    int most = 0;
    for (int i = 0; i < test->item_count; i++) {
        most = test->items[i].hint_count > most ? test->items[i].hint_count : most;
    }
    for (int i = 0; i <= most && most > 0; i++) {
        tour_begin(tour);
        for (int j = 0; j < test->item_count; j++) {
            const struct item *item = &tour->kiosk->at.paper.sheet->items[j];
            const struct response wrong = tour_wrong(tour, item);
            tour_answer(tour, item, &wrong);
        }
        tour_hand_in(tour);
    }
    if (most > 0) {
        tour_look_at(tour, &result_screen, arena_format(tour->arena, "%s, all hints", result));
        tour_begin(tour);
        tour_items(tour, tour_wrong);
        tour_hand_in(tour);
    }
}

static void look_at_test(struct tour *tour, const struct module *module, const struct sheet *test)
{
    tour_introduction(tour, module, test);
    tour->kiosk->at.sheet = whole_of(tour, test);
    tour_begin(tour);
    tour_menu(tour, arena_format(tour->arena, "test of \"%s\" begun", module->id));
    tour_last_minutes(tour, test);
    tour_items(tour, tour_wrong);
    tour_hand_in(tour);
    const char *result = arena_format(tour->arena, "result of \"%s\"", test->id);
    tour_look_at(tour, &result_screen, arena_format(tour->arena, "%s, nothing right", result));
    tour_menu(tour, arena_format(tour->arena, "test of \"%s\" failed", module->id));
    look_at_pages(tour, module, &review_screen, "review of page");
    look_at_hints(tour, test, result);
    tour_time_up(tour, test);
    if (test->retry_missed) {
        take_rightly(tour, test);
        tour_look_at(tour, &result_screen,
                     arena_format(tour->arena, "%s, missed ones right", result));
    }
    take_rightly(tour, test);
    tour_look_at(tour, &result_screen, arena_format(tour->arena, "%s, full marks", result));
    tour_menu(tour, arena_format(tour->arena, "\"%s\" complete", module->id));
}

// With the largest of everything that can be drawn.
static bool pose(struct tour *tour, const struct module *module, const struct sheet *test,
                 struct fault *fault)
{
    const struct learned nobody = {.language = JAPANESE};
    const struct paper paper = paper_whole(test, tour->arena);
    return content_pose(tour->kiosk->content, module, &paper, VARY_HIGHEST, &nobody, tour->arena,
                        &tour->posed, fault);
}

static bool look_at_module(struct tour *tour, const struct module *module, struct fault *fault)
{
    const struct sheet *test = module_test(module);
    tour->file =
        arena_format(tour->arena, "%s/%s/module.lua", tour->kiosk->content->folder, module->id);
    if (!tour_ask(tour, module, fault) || !pose(tour, module, test, fault)) {
        return false;
    }
    tour->kiosk->course = tour_course_of(tour, module);
    tour->kiosk->at = (struct at){.module = module, .sheet = test};
    tour_pages(tour, module);
    tour_menu(tour, arena_format(tour->arena, "\"%s\" read", module->id));
    if (test) {
        look_at_test(tour, module, test);
        tour_recall(tour, module, test);
    }
    memset(tour->said, 0, sizeof tour->said);
    tour->posed = NULL;
    return true;
}

// The course in whose menu the survey stands at any time, or NULL.
static const struct course *course_offering(const struct content *content, const char *survey)
{
    for (int i = 0; i < content->course_count; i++) {
        for (int j = 0; j < content->courses[i]->survey_count; j++) {
            if (strcmp(content->courses[i]->surveys[j], survey) == 0) {
                return content->courses[i];
            }
        }
    }
    return NULL;
}

static bool look_at_survey(struct tour *tour, const struct sheet *survey, struct fault *fault)
{
    if (!tour_ask(tour, survey->script, fault)) {
        return false;
    }
    tour->file =
        arena_format(tour->arena, "%s/surveys/%s.lua", tour->kiosk->content->folder, survey->id);
    const struct course *course = course_offering(tour->kiosk->content, survey->id);
    tour->kiosk->course = course ? course : tour->kiosk->course;
    tour_introduction(tour, NULL, survey);
    tour_begin(tour);
    if (course) {
        tour_menu(tour, arena_format(tour->arena, "\"%s\" begun", survey->id));
    }
    tour_items(tour, NULL);
    tour_hand_in(tour);
    tour_look_at(tour, &done_screen, arena_format(tour->arena, "end of \"%s\"", survey->id));
    if (course) {
        tour_menu(tour, arena_format(tour->arena, "\"%s\" filled in", survey->id));
    }
    return true;
}

// ---- the kiosk's own screens

static void look_at_roles(struct tour *tour)
{
    const struct content *content = tour->kiosk->content;
    for (int i = 0; i < content->course_count; i++) {
        if (content->courses[i]->role_count > 0) {
            tour_look_at(tour, &role_screen, "screen signin, role");
            strcpy(tour->kiosk->typing.role, content->courses[i]->roles[0].id);
            tour_look(tour, "screen signin, role chosen");
            tour->kiosk->typing.role[0] = '\0';
        }
    }
}

static void look_at_signin(struct tour *tour)
{
    struct kiosk *kiosk = tour->kiosk;
    struct content *content = kiosk->content;
    tour_look_at(tour, &attract_screen, "screen attract");
    tour_look_at(tour, &notice_screen, "screen signin, notice");
    kiosk->content = NULL;
    tour_look_at(tour, &signin_screen, "screen signin, content not read yet");
    kiosk->content = content;
    tour_look(tour, "screen signin, empty");
    tour_look_at_boards(tour, "field:name", "screen signin, empty");
    tour_type_name(tour, tour_long_text(tour, NAME_LENGTH));
    tour_retype(&kiosk->typing.organization, tour_long_text(tour, NAME_LENGTH));
    tour_look_at_boards(tour, "field:name", "screen signin, long name");
    tour_look_at_boards(tour, "field:organization", "screen signin, long name");
    tour_look_at(tour, &signin_screen, "screen signin, long name");
    look_at_roles(tour);
}

static void look_at_dialogs(struct tour *tour)
{
    struct kiosk *kiosk = tour->kiosk;
    kiosk_show(kiosk, &menu_screen);
    const int64_t touched = kiosk->touched;
    while (frame_idle_seconds(kiosk) == 0) {
        kiosk->touched -= 1000;
    }
    tour_look(tour, "screen menu, idle warning");
    kiosk->touched = touched;
    kiosk->troubled = true;
    fault_set(&kiosk->trouble, "%s",
              "cannot write to /var/lib/manten/records.db: the disk is full: free some space on it "
              "and touch the screen again");
    tour_look(tour, "screen menu, trouble");
    kiosk->troubled = false;
}

// Whether the next part of the tour is in this share. Each stands by itself: a person who has done
// nothing yet comes to it, and the same lots are drawn however the tour is divided.
static bool taken(struct tour *tour)
{
    struct kiosk *kiosk = tour->kiosk;
    if (++tour->part % tour->shares != tour->share) {
        return false;
    }
    memset(tour->said, 0, sizeof tour->said);
    progress_close(&kiosk->visit.progress);
    kiosk->visit.progress = progress_open();
    kiosk->lots = random_seeded((uint64_t)tour->part);
    kiosk->course = kiosk->content->courses[0];
    return true;
}

static bool take_parts(struct tour *tour, struct fault *fault)
{
    const struct content *content = tour->kiosk->content;
    bool asked = true;
    for (int i = 0; asked && i < content->module_count; i++) {
        asked = !taken(tour) || look_at_module(tour, content->modules[i], fault);
    }
    for (int i = 0; asked && i < content->checklist_count; i++) {
        if (taken(tour)) {
            asked = tour_checklist(tour, content->checklists[i], fault);
        }
    }
    for (int i = 0; asked && i < content->survey_count; i++) {
        if (taken(tour)) {
            asked = look_at_survey(tour, content->surveys[i], fault);
        }
    }
    return asked;
}

bool tour_take(struct tour *tour, struct fault *fault)
{
    struct kiosk *kiosk = tour->kiosk;
    const bool first = tour->share == 0;
    tour->file = kiosk_file;
    if (first) {
        look_at_signin(tour);
        tour_sitting(tour);
    }
    kiosk->present = true;
    kiosk->visit.progress = progress_open();
    tour_type_name(tour, "山田 花子");
    if (first) {
        tour_courses(tour);
        look_at_dialogs(tour);
    }
    const bool asked = take_parts(tour, fault);
    progress_close(&kiosk->visit.progress);
    kiosk->present = false;
    return asked;
}
