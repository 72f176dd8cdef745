// Looking things up in content that was read.
#include "module/content.h"

#include <string.h>

const struct module *content_module(const struct content *content, const char *id)
{
    for (int i = 0; i < content->module_count; i++) {
        if (strcmp(content->modules[i]->id, id) == 0) {
            return content->modules[i];
        }
    }
    return NULL;
}

const struct course *content_course(const struct content *content, const char *id)
{
    for (int i = 0; i < content->course_count; i++) {
        if (strcmp(content->courses[i]->id, id) == 0) {
            return content->courses[i];
        }
    }
    return NULL;
}

static const struct sheet *find_sheet(struct sheet *const *sheets, int count, const char *id)
{
    for (int i = 0; i < count; i++) {
        if (strcmp(sheets[i]->id, id) == 0) {
            return sheets[i];
        }
    }
    return NULL;
}

const struct sheet *content_survey(const struct content *content, const char *id)
{
    return find_sheet(content->surveys, content->survey_count, id);
}

const struct sheet *content_checklist(const struct content *content, const char *id)
{
    return find_sheet(content->checklists, content->checklist_count, id);
}
