// An array with an object a row: the columns' ids are the keys, integers are numbers, the rest
// texts, and where there is no value stands null. A document with a title is an object: `title`,
// the remarks by their ids, and `tables`, each with `id`, `title`, `rows`, `totals` and `notes`.
#ifndef MANTEN_RECORD_WRITER_JSON_H
#define MANTEN_RECORD_WRITER_JSON_H

#include "record/document.h"

bool writer_json(const struct document *document, struct writing *writing);

#endif
