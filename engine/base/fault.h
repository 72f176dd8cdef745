// A fault is a value: the one line that says what was wrong and what to do about it.
// Convention of the whole engine: a function that can fail returns false (or NULL) and has then
// filled the fault that it was handed; on success the fault is left alone.
#ifndef MANTEN_BASE_FAULT_H
#define MANTEN_BASE_FAULT_H

#include <stdbool.h>

enum { FAULT_LENGTH = 512 };

struct fault {
    char text[FAULT_LENGTH];
};

// Fills the fault ("what was wrong: what to do") and returns false, so that a caller can write
// `return fault_set(fault, ...)`. A text that is too long is cut at a whole UTF-8 character.
bool fault_set(struct fault *fault, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
