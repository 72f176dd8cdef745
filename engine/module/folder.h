// Which files a content folder has.
#ifndef MANTEN_MODULE_FOLDER_H
#define MANTEN_MODULE_FOLDER_H

#include "module/complaint.h"
#include "module/read_file.h"

struct found {
    enum file_kind kind;
    const char *name;   // the id that it has to have
    const char *path;   // of the script, for people too
    const char *folder; // that it lies in
};

enum { FILES_MOST = 500 };

// Lists modules, courses, surveys and checklists, each kind by name. The list lives in the arena of
// the complaints. False when the folder cannot be read, or has none of them.
bool folder_list(struct complaints *complaints, const char *folder, struct found **files,
                 int *count, struct fault *fault);

// The folder's name without a slash at its end.
const char *folder_without_slash(struct arena *arena, const char *folder);

// Puts the file with that id behind the first `*front` ones, and counts it among them.
void folder_to_front(struct found *files, int count, int *front, const char *id);

#endif
