// What the press offers to record/press.h.
#include "record/press.h"

#include "press/diploma.h"
#include "press/paper.h"
#include "press/workbook.h"

extern const struct press manten_press;

static const struct writer writers[] = {
    {"xlsx", workbook_write}, {"pdf", paper_write}, {.name = NULL}};

const struct press manten_press = {writers, diploma_write};
