// What scripts answered, kept by who reads a folder again and again: a script whose text is as it
// was would answer the same (worker/library.c leaves out all that could differ), and is not run
// again.
#ifndef MANTEN_MODULE_ANSWERS_H
#define MANTEN_MODULE_ANSWERS_H

#include <stddef.h>

struct answers;
struct source;

struct answers *answers_new(void);
void answers_free(struct answers *answers); // NULL is fine

// What the file at the path answered with that text, as a worker sent it; NULL when it is not
// known. It lives until the file's answer is kept anew.
const char *answers_find(const struct answers *answers, const char *path,
                         const struct source *source, size_t *length);

// Keeps what it answered, in place of what it did before.
void answers_keep(struct answers *answers, const char *path, const struct source *source,
                  const char *bytes, size_t length);

#endif
