#include "module/content.h"

#include "base/hash.h"
#include "module/content_sort.h"
#include "module/join.h"
#include "module/limits.h"
#include "module/load.h"
#include "module/workers.h"

#include <inttypes.h>
#include <malloc.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// What content_load gives is the first part of this. Once `late` is set, the thread alone writes to
// it: it adds modules at the end, each complete before it is counted.
struct library {
    struct content content;
    struct arena *arena;
    struct complaints complaints;
    struct names modules; // that have a file, sound or not
    struct names surveys, checklists;
    struct load load;
    size_t room;        // for answers
    struct found *rest; // modules that had no turn yet
    int rest_count;
    struct slow slow;
    struct module **joining; // whose tests wait for other modules
    int joining_count;
    bool late;
    struct content_wish wish;
    pthread_t thread;
    pthread_mutex_t turn;
    pthread_cond_t settled;
    atomic_bool stop;
};

static bool has_sheet(const struct content *content, int modules, const char *id)
{
    for (int i = 0; i < modules; i++) {
        if (module_sheet(content->modules[i], id)) {
            return true;
        }
    }
    return content_survey(content, id) || content_checklist(content, id);
}

// The records name sheets by their id alone. Complains when one of the first modules, a survey or a
// checklist has that of the module.
static bool sheet_id_is_taken(struct library *library, int modules, const struct module *module)
{
    const struct content *content = &library->content;
    for (int i = 0; i < module->sheet_count; i++) {
        const struct sheet *sheet = &module->sheets[i];
        if (has_sheet(content, modules, sheet->id)) {
            const char *path =
                arena_format(library->arena, "%s/%s/module.lua", content->folder, module->id);
            complain(&library->complaints, (struct spot){path, 1}, true,
                     "%s \"%s\": another test, scenario, survey or checklist has that id",
                     sheet_kind_name(sheet->kind), sheet->id);
            return true;
        }
    }
    return false;
}

static void tell_arrival(const struct library *library)
{
    if (library->wish.arrived) {
        library->wish.arrived(library->wish.context);
    }
}

static void publish(struct library *library, struct module *module)
{
    struct content *content = &library->content;
    content->modules[content->module_count] = module;
    content->module_count++;
    if (library->late) {
        tell_arrival(library);
    }
}

// Tests over several modules come last, with the questions of all that could be read.
static void join_tests(struct library *library)
{
    const struct modules all = {library->content.modules, library->content.module_count};
    for (int i = 0; i < library->joining_count; i++) {
        struct module *module = library->joining[i];
        if (join_test(module, &all, &library->complaints, library->content.folder)) {
            publish(library, module);
        }
    }
}

static const char *content_of(const struct source *source, struct arena *arena)
{
    const uint64_t hash = hash_bytes(HASH_START, source->text, source->length);
    return arena_format(arena, "%016" PRIx64, hash);
}

static void add_module(struct library *library, const struct found *file,
                       const struct source *source, const struct value *answer,
                       struct reader *reader)
{
    struct content *content = &library->content;
    struct module *module = read_module(reader, value_of(answer, "tree"), file->name);
    if (!module || complaints_have_error(&library->complaints, file->path) ||
        (library->late && sheet_id_is_taken(library, content->module_count, module))) {
        return;
    }
    for (int i = 0; i < module->sheet_count; i++) {
        module->sheets[i].content = content_of(source, library->arena);
    }
    if (module->function_count > 0) {
        workers_add(content->workers, module, file, source, reader->givings);
    }
    if (join_waits(module)) {
        library->joining[library->joining_count++] = module;
    } else {
        publish(library, module);
    }
}

static void add_course(struct library *library, const struct found *file,
                       const struct value *answer, struct reader *reader)
{
    struct content *content = &library->content;
    struct course *course = read_course(reader, value_of(answer, "tree"), file->name);
    if (course && !complaints_have_error(&library->complaints, file->path)) {
        content->courses[content->course_count++] = course;
    }
}

static void add_sheet(struct library *library, const struct found *file,
                      const struct source *source, struct sheet *sheet, struct reader *reader)
{
    struct content *content = &library->content;
    sheet->content = content_of(source, library->arena);
    if (sheet->script) {
        workers_add(content->workers, sheet->script, file, source, reader->givings);
    }
    if (file->kind == FILE_SURVEY) {
        content->surveys[content->survey_count++] = sheet;
    } else {
        content->checklists[content->checklist_count++] = sheet;
    }
}

static void add_survey(struct library *library, const struct found *file,
                       const struct source *source, const struct value *answer,
                       struct reader *reader)
{
    struct sheet *survey = read_survey(reader, value_of(answer, "tree"), file->name);
    if (survey && !complaints_have_error(&library->complaints, file->path)) {
        add_sheet(library, file, source, survey, reader);
    }
}

static void add_checklist(struct library *library, const struct found *file,
                          const struct source *source, const struct value *answer,
                          struct reader *reader)
{
    struct sheet *checklist = read_checklist(reader, value_of(answer, "tree"), file->name);
    if (names_have(&library->surveys, file->name)) {
        complain(&library->complaints, (struct spot){file->path, 1}, true,
                 "checklist \"%s\": a survey has that id", file->name);
    }
    if (checklist && !complaints_have_error(&library->complaints, file->path)) {
        add_sheet(library, file, source, checklist, reader);
    }
}

static void take_file(void *context, const struct found *file, const struct source *source,
                      const struct value *answer)
{
    struct library *library = context;
    const struct value *results = value_of(answer, "results");
    const size_t functions = results->kind == VALUE_LIST ? (size_t)results->count : 0;
    struct reader reader = {.arena = library->arena,
                            .scratch = arena_new(),
                            .complaints = &library->complaints,
                            .file = file->path,
                            .folder = file->folder,
                            .results = results,
                            .givings = arena_take(library->arena, functions, sizeof(struct giving)),
                            .faulty = functions > FUNCTIONS_MOST,
                            .lines = source->lines,
                            .modules = &library->modules,
                            .surveys = &library->surveys,
                            .checklists = &library->checklists};
    complaints_take(&library->complaints, file->path, source->lines,
                    value_of(answer, "complaints"));
    if (file->kind == FILE_MODULE) {
        add_module(library, file, source, answer, &reader);
    } else if (file->kind == FILE_COURSE) {
        add_course(library, file, answer, &reader);
    } else if (file->kind == FILE_SURVEY) {
        add_survey(library, file, source, answer, &reader);
    } else {
        add_checklist(library, file, source, answer, &reader);
    }
    if (reader.faulty && !complaints_have_error(&library->complaints, file->path)) {
        complain(&library->complaints, (struct spot){file->path, 1}, true,
                 "its worker is not to be understood");
    }
    arena_free(reader.scratch);
}

static void leave_out_shared_sheet_ids(struct library *library)
{
    struct content *content = &library->content;
    int kept = 0;
    for (int i = 0; i < content->module_count; i++) {
        if (!sheet_id_is_taken(library, kept, content->modules[i])) {
            content->modules[kept++] = content->modules[i];
        }
    }
    content->module_count = kept;
}

static void list_unavailable(struct library *library)
{
    struct content *content = &library->content;
    content->unavailable =
        arena_take(library->arena, (size_t)library->modules.count, sizeof *content->unavailable);
    for (int i = 0; i < library->modules.count; i++) {
        if (!content_module(content, library->modules.list[i])) {
            content->unavailable[content->unavailable_count++] = library->modules.list[i];
        }
    }
}

// Keeps those of the ids that `find` finds; gives how many are left.
static int keep_found(const struct content *content, const char **ids, int count,
                      const struct sheet *(*find)(const struct content *, const char *))
{
    int kept = 0;
    for (int i = 0; i < count; i++) {
        if (find(content, ids[i])) {
            ids[kept++] = ids[i];
        }
    }
    return kept;
}

// A course goes on without sheets that have errors of their own, which were complained of.
static void forget_missing_sheets(struct content *content)
{
    for (int i = 0; i < content->course_count; i++) {
        struct course *course = content->courses[i];
        course->checklist_count =
            keep_found(content, course->checklists, course->checklist_count, content_checklist);
        course->survey_count =
            keep_found(content, course->surveys, course->survey_count, content_survey);
        if (course->survey && !content_survey(content, course->survey)) {
            course->survey = NULL;
        }
    }
}

static void make_room(struct library *library, const struct found *files, int count)
{
    struct content *content = &library->content;
    const size_t room = (size_t)count;
    content->modules = arena_take(library->arena, room, sizeof *content->modules);
    library->joining = arena_take(library->arena, room, sizeof *library->joining);
    content->courses = arena_take(library->arena, room, sizeof *content->courses);
    content->surveys = arena_take(library->arena, room, sizeof *content->surveys);
    content->checklists = arena_take(library->arena, room, sizeof *content->checklists);
    library->modules.list = arena_take(library->arena, room, sizeof *library->modules.list);
    library->surveys.list = arena_take(library->arena, room, sizeof *library->surveys.list);
    library->checklists.list = arena_take(library->arena, room, sizeof *library->checklists.list);
    for (int i = 0; i < count; i++) {
        if (files[i].kind == FILE_MODULE) {
            library->modules.list[library->modules.count++] = files[i].name;
        } else if (files[i].kind == FILE_SURVEY) {
            library->surveys.list[library->surveys.count++] = files[i].name;
        } else if (files[i].kind == FILE_CHECKLIST) {
            library->checklists.list[library->checklists.count++] = files[i].name;
        }
    }
}

static void course_to_front(const struct course *course, struct found *modules, int count,
                            int *front)
{
    for (int i = 0; i < course->module_count; i++) {
        folder_to_front(modules, count, front, course->modules[i]);
    }
}

// What is played comes first. Gives how many modules the first course has.
static int order_by_courses(const struct library *library, struct found *modules, int count)
{
    const struct content *content = &library->content;
    const char *wished = library->wish.course;
    const struct course *first = wished ? content_course(content, wished) : NULL;
    int front = 0;
    if (!first && content->course_count > 0) {
        first = content->courses[0];
    }
    if (first) {
        course_to_front(first, modules, count, &front);
    }
    const int needed = front;
    for (int i = 0; i < content->course_count; i++) {
        course_to_front(content->courses[i], modules, count, &front);
    }
    return needed;
}

// Tries the modules that had no turn yet, until the time for quick ones is over.
static void load_some(struct library *library, int count)
{
    const int turns = load_quick(&library->load, library->rest, count, &library->slow);
    library->rest += turns;
    library->rest_count -= turns;
}

// All files but the modules that need longer; a kiosk begins with those of one course.
static void load_most(struct library *library, struct found *files, int count)
{
    struct content *content = &library->content;
    int modules = 0; // they are listed first
    while (modules < count && files[modules].kind == FILE_MODULE) {
        modules++;
    }
    load_files(&library->load, files + modules, count - modules);
    content_sort(content);
    const int needed = order_by_courses(library, files, modules);
    library->slow.list = arena_take(library->arena, (size_t)modules, sizeof *library->slow.list);
    library->load.until = conversation_now() + QUICK_ALL_MOST;
    library->rest = files;
    library->rest_count = modules;
    load_some(library, library->load.patient ? modules : needed);
}

static void load_the_rest(struct library *library)
{
    library->load.until = 0;
    load_some(library, library->rest_count);
    load_files(&library->load, library->slow.list, library->slow.count);
}

static void finish(struct library *library)
{
    struct content *content = &library->content;
    content_sort(content);
    leave_out_shared_sheet_ids(library);
    list_unavailable(library);
    forget_missing_sheets(content);
    malloc_trim(0); // what the reading took goes back to the system
}

// With a wish it is for a kiosk, which is not patient.
static bool begin(struct warden *warden, const char *folder, const struct content_wish *wish,
                  struct answers *answers, struct library **begun, struct fault *fault)
{
    struct library *library = memory_take(1, sizeof *library);
    struct found *files;
    int count;
    library->arena = arena_new();
    library->wish = wish ? *wish : (struct content_wish){.course = NULL};
    pthread_mutex_init(&library->turn, NULL);
    pthread_cond_init(&library->settled, NULL);
    library->complaints.arena = library->arena;
    library->content.folder = folder_without_slash(library->arena, folder);
    if (!warden_ready(warden, fault) ||
        !folder_list(&library->complaints, library->content.folder, &files, &count, fault)) {
        content_free(&library->content);
        return false;
    }
    library->room = ANSWERS_SIZE_MOST;
    library->load = (struct load){.warden = warden,
                                  .complaints = &library->complaints,
                                  .answered = take_file,
                                  .context = library,
                                  .answers = answers,
                                  .room = &library->room,
                                  .stop = &library->stop,
                                  .patient = !wish};
    make_room(library, files, count);
    library->content.workers = workers_new(warden, count);
    load_most(library, files, count);
    *begun = library;
    return true;
}

bool content_load(struct warden *warden, const char *folder, struct content **content,
                  struct fault *fault)
{
    return content_reload(warden, folder, NULL, content, fault);
}

bool content_reload(struct warden *warden, const char *folder, struct answers *answers,
                    struct content **content, struct fault *fault)
{
    struct library *library;
    if (!begin(warden, folder, NULL, answers, &library, fault)) {
        return false;
    }
    load_the_rest(library);
    join_tests(library);
    finish(library);
    library->content.reading = READING_DONE;
    complaints_sort(&library->complaints);
    library->content.complaints = library->complaints.list;
    library->content.complaint_count = library->complaints.count;
    *content = &library->content;
    return true;
}

static void set_reading(struct library *library, enum content_reading reading)
{
    pthread_mutex_lock(&library->turn);
    library->content.reading = reading;
    pthread_cond_broadcast(&library->settled);
    pthread_mutex_unlock(&library->turn);
    tell_arrival(library);
}

static void *load_later(void *context)
{
    struct library *library = context;
    load_some(library, library->rest_count);
    if (library->rest_count + library->slow.count > 0) {
        set_reading(library, READING_SLOW);
        load_the_rest(library);
    }
    join_tests(library);
    malloc_trim(0);
    set_reading(library, READING_DONE);
    return NULL;
}

bool content_open(struct warden *warden, const char *folder, const struct content_wish *wish,
                  struct content **content, struct fault *fault)
{
    struct library *library;
    if (!begin(warden, folder, wish, NULL, &library, fault)) {
        return false;
    }
    const bool more = library->rest_count + library->slow.count > 0;
    if (!more) {
        join_tests(library);
    }
    finish(library);
    library->late = more;
    library->content.reading = library->late ? READING_QUICK : READING_DONE;
    if (library->late && pthread_create(&library->thread, NULL, load_later, library) != 0) {
        library->late = false; // they stay unavailable
        library->content.reading = READING_DONE;
    }
    *content = &library->content;
    return true;
}

void content_settle(struct content *content)
{
    struct library *library = (struct library *)content;
    pthread_mutex_lock(&library->turn);
    while (content->reading == READING_QUICK) {
        pthread_cond_wait(&library->settled, &library->turn);
    }
    pthread_mutex_unlock(&library->turn);
}

void content_free(struct content *content)
{
    if (!content) {
        return;
    }
    struct library *library = (struct library *)content;
    if (library->late) {
        atomic_store(&library->stop, true);
        pthread_join(library->thread, NULL);
    }
    workers_free(content->workers);
    pthread_cond_destroy(&library->settled);
    pthread_mutex_destroy(&library->turn);
    free(library->complaints.list);
    arena_free(library->arena);
    free(library);
}
