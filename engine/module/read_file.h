// What one file holds, read from what its worker sent.
#ifndef MANTEN_MODULE_READ_FILE_H
#define MANTEN_MODULE_READ_FILE_H

#include "module/reader.h"

// Those before FILE_KINDS make up the content; a report's definition stands by itself.
enum file_kind {
    FILE_MODULE,
    FILE_COURSE,
    FILE_SURVEY,
    FILE_CHECKLIST,
    FILE_KINDS,
    FILE_REPORT = FILE_KINDS
};

// The word that a file of the kind holds: "module", "course" …
const char *file_kind_word(enum file_kind kind);

// The whole of a file, if it is of that kind; and its id, which has to be the name of its folder or
// file (`where`).
bool read_whole_node(struct reader *reader, const struct value *tree, enum file_kind kind,
                     struct node *node);
const char *read_own_id(struct reader *reader, const struct node *node, const char *name,
                        const char *where);

// Each reads the whole of a file whose name (of the folder or file) is `name`, the id that it has
// to have. NULL after a complaint.
struct module *read_module(struct reader *reader, const struct value *tree,
                           const char *name); // read_module.c
struct course *read_course(struct reader *reader, const struct value *tree, const char *name);
struct sheet *read_survey(struct reader *reader, const struct value *tree, const char *name);
struct sheet *read_checklist(struct reader *reader, const struct value *tree, const char *name);

#endif
