// The courses on the tour: which there are, and the menu of each in every state.
#include "audit/tour_steps.h"

#include "kiosk/screens.h"

void tour_menu(struct tour *tour, const char *place)
{
    const char *file = tour->file;
    struct kiosk *kiosk = tour->kiosk;
    tour->file =
        arena_format(tour->arena, "%s/courses/%s.lua", kiosk->content->folder, kiosk->course->id);
    tour_look_at(tour, &menu_screen, arena_format(tour->arena, "screen menu, %s", place));
    tour->file = file;
}

// The menus of a module's states show that one alone: the others look as before.
const struct course *tour_course_of(struct tour *tour, const struct module *module)
{
    const struct content *content = tour->kiosk->content;
    int number = 0;
    for (int i = 0; i < content->course_count; i++) {
        if (course_place(content->courses[i], module->id) >= 0) {
            number = i;
            break;
        }
    }
    struct course *course = arena_take(tour->arena, 1, sizeof *course);
    *course = *content->courses[number];
    course->modules = arena_take(tour->arena, 1, sizeof *course->modules);
    course->modules[0] = module->id;
    course->module_count = 1;
    course->checklist_count = 0;
    course->survey_count = 0;
    course->requirement_count = 0;
    return course;
}

// ---- what somebody else has done

static void apply(struct tour *tour, const struct fact *fact)
{
    progress_apply(&tour->kiosk->visit.progress, fact);
}

// Every module of the course is complete, in a version that is older by so many.
static void complete(struct tour *tour, const struct course *course, int older)
{
    struct kiosk *kiosk = tour->kiosk;
    apply(tour, &(struct fact){.kind = FACT_ENROLMENT, .course = course->id});
    for (int i = 0; i < course->module_count; i++) {
        const struct module *module = content_module(kiosk->content, course->modules[i]);
        const struct sheet *test = module ? module_test(module) : NULL;
        if (!test) {
            continue;
        }
        struct fact fact = {.kind = FACT_ATTEMPT,
                            .attempt = id_make(&kiosk->ids, 0),
                            .module = module->id,
                            .version = module->version - older,
                            .sheet = test->id,
                            .number = 1};
        fact.id = fact.attempt;
        apply(tour, &fact);
        fact.kind = FACT_OUTCOME;
        fact.right = fact.total = 1;
        fact.complete = true;
        apply(tour, &fact);
    }
}

static struct progress put_aside(struct tour *tour)
{
    const struct progress progress = tour->kiosk->visit.progress;
    tour->kiosk->visit.progress = progress_open();
    return progress;
}

static void take_back(struct tour *tour, struct progress progress)
{
    progress_close(&tour->kiosk->visit.progress);
    tour->kiosk->visit.progress = progress;
}

// ---- a course

static void look_at_completed(struct tour *tour, const struct course *course)
{
    for (int older = 0; older < 2; older++) {
        const struct progress progress = put_aside(tour);
        complete(tour, course, older);
        tour_menu(tour, older > 0 ? "all complete in older versions" : "all complete");
        take_back(tour, progress);
    }
}

// A course whose last module could not be read, or was not yet.
static void look_at_lost_module(struct tour *tour, const struct course *course)
{
    struct kiosk *kiosk = tour->kiosk;
    struct course lost = *course;
    lost.modules = arena_take(tour->arena, (size_t)course->module_count + 1, sizeof *lost.modules);
    for (int i = 0; i < course->module_count; i++) {
        lost.modules[i] = course->modules[i];
    }
    lost.modules[lost.module_count++] = "lost";
    kiosk->course = &lost;
    tour_menu(tour, "a module that cannot be read");
    kiosk->content->reading = READING_QUICK;
    tour_menu(tour, "a module that was not read yet");
    kiosk->content->reading = READING_DONE;
    kiosk->course = course;
}

static void look_at_course(struct tour *tour, const struct course *course)
{
    struct kiosk *kiosk = tour->kiosk;
    kiosk->course = course;
    tour_menu(tour, "all new");
    kiosk->noticed_module = course->module_count > 0 ? course->modules[0] : NULL;
    tour_menu(tour, "a module unavailable");
    kiosk->noticed_module = NULL;
    look_at_lost_module(tour, course);
    tour_type_name(tour, tour_long_text(tour, NAME_LENGTH));
    tour_menu(tour, "long name");
    tour_type_name(tour, "山田 花子");
    look_at_completed(tour, course);
}

static void look_at_choice(struct tour *tour)
{
    const struct content *content = tour->kiosk->content;
    const struct progress progress = put_aside(tour);
    tour_look_at(tour, &courses_screen, "screen menu, all courses new");
    for (int i = 0; i < content->course_count; i++) {
        complete(tour, content->courses[i], 0);
    }
    tour_look_at(tour, &courses_screen, "screen menu, all courses complete");
    take_back(tour, progress);
}

void tour_courses(struct tour *tour)
{
    const struct content *content = tour->kiosk->content;
    if (content->course_count > 1) {
        look_at_choice(tour);
    }
    for (int i = 0; i < content->course_count; i++) {
        look_at_course(tour, content->courses[i]);
    }
    tour->kiosk->course = content->courses[0];
}
