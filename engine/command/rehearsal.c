#include "command/rehearsal.h"

#include "learning/paper.h"

#include <stdlib.h>
#include <string.h>

enum { DRAWS = 30 };

// "FILE:LINE: error: TEXT", as functions are complained of.
static struct complaint complaint_of(const struct fault *fault, const char *folder,
                                     struct arena *arena)
{
    static const char error[] = ": error: ";
    const char *text = strstr(fault->text, error);
    struct complaint complaint = {.file = folder, .error = true};
    if (!text) {
        complaint.text = arena_text(arena, fault->text);
        return complaint;
    }
    char *file = arena_text_part(arena, fault->text, (size_t)(text - fault->text));
    char *colon = strrchr(file, ':');
    complaint.text = arena_text(arena, text + strlen(error));
    if (colon) {
        complaint.line = atoi(colon + 1);
        *colon = '\0';
    }
    complaint.file = file;
    return complaint;
}

static bool ask_as(struct content *content, const struct module *script, const char *role,
                   struct fault *fault)
{
    struct arena *arena = arena_new();
    const struct learned learned = {.language = ENGLISH, .role = role};
    struct said *said = arena_take(arena, (size_t)script->function_count, sizeof *said);
    const bool done = content_ask(content, script, &learned, arena, said, fault);
    arena_free(arena);
    return done;
}

static bool ask_in_roles(struct content *content, const struct module *script, struct fault *fault)
{
    bool done = true;
    for (int i = 0; done && i < content->course_count; i++) {
        const struct course *course = content->courses[i];
        for (int j = 0; done && j < course->role_count; j++) {
            done = ask_as(content, script, course->roles[j].id, fault);
        }
    }
    return done;
}

static bool has_scripted(const struct sheet *sheet)
{
    for (int i = 0; i < sheet->item_count; i++) {
        if (sheet->items[i].scripted) {
            return true;
        }
    }
    return false;
}

static bool pose_often(struct content *content, const struct module *module,
                       const struct sheet *sheet, struct fault *fault)
{
    const struct learned nobody = {.language = JAPANESE};
    bool done = true;
    for (uint64_t seed = VARY_LOWEST; done && seed < DRAWS && has_scripted(sheet); seed++) {
        struct arena *arena = arena_new();
        const struct paper paper = paper_whole(sheet, arena);
        const char *posed;
        done = content_pose(content, module, &paper, seed, &nobody, arena, &posed, fault);
        arena_free(arena);
    }
    return done;
}

static bool rehearse_module(struct content *content, const struct module *module,
                            struct fault *fault)
{
    if (module->function_count == 0) {
        return true;
    }
    bool done = ask_in_roles(content, module, fault);
    for (int i = 0; done && i < module->sheet_count; i++) {
        done = pose_often(content, module, &module->sheets[i], fault);
    }
    return done;
}

int rehearse(struct content *content, struct arena *arena, struct complaint *complaints)
{
    struct fault fault;
    int count = 0;
    for (int i = 0; i < content->module_count; i++) {
        if (!rehearse_module(content, content->modules[i], &fault)) {
            complaints[count++] = complaint_of(&fault, content->folder, arena);
        }
    }
    for (int i = 0; i < content->survey_count + content->checklist_count; i++) {
        const bool survey = i < content->survey_count;
        const struct sheet *sheet =
            survey ? content->surveys[i] : content->checklists[i - content->survey_count];
        if (sheet->script && !rehearse_module(content, sheet->script, &fault)) {
            complaints[count++] = complaint_of(&fault, content->folder, arena);
        }
    }
    return count;
}
