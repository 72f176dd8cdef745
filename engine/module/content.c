#include "module/content.h"

#include "module/content_sort.h"
#include "module/intake.h"
#include "module/limits.h"
#include "module/workers.h"

#include <malloc.h>
#include <pthread.h>
#include <stdlib.h>

// What content_load and content_open give is the first part of this.
struct reading {
    struct intake intake;
    struct load load;
    size_t room;        // for answers
    struct found *rest; // modules that had no turn yet
    int rest_count;
    struct slow slow;
    pthread_t thread;
    pthread_mutex_t turn;
    pthread_cond_t settled;
    atomic_bool stop;
};

static void course_to_front(const struct course *course, struct found *modules, int count,
                            int *front)
{
    for (int i = 0; i < course->module_count; i++) {
        folder_to_front(modules, count, front, course->modules[i]);
    }
}

// What is played comes first. Gives how many modules the first course has.
static int order_by_courses(const struct intake *intake, struct found *modules, int count)
{
    const struct content *content = &intake->content;
    const char *wished = intake->wish.course;
    const struct course *first = wished ? content_course(content, wished) : NULL;
    int front = 0;
    if (first) {
        course_to_front(first, modules, count, &front);
    } else if (content->course_count > 0) {
        course_to_front(content->courses[0], modules, count, &front);
    }
    const int needed = front;
    for (int i = 0; i < content->course_count; i++) {
        course_to_front(content->courses[i], modules, count, &front);
    }
    return needed;
}

// Tries the modules that had no turn yet, until the time for quick ones is over.
static void load_some(struct reading *reading, int count)
{
    const int turns = load_quick(&reading->load, reading->rest, count, &reading->slow);
    reading->rest += turns;
    reading->rest_count -= turns;
}

// All files but the modules that need longer; a kiosk begins with those of one course.
static void load_most(struct reading *reading, struct found *files, int count)
{
    struct intake *intake = &reading->intake;
    int modules = 0; // they are listed first
    while (modules < count && files[modules].kind == FILE_MODULE) {
        modules++;
    }
    load_files(&reading->load, files + modules, count - modules);
    content_sort(&intake->content);
    const int needed = order_by_courses(intake, files, modules);
    reading->slow.list = arena_take(intake->arena, (size_t)modules, sizeof *reading->slow.list);
    reading->load.until = conversation_now() + QUICK_ALL_MOST;
    reading->rest = files;
    reading->rest_count = modules;
    load_some(reading, reading->load.patient ? modules : needed);
}

static void load_the_rest(struct reading *reading)
{
    reading->load.until = 0;
    load_some(reading, reading->rest_count);
    load_files(&reading->load, reading->slow.list, reading->slow.count);
}

static struct reading *new_reading(const char *folder, const struct content_wish *wish)
{
    struct reading *reading = memory_take(1, sizeof *reading);
    struct intake *intake = &reading->intake;
    intake->arena = arena_new();
    intake->wish = wish ? *wish : (struct content_wish){.course = NULL};
    intake->complaints.arena = intake->arena;
    intake->content.folder = folder_without_slash(intake->arena, folder);
    pthread_mutex_init(&reading->turn, NULL);
    pthread_cond_init(&reading->settled, NULL);
    return reading;
}

// With a wish it is for a kiosk, which is not patient.
static bool begin(struct warden *warden, const char *folder, const struct content_wish *wish,
                  struct answers *answers, struct reading **begun, struct fault *fault)
{
    struct reading *reading = new_reading(folder, wish);
    struct intake *intake = &reading->intake;
    struct found *files;
    int count;
    if (!warden_ready(warden, fault) ||
        !folder_list(&intake->complaints, intake->content.folder, &files, &count, fault)) {
        content_free(&intake->content);
        return false;
    }
    reading->room = ANSWERS_SIZE_MOST;
    reading->load = (struct load){.warden = warden,
                                  .complaints = &intake->complaints,
                                  .answered = intake_take,
                                  .context = intake,
                                  .answers = answers,
                                  .room = &reading->room,
                                  .stop = &reading->stop,
                                  .patient = !wish};
    intake_make_room(intake, files, count);
    intake->content.workers = workers_new(warden, count);
    load_most(reading, files, count);
    *begun = reading;
    return true;
}

static void finish(struct intake *intake)
{
    intake_finish(intake);
    malloc_trim(0); // what the reading took goes back to the system
}

bool content_load(struct warden *warden, const char *folder, struct content **content,
                  struct fault *fault)
{
    return content_reload(warden, folder, NULL, content, fault);
}

bool content_reload(struct warden *warden, const char *folder, struct answers *answers,
                    struct content **content, struct fault *fault)
{
    struct reading *reading;
    if (!begin(warden, folder, NULL, answers, &reading, fault)) {
        return false;
    }
    struct intake *intake = &reading->intake;
    load_the_rest(reading);
    intake_join_tests(intake);
    finish(intake);
    intake->content.reading = READING_DONE;
    complaints_sort(&intake->complaints);
    intake->content.complaints = intake->complaints.list;
    intake->content.complaint_count = intake->complaints.count;
    *content = &intake->content;
    return true;
}

static void set_stage(struct reading *reading, enum content_reading stage)
{
    pthread_mutex_lock(&reading->turn);
    reading->intake.content.reading = stage;
    pthread_cond_broadcast(&reading->settled);
    pthread_mutex_unlock(&reading->turn);
    intake_tell(&reading->intake);
}

static void *load_later(void *context)
{
    struct reading *reading = context;
    load_some(reading, reading->rest_count);
    if (reading->rest_count + reading->slow.count > 0) {
        set_stage(reading, READING_SLOW);
        load_the_rest(reading);
    }
    intake_join_tests(&reading->intake);
    malloc_trim(0);
    set_stage(reading, READING_DONE);
    return NULL;
}

bool content_open(struct warden *warden, const char *folder, const struct content_wish *wish,
                  struct content **content, struct fault *fault)
{
    struct reading *reading;
    if (!begin(warden, folder, wish, NULL, &reading, fault)) {
        return false;
    }
    struct intake *intake = &reading->intake;
    const bool more = reading->rest_count + reading->slow.count > 0;
    if (!more) {
        intake_join_tests(intake);
    }
    finish(intake);
    intake->late = more;
    intake->content.reading = more ? READING_QUICK : READING_DONE;
    if (more && pthread_create(&reading->thread, NULL, load_later, reading) != 0) {
        intake->late = false; // they stay unavailable
        intake->content.reading = READING_DONE;
    }
    *content = &intake->content;
    return true;
}

void content_settle(struct content *content)
{
    struct reading *reading = (struct reading *)content;
    pthread_mutex_lock(&reading->turn);
    while (content->reading == READING_QUICK) {
        pthread_cond_wait(&reading->settled, &reading->turn);
    }
    pthread_mutex_unlock(&reading->turn);
}

void content_free(struct content *content)
{
    if (!content) {
        return;
    }
    struct reading *reading = (struct reading *)content;
    if (reading->intake.late) {
        atomic_store(&reading->stop, true);
        pthread_join(reading->thread, NULL);
    }
    workers_free(content->workers);
    pthread_cond_destroy(&reading->settled);
    pthread_mutex_destroy(&reading->turn);
    free(reading->intake.complaints.list);
    arena_free(reading->intake.arena);
    free(reading);
}
