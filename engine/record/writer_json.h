// An array with an object a row: the columns' ids are the keys, integers are numbers, the rest
// texts, and where there is no value stands null.
#ifndef MANTEN_RECORD_WRITER_JSON_H
#define MANTEN_RECORD_WRITER_JSON_H

#include "record/table.h"

bool writer_json(const struct table *table, enum language language, FILE *out, struct fault *fault);

#endif
