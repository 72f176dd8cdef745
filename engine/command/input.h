// What people hand to a command.
#ifndef MANTEN_COMMAND_INPUT_H
#define MANTEN_COMMAND_INPUT_H

#include "base/buffer.h"
#include "base/fault.h"

#include <stdbool.h>

// Adds the file, or standard input for "-", to the buffer. Of one that is longer than `most` it
// stops reading somewhere behind that.
bool input_read(const char *path, size_t most, struct buffer *bytes, struct fault *fault);

// Whether the text has a digit wherever the pattern has 0, and is the pattern elsewhere.
bool input_fits(const char *text, const char *pattern);

#endif
