// One document on its way out: where to, in which language, how far it is, and whether somebody
// wants it to stop.
#ifndef MANTEN_RECORD_WRITING_H
#define MANTEN_RECORD_WRITING_H

#include "base/fault.h"
#include "learning/text.h"

#include <signal.h>
#include <stdint.h>
#include <stdio.h>

struct writing {
    FILE *out; // where the writer writes
    enum language language;
    struct fault *fault;
    int64_t rows, done; // of all tables
    int shown;          // percents on the terminal; -1 when there is none
    sigset_t before;    // which signals waited before
};

// While it goes on, interrupts wait. They come through with writing_end.
struct writing writing_begin(enum language language, int64_t rows, struct fault *fault);
void writing_end(struct writing *writing);

// Called for each row that is gathered or checked before: on a terminal many show how many they
// are.
void writing_gathered(int64_t rows);

// Called for each row that was written. False, with the fault, when somebody wants it to stop, or
// when nothing can be written any more.
bool writing_row(struct writing *writing);

// The same where rows are only looked at.
bool writing_goes_on(const struct writing *writing);

#endif
