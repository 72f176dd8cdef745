#include "module/content_sort.h"

#include <stdlib.h>
#include <string.h>

static int compare_modules(const void *one, const void *other)
{
    return strcmp((*(struct module *const *)one)->id, (*(struct module *const *)other)->id);
}

static int compare_courses(const void *one, const void *other)
{
    const struct course *first = *(struct course *const *)one;
    const struct course *second = *(struct course *const *)other;
    return first->order != second->order ? (first->order < second->order ? -1 : 1)
                                         : strcmp(first->id, second->id);
}

static int compare_sheets(const void *one, const void *other)
{
    return strcmp((*(struct sheet *const *)one)->id, (*(struct sheet *const *)other)->id);
}

void content_sort(struct content *content)
{
    qsort(content->modules, (size_t)content->module_count, sizeof(void *), compare_modules);
    qsort(content->courses, (size_t)content->course_count, sizeof(void *), compare_courses);
    qsort(content->surveys, (size_t)content->survey_count, sizeof(void *), compare_sheets);
    qsort(content->checklists, (size_t)content->checklist_count, sizeof(void *), compare_sheets);
}
