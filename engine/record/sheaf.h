// Rows of texts on their way into a document: in memory while they are few, in a temporary file
// without a name when they are many. So a table of millions of rows takes no more memory than one
// of a thousand, and a writer may go through it as often as it likes.
#ifndef MANTEN_RECORD_SHEAF_H
#define MANTEN_RECORD_SHEAF_H

#include "base/fault.h"

#include <stdint.h>

struct sheaf;

struct sheaf *sheaf_new(void);
void sheaf_free(struct sheaf *sheaf);

// Adds a row; a NULL is kept as one. False, with the fault, when the temporary file takes no more.
bool sheaf_add(struct sheaf *sheaf, const char *const *cells, int count, struct fault *fault);
int sheaf_count(const struct sheaf *sheaf);

// The cells of a row (the first is 0), which stand until a cell of another row is asked for. Going
// from row to row is quick, going back takes a little longer.
const char *const *sheaf_row(struct sheaf *sheaf, int row);

// Whether every row could be read back so far; the fault says why not. A row that could not was
// given as one of NULLs.
bool sheaf_sound(const struct sheaf *sheaf, struct fault *fault);

#endif
