#include "module/intake.h"

#include "base/hash.h"
#include "module/content_sort.h"
#include "module/join.h"
#include "module/limits.h"
#include "module/workers.h"

#include <inttypes.h>

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
static bool sheet_id_is_taken(struct intake *intake, int modules, const struct module *module)
{
    const struct content *content = &intake->content;
    for (int i = 0; i < module->sheet_count; i++) {
        const struct sheet *sheet = &module->sheets[i];
        if (has_sheet(content, modules, sheet->id)) {
            const char *path =
                arena_format(intake->arena, "%s/%s/module.lua", content->folder, module->id);
            complain(&intake->complaints, (struct spot){path, 1}, true,
                     "%s \"%s\": another test, scenario, survey or checklist has that id",
                     sheet_kind_name(sheet->kind), sheet->id);
            return true;
        }
    }
    return false;
}

void intake_tell(const struct intake *intake)
{
    if (intake->wish.arrived) {
        intake->wish.arrived(intake->wish.context);
    }
}

static void publish(struct intake *intake, struct module *module)
{
    struct content *content = &intake->content;
    content->modules[content->module_count] = module;
    content->module_count++;
    if (intake->late) {
        intake_tell(intake);
    }
}

void intake_join_tests(struct intake *intake)
{
    const struct modules all = {intake->content.modules, intake->content.module_count};
    for (int i = 0; i < intake->joining_count; i++) {
        struct module *module = intake->joining[i];
        if (join_test(module, &all, &intake->complaints, intake->content.folder)) {
            publish(intake, module);
        }
    }
}

static const char *content_of(const struct source *source, struct arena *arena)
{
    const uint64_t hash = hash_bytes(HASH_START, source->text, source->length);
    return arena_format(arena, "%016" PRIx64, hash);
}

static void add_module(struct intake *intake, const struct found *file, const struct source *source,
                       const struct value *answer, struct reader *reader)
{
    struct content *content = &intake->content;
    struct module *module = read_module(reader, value_of(answer, "tree"), file->name);
    if (!module || complaints_have_error(&intake->complaints, file->path) ||
        (intake->late && sheet_id_is_taken(intake, content->module_count, module))) {
        return;
    }
    for (int i = 0; i < module->sheet_count; i++) {
        module->sheets[i].content = content_of(source, intake->arena);
    }
    if (module->function_count > 0) {
        workers_add(content->workers, module, file, source, reader->givings);
    }
    if (join_waits(module)) {
        intake->joining[intake->joining_count++] = module;
    } else {
        publish(intake, module);
    }
}

static void add_course(struct intake *intake, const struct found *file, const struct value *answer,
                       struct reader *reader)
{
    struct content *content = &intake->content;
    struct course *course = read_course(reader, value_of(answer, "tree"), file->name);
    if (course && !complaints_have_error(&intake->complaints, file->path)) {
        content->courses[content->course_count++] = course;
    }
}

static void add_sheet(struct intake *intake, const struct found *file, const struct source *source,
                      struct sheet *sheet, struct reader *reader)
{
    struct content *content = &intake->content;
    sheet->content = content_of(source, intake->arena);
    if (sheet->script) {
        workers_add(content->workers, sheet->script, file, source, reader->givings);
    }
    if (file->kind == FILE_SURVEY) {
        content->surveys[content->survey_count++] = sheet;
    } else {
        content->checklists[content->checklist_count++] = sheet;
    }
}

static void add_survey(struct intake *intake, const struct found *file, const struct source *source,
                       const struct value *answer, struct reader *reader)
{
    struct sheet *survey = read_survey(reader, value_of(answer, "tree"), file->name);
    if (survey && !complaints_have_error(&intake->complaints, file->path)) {
        add_sheet(intake, file, source, survey, reader);
    }
}

static void add_checklist(struct intake *intake, const struct found *file,
                          const struct source *source, const struct value *answer,
                          struct reader *reader)
{
    struct sheet *checklist = read_checklist(reader, value_of(answer, "tree"), file->name);
    if (names_have(&intake->surveys, file->name)) {
        complain(&intake->complaints, (struct spot){file->path, 1}, true,
                 "checklist \"%s\": a survey has that id", file->name);
    }
    if (checklist && !complaints_have_error(&intake->complaints, file->path)) {
        add_sheet(intake, file, source, checklist, reader);
    }
}

void intake_take(void *context, const struct found *file, const struct source *source,
                 const struct value *answer)
{
    struct intake *intake = context;
    const struct value *results = value_of(answer, "results");
    const size_t functions = results->kind == VALUE_LIST ? (size_t)results->count : 0;
    struct reader reader = {.arena = intake->arena,
                            .scratch = arena_new(),
                            .complaints = &intake->complaints,
                            .file = file->path,
                            .folder = file->folder,
                            .results = results,
                            .givings = arena_take(intake->arena, functions, sizeof(struct giving)),
                            .faulty = functions > FUNCTIONS_MOST,
                            .lines = source->lines,
                            .modules = &intake->modules,
                            .surveys = &intake->surveys,
                            .checklists = &intake->checklists};
    complaints_take(&intake->complaints, file->path, source->lines, value_of(answer, "complaints"));
    if (file->kind == FILE_MODULE) {
        add_module(intake, file, source, answer, &reader);
    } else if (file->kind == FILE_COURSE) {
        add_course(intake, file, answer, &reader);
    } else if (file->kind == FILE_SURVEY) {
        add_survey(intake, file, source, answer, &reader);
    } else {
        add_checklist(intake, file, source, answer, &reader);
    }
    if (reader.faulty && !complaints_have_error(&intake->complaints, file->path)) {
        complain(&intake->complaints, (struct spot){file->path, 1}, true,
                 "its worker is not to be understood");
    }
    arena_free(reader.scratch);
}

static void leave_out_shared_sheet_ids(struct intake *intake)
{
    struct content *content = &intake->content;
    int kept = 0;
    for (int i = 0; i < content->module_count; i++) {
        if (!sheet_id_is_taken(intake, kept, content->modules[i])) {
            content->modules[kept++] = content->modules[i];
        }
    }
    content->module_count = kept;
}

static void list_unavailable(struct intake *intake)
{
    struct content *content = &intake->content;
    content->unavailable =
        arena_take(intake->arena, (size_t)intake->modules.count, sizeof *content->unavailable);
    for (int i = 0; i < intake->modules.count; i++) {
        if (!content_module(content, intake->modules.list[i])) {
            content->unavailable[content->unavailable_count++] = intake->modules.list[i];
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

void intake_make_room(struct intake *intake, const struct found *files, int count)
{
    struct content *content = &intake->content;
    const size_t room = (size_t)count;
    content->modules = arena_take(intake->arena, room, sizeof *content->modules);
    intake->joining = arena_take(intake->arena, room, sizeof *intake->joining);
    content->courses = arena_take(intake->arena, room, sizeof *content->courses);
    content->surveys = arena_take(intake->arena, room, sizeof *content->surveys);
    content->checklists = arena_take(intake->arena, room, sizeof *content->checklists);
    intake->modules.list = arena_take(intake->arena, room, sizeof *intake->modules.list);
    intake->surveys.list = arena_take(intake->arena, room, sizeof *intake->surveys.list);
    intake->checklists.list = arena_take(intake->arena, room, sizeof *intake->checklists.list);
    for (int i = 0; i < count; i++) {
        if (files[i].kind == FILE_MODULE) {
            intake->modules.list[intake->modules.count++] = files[i].name;
        } else if (files[i].kind == FILE_SURVEY) {
            intake->surveys.list[intake->surveys.count++] = files[i].name;
        } else if (files[i].kind == FILE_CHECKLIST) {
            intake->checklists.list[intake->checklists.count++] = files[i].name;
        }
    }
}

void intake_finish(struct intake *intake)
{
    content_sort(&intake->content);
    leave_out_shared_sheet_ids(intake);
    list_unavailable(intake);
    forget_missing_sheets(&intake->content);
}
