// What one file holds, read from what its worker sent.
#ifndef MANTEN_MODULE_READ_FILE_H
#define MANTEN_MODULE_READ_FILE_H

#include "module/reader.h"

enum file_kind { FILE_MODULE, FILE_COURSE, FILE_SURVEY, FILE_CHECKLIST, FILE_KINDS };

// The word that a file of the kind holds: "module", "course" …
const char *file_kind_word(enum file_kind kind);

// Each reads the whole of a file whose name (of the folder or file) is `name`, the id that it has
// to have. NULL after a complaint.
struct module *read_module(struct reader *reader, const struct value *tree, const char *name);
struct course *read_course(struct reader *reader, const struct value *tree, const char *name);
struct sheet *read_survey(struct reader *reader, const struct value *tree, const char *name);
struct sheet *read_checklist(struct reader *reader, const struct value *tree, const char *name);

#endif
